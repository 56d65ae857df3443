import type { ItemForm, ItemKind } from '#shared/domain/agenda-item.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import { formOfKind } from '#shared/domain/new-item.ts';
import type { DocumentId } from '#shared/domain/record-id.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { isUsualLabel, kindsCalled } from '#shared/drafting/item-labels.ts';
import { findSymbols } from '#shared/symbols/find-symbols.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { symbolKey } from '#shared/symbols/symbol-key.ts';
import { readHonorific } from './read-honorific.ts';
import { readSpeaker } from './read-speaker.ts';

/** What the words of one line say of an item. */
export interface ReadItemLine {
  readonly label: readonly Inline[];
  readonly kind: ItemKind;
  readonly form: ItemForm;
  readonly speakers: readonly Omit<Speaker, 'id'>[];
  readonly documents: readonly DocumentId[];
}

type Register = ReadonlyMap<string, DocumentId>;

function keysOf(register: readonly DistributedDocument[]): Register {
  return new Map(
    register.flatMap(({ id, symbol }) => {
      const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
      return parsed ? [[symbolKey(parsed), id] as const] : [];
    }),
  );
}

/** Brackets that hold nothing but symbols, with the blanks before them. */
function bracketsOf(words: string): readonly { start: number; end: number }[] {
  return [...words.matchAll(/\s*\(([^()]|\([^()]*\))*\)/g)].flatMap((found) => {
    const start = found.index;
    const end = start + found[0].length;
    const inner = findSymbols(found[0]);
    const rest = inner.reduceRight(
      (left, { start: from, end: to }) => left.slice(0, from) + left.slice(to),
      found[0],
    );
    return inner.length > 0 && /^[\s(),;]*(?:(?:y|e|and|et)\s*)?[\s(),;]*$/.test(rest)
      ? [{ start, end }]
      : [];
  });
}

/**
 * The words of a line with the documents that it cites. Those in brackets behind it belong to the item, which
 * prints them; those within its words become references. What the register has not stays as it is written.
 */
function citing(words: string, register: Register): Pick<ReadItemLine, 'label' | 'documents'> {
  const documents: DocumentId[] = [];
  const label: Inline[] = [];
  let done = 0;
  const write = (to: number) => {
    if (to > done) label.push({ kind: 'text', text: words.slice(done, to) });
  };
  const brackets = bracketsOf(words);
  for (const { symbol, start, end } of findSymbols(words)) {
    if (start < done) continue;
    const bracket = brackets.find((each) => each.start <= start && end <= each.end);
    if (bracket) {
      const within = findSymbols(words.slice(bracket.start, bracket.end));
      const ids = within.flatMap((each) => register.get(symbolKey(each.symbol)) ?? []);
      if (ids.length < within.length) continue;
      documents.push(...ids);
      write(bracket.start);
      done = bracket.end;
      continue;
    }
    const id = register.get(symbolKey(symbol));
    if (id === undefined) continue;
    write(start);
    label.push({ kind: 'reference', target: { kind: 'document', id } });
    done = end;
  }
  write(words.length);
  return { label, documents: [...new Set(documents)] };
}

/** Names as a person has them: two words or more, each with a capital but for what joins them. */
const nameBeforeComma =
  /^\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|del|la|las|los|da|dos|y))+,\s/u;

/** Who is named behind the colon of a line; nobody where that is no person. */
function speakersBehind(
  words: string,
  title: string,
  language: Language,
): ReadItemLine['speakers'] {
  const people = words
    .split(/;\s+(?:y\s+|e\s+|and\s+|et\s+)?/)
    .filter((each) => each.trim() !== '');
  const isPerson = (each: string) =>
    readHonorific(each, language).honorific !== undefined ||
    (isUsualLabel(title, language) && nameBeforeComma.test(each));
  return people.length > 0 && people.every(isPerson)
    ? people.map((each) => readSpeaker(each, language))
    : [];
}

/**
 * What a line of a programme or an order of business says: the title, the people behind its colon, the documents
 * of the register that it cites, and the kind where the title is the usual one of a kind.
 */
export function readItemLine(
  words: string,
  language: Language,
  register: readonly DistributedDocument[],
): ReadItemLine {
  const colon = /^([^:]{2,120}):\s+(.+)$/s.exec(words);
  const [, title = '', behind = ''] = colon ?? [];
  const speakers = speakersBehind(behind, title, language);
  const said = speakers.length > 0 ? title : words;
  const { label, documents } = citing(said, keysOf(register));
  const [only] = label;
  const called = label.length === 1 && only?.kind === 'text' ? only.text.replace(/[.:]$/, '') : '';
  const kind =
    (isUsualLabel(called, language) && kindsCalled(called, language)[0]) || ('other' as const);
  return {
    label: kind === 'other' ? label : [{ kind: 'text', text: called }],
    kind,
    form: speakers.length > 0 ? 'label: speakers' : formOfKind(kind),
    speakers,
    documents,
  };
}
