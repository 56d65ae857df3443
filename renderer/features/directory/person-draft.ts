import type { Gender } from '#shared/domain/body.ts';
import { exactName } from '#shared/domain/directory/corrected-people.ts';
import { dateOrYearSchema, endsBeforeItBegins } from '#shared/domain/directory/date-or-year.ts';
import { type KnownState, refOf } from '#shared/domain/directory/known-states.ts';
import type { DirectoryPerson } from '#shared/domain/directory/office-directory.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { reworded } from '#shared/domain/directory/reworded-text.ts';
import { languages, type Wording } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { HonorificTitle } from '#shared/domain/speaker.ts';
import type { Text } from '#shared/domain/text.ts';

/** What is typed about a person, as the fields hold it. */
export interface PersonDraft {
  readonly title: HonorificTitle | '';
  readonly gender: Gender;
  readonly name: string;
  readonly position: Wording;
  readonly institution: Wording;
  /** Its code; empty for none. */
  readonly state: string;
  readonly since: string;
  readonly until: string;
  /** One name on each line. */
  readonly replaces: string;
}

/** The words of a text in every language that has some. */
export function wordingOf(text: Text | undefined): Wording {
  return Object.fromEntries(
    languages.flatMap((language) =>
      text?.[language] ? [[language, wordsOf(text, language)] as const] : [],
    ),
  );
}

/** The lines of a field that have words. */
export function linesOf(typed: string): readonly string[] {
  const lines = typed.split('\n').map(exactName);
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** The fields for a person; empty ones for nobody yet. */
export function personDraft(person: DirectoryPerson | undefined): PersonDraft {
  return {
    title: person?.honorific?.title ?? '',
    gender: person?.honorific?.gender ?? 'masculine',
    name: person?.name ?? '',
    position: wordingOf(person?.position),
    institution: wordingOf(person?.institution),
    state: person?.state?.iso3 ?? '',
    since: person?.since ?? '',
    until: person?.until ?? '',
    replaces: (person?.replaces ?? []).join('\n'),
  };
}

export interface PersonProblems {
  readonly name?: 'nameMissing';
  readonly since?: 'wrongDate';
  readonly until?: 'wrongDate' | 'endsBefore';
}

/** Whether a date can stand; an empty one can. */
export function isDate(typed: string): boolean {
  return typed.trim() === '' || dateOrYearSchema.safeParse(typed.trim()).success;
}

/** The ends of a time as they were typed, without those that were left empty. */
export function heldOf(since: string, until: string) {
  return {
    ...(since.trim() !== '' && { since: since.trim() }),
    ...(until.trim() !== '' && { until: until.trim() }),
  };
}

/** What is wrong with what was typed. */
export function personProblems({ name, since, until }: PersonDraft): PersonProblems {
  const areDates = isDate(since) && isDate(until);
  const isTurned = areDates && endsBeforeItBegins(heldOf(since, until));
  return {
    ...(name.trim() === '' && { name: 'nameMissing' as const }),
    ...(!isDate(since) && { since: 'wrongDate' as const }),
    ...(!isDate(until) && { until: 'wrongDate' as const }),
    ...(isTurned && { until: 'endsBefore' as const }),
  };
}

/**
 * The person as the directory keeps it. A name that was corrected stays among those that it replaces, so that
 * whoever has the old one is known.
 */
export function personOfDraft(
  draft: PersonDraft,
  before: DirectoryPerson | undefined,
  id: RecordId,
  states: readonly KnownState[],
): DirectoryPerson {
  const name = exactName(draft.name);
  const position = reworded(before?.position, (language) => draft.position[language] ?? '');
  const institution = reworded(
    before?.institution,
    (language) => draft.institution[language] ?? '',
  );
  const chosen = states.find(({ iso3 }) => iso3 === draft.state);
  const state = before?.state?.iso3 === draft.state ? before.state : chosen && refOf(chosen);
  const earlier = before && exactName(before.name) !== name ? [exactName(before.name)] : [];
  const replaces = [...linesOf(draft.replaces), ...earlier];
  return {
    id,
    name,
    ...(draft.title !== '' && { honorific: { title: draft.title, gender: draft.gender } }),
    ...(position && { position }),
    ...(institution && { institution }),
    ...(state && { state }),
    ...heldOf(draft.since, draft.until),
    replaces: [...new Set(replaces)].filter((other) => other !== name),
  };
}
