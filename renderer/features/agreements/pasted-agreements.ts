import type { Agreement, AgreementVerb } from '#shared/domain/agreement.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { plainText } from '#shared/domain/text.ts';
import { leadingVerb } from '#shared/drafting/leading-verb.ts';

/** Marks that a list brings along when it is copied from Word or mail: bullets, dashes, `1.`, `a)`. */
const listMark = /^\s*(?:[-–—•·*▪◦\u{f0b7}]\s+|o\t+|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s+)/u;

/** What ends an entry of a list: its punctuation, and the conjunction before the last one. */
const listEnding = /(?:\s*[;,]\s*(?:y|e|and|et)?|\s*\.)\s*$/iu;

function entryOf(line: string): string {
  return line.replace(listMark, '').replace(listEnding, '').trim();
}

/** An agreement of which only verb and text are known. */
export function newAgreement(
  id: RecordId,
  verb: AgreementVerb,
  language?: Language,
  words = '',
): Agreement {
  return {
    id,
    verb,
    text: language && words !== '' ? plainText(language, words) : {},
    addressees: [],
    followUp: { status: 'none' },
  };
}

/** The language whose verbs most of the entries begin with; the one being written where none stands out. */
function languageOf(entries: readonly string[], writing: Language): Language {
  const counts = new Map<Language, number>();
  for (const entry of entries) {
    const language = leadingVerb(entry, writing)?.language;
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first = writing, ...others] = [writing, ...languages];
  return others.reduce(
    (best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best),
    first,
  );
}

/**
 * The agreements that pasted lines say: each without bullet, number and list punctuation, with the verb of the
 * library that it begins with in whatever language. The text is kept in the language of that verb. A line that
 * is one of the `leads`, the sentence before the list, is composed anyway and is left out.
 */
export function pastedAgreements(
  lines: readonly string[],
  writing: Language,
  leads: readonly string[],
  newId: () => RecordId,
): readonly Agreement[] {
  const known = new Set(leads.map(plainLetters));
  const entries = lines
    .filter((line) => !known.has(plainLetters(line)))
    .map(entryOf)
    .filter((entry) => entry !== '');
  const language = languageOf(entries, writing);
  return entries.map((entry) => {
    const found = leadingVerb(entry, language);
    return found
      ? newAgreement(newId(), found.verb, found.language, found.rest)
      : newAgreement(newId(), 'other', language, entry);
  });
}
