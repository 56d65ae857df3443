import { endsBeforeItBegins } from '#shared/domain/directory/date-or-year.ts';
import type { KnownState, Standing } from '#shared/domain/directory/known-states.ts';
import type { Membership, OfficeState } from '#shared/domain/directory/office-directory.ts';
import { languages, type Wording } from '#shared/domain/language.ts';
import { stateRefSchema } from '#shared/domain/state-ref.ts';
import { heldOf, isDate } from './person-draft.ts';

/** What is typed about a state, as the fields hold it. */
export interface StateDraft {
  readonly code: string;
  readonly printed: Wording;
  /** Of each language, parted by semicolons. */
  readonly forms: Wording;
  readonly memberships: readonly {
    readonly standing: Standing;
    readonly since: string;
    readonly until: string;
  }[];
}

/** The fields for a state; empty ones, of a new member, for none yet. */
export function stateDraft(
  state: KnownState | undefined,
  office: OfficeState | undefined,
): StateDraft {
  const forms = office?.forms ?? [];
  return {
    code: state?.iso3 ?? '',
    printed: office?.printed ?? {},
    forms: Object.fromEntries(
      languages.map((language) => [
        language,
        forms.flatMap((form) => form[language] || []).join('; '),
      ]),
    ),
    memberships: (state?.memberships ?? [{ standing: 'member' as const }]).map(
      ({ standing, since = '', until = '' }: Membership) => ({ standing, since, until }),
    ),
  };
}

export interface StateProblems {
  readonly code?: 'wrongCode' | 'codeTaken';
  readonly printed?: 'nameMissing';
  readonly memberships?: 'wrongDate' | 'endsBefore';
}

/** What is wrong with what was typed; a state that the table has needs no name. */
export function stateProblems(
  { code, printed, memberships }: StateDraft,
  taken: readonly string[],
  isListed: boolean,
): StateProblems {
  const isCode = stateRefSchema.shape.iso3.safeParse(code.trim()).success;
  const isNamed = isListed || languages.some((language) => printed[language]?.trim());
  const areDates = memberships.every(({ since, until }) => isDate(since) && isDate(until));
  const isTurned =
    areDates && memberships.some(({ since, until }) => endsBeforeItBegins(heldOf(since, until)));
  return {
    ...(!isCode && { code: 'wrongCode' as const }),
    ...(taken.includes(code.trim()) && { code: 'codeTaken' as const }),
    ...(!isNamed && { printed: 'nameMissing' as const }),
    ...(!areDates && { memberships: 'wrongDate' as const }),
    ...(isTurned && { memberships: 'endsBefore' as const }),
  };
}

/** What the office says of the state; memberships only where they are not those of the table. */
export function stateOfDraft(draft: StateDraft, before: KnownState | undefined): OfficeState {
  const printed = languages.flatMap((language) => {
    const words = draft.printed[language]?.trim();
    return words ? [[language, words] as const] : [];
  });
  const forms = languages.flatMap((language) =>
    (draft.forms[language] ?? '')
      .split(';')
      .map((form) => form.trim())
      .filter((form) => form !== '')
      .map((form) => ({ [language]: form })),
  );
  const memberships = draft.memberships
    .map(({ standing, since, until }): Membership => ({ standing, ...heldOf(since, until) }))
    .toSorted((one, other) => (one.since ?? '').localeCompare(other.since ?? ''));
  const isAsBefore = JSON.stringify(memberships) === JSON.stringify(before?.memberships);
  return {
    iso3: draft.code.trim(),
    ...(printed.length > 0 && { printed: Object.fromEntries(printed) }),
    forms,
    ...(!isAsBefore && { memberships }),
  };
}
