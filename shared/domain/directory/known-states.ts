import type { IsoDate } from '#shared/domain/iso-date.ts';
import { type Language, languages, type Wording } from '#shared/domain/language.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { heldOn } from './date-or-year.ts';
import type { DirectoryState } from './directory-state.ts';
import { memberStates } from './member-states.ts';
import type { Membership, OfficeState } from './office-directory.ts';
import { permanentObservers } from './permanent-observers.ts';
import { delegationOrder } from './state-directory.ts';

export type Standing = Membership['standing'];

/** A state of the directory: what the table says of it and what the office does. */
export interface KnownState {
  readonly iso3: string;
  /** Its name in the table; of a state that the table lacks, as the office prints it. */
  readonly short: DirectoryState['short'];
  readonly official?: DirectoryState['official'];
  /** The name that the office prints instead. */
  readonly printed?: Wording;
  /** Other names, of the papers and of the office: they are found, and may be printed. */
  readonly variants: DirectoryState['variants'];
  /** In the order of their dates. */
  readonly memberships: readonly Membership[];
  /** Whether the table has it; the office can then only change it, not take it away. */
  readonly isListed: boolean;
}

function withForms(
  variants: DirectoryState['variants'],
  forms: readonly Wording[],
): DirectoryState['variants'] {
  if (forms.length === 0) return variants;
  return Object.fromEntries(
    languages.map((language) => {
      const added = forms.flatMap((form) => form[language] || []);
      return [language, [...new Set([...(variants[language] ?? []), ...added])]];
    }),
  );
}

function isWritten(wording: Wording | undefined): wording is Wording {
  return languages.some((language) => wording?.[language]);
}

function known(
  state: Omit<DirectoryState, 'genitive'>,
  memberships: readonly Membership[],
  office: OfficeState | undefined,
  isListed: boolean,
): KnownState {
  const { iso3, short, official, variants } = state;
  return {
    iso3,
    short,
    ...(official && { official }),
    ...(office && isWritten(office.printed) && { printed: office.printed }),
    variants: withForms(variants, office?.forms ?? []),
    memberships: office?.memberships ?? memberships,
    isListed,
  };
}

/** The name of a state that no table has, in every language. */
function officeName({ iso3, printed }: OfficeState): DirectoryState['short'] {
  const any = languages.flatMap((language) => printed?.[language] || [])[0] ?? iso3;
  const name = (language: Language) => printed?.[language] || any;
  return { es: name('es'), en: name('en'), fr: name('fr'), pt: name('pt') };
}

/** The standing that a state has on a day, or has now where no day is given; undefined where it has none. */
export function standingOn({ memberships }: KnownState, date?: IsoDate): Standing | undefined {
  const held = memberships.filter((membership) =>
    date === undefined ? membership.until === undefined : heldOn(membership, date),
  );
  return held.at(-1)?.standing;
}

/** The last standing that a state had, whether it has it still or not. */
export function lastStanding(state: KnownState): Standing {
  return standingOn(state) ?? state.memberships.at(-1)?.standing ?? 'observer';
}

/** The table, as the office has changed it: members in the order of delegations, then observers. */
export function knownStates(office: readonly OfficeState[] = []): readonly KnownState[] {
  const changed = new Map(office.map((state) => [state.iso3, state]));
  const take = (iso3: string) => {
    const found = changed.get(iso3);
    changed.delete(iso3);
    return found;
  };
  const listed = [
    ...memberStates.map((state) => {
      const since = String(state.since);
      return known(state, [{ standing: 'member', since }], take(state.iso3), true);
    }),
    ...permanentObservers.map((state) =>
      known(state, [{ standing: 'observer' }], take(state.iso3), true),
    ),
  ];
  const added = [...changed.values()].map((state) =>
    known({ iso3: state.iso3, short: officeName(state), variants: {} }, [], state, false),
  );
  const all = [...listed, ...added];
  const of = (standing: Standing) => all.filter((state) => lastStanding(state) === standing);
  return [
    ...of('member').toSorted((one, other) => delegationOrder(one.short.es, other.short.es)),
    ...of('observer'),
  ];
}

/** What a session takes of a state that is chosen: its code, and the form that the office prints. */
export function refOf({ iso3, short, printed, isListed }: KnownState): StateRef {
  if (!isListed) return { iso3, printed: short };
  return printed ? { iso3, printed } : { iso3 };
}

/** The names between which staff can choose in a language, that of the table first. */
export function formsIn(state: KnownState, language: Language): readonly string[] {
  const { short, printed, variants } = state;
  const forms = [short[language], printed?.[language], ...(variants[language] ?? [])];
  return [...new Set(forms.flatMap((form) => form || []))];
}
