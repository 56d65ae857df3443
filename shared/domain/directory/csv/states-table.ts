import { endsBeforeItBegins } from '#shared/domain/directory/date-or-year.ts';
import type { Membership, OfficeState } from '#shared/domain/directory/office-directory.ts';
import { languages, type Wording } from '#shared/domain/language.ts';
import { stateRefSchema } from '#shared/domain/state-ref.ts';
import { stateName } from '#shared/drafting/state-names.ts';
import { inLanguages } from './columns.ts';
import type { DirectoryTable } from './directory-table.ts';
import { stateCalled } from './people-table.ts';
import { joinedValues, type RowReader, writtenDate } from './row-reader.ts';

/** `M 1991/2023-11-18`: member or observer, and from when to when; either may be left open. */
function membershipWords({ standing, since, until }: Membership): string {
  return `${standing === 'member' ? 'M' : 'O'} ${since ?? ''}/${until ?? ''}`;
}

function writtenMembership(words: string): Membership | undefined {
  const parts = /^([MO])\p{Letter}*\s*([\d-]*)\s*(?:\/\s*([\d-]*))?$/iu.exec(words);
  if (!parts) return undefined;
  const [, standing = '', from = '', to = ''] = parts;
  const since = from === '' ? undefined : writtenDate(from);
  const until = to === '' ? undefined : writtenDate(to);
  if ((from !== '' && !since) || (to !== '' && !until)) return undefined;
  const membership: Membership = {
    standing: standing.toUpperCase() === 'M' ? 'member' : 'observer',
    ...(since && { since }),
    ...(until && { until }),
  };
  return endsBeforeItBegins(membership) ? undefined : membership;
}

function readMemberships(
  row: RowReader,
  before: OfficeState | undefined,
): readonly Membership[] | undefined {
  const written = row.values('memberships');
  if (written === undefined) return before?.memberships;
  const read = written.flatMap((words) => writtenMembership(words) ?? []);
  if (read.length < written.length) row.refuse('wrongMembership', 'memberships');
  return read.length === 0 ? undefined : read;
}

/** Every form is written in one language here: a table has a column for each. */
function readForms(row: RowReader, before: OfficeState | undefined): readonly Wording[] {
  return languages.flatMap((language): readonly Wording[] => {
    const own = (before?.forms ?? []).flatMap((form) => form[language] ?? []);
    return (row.values('forms', language) ?? own).map((form) => ({ [language]: form }));
  });
}

/** What the office says of states. */
export const statesTable: DirectoryTable<OfficeState> = {
  columns: [
    { name: 'code' },
    // Says which state it is; nothing is read from it.
    { name: 'name' },
    ...inLanguages('printed'),
    ...inLanguages('forms'),
    { name: 'memberships' },
  ],
  needed: ['code'],
  cells: ({ iso3, printed, forms, memberships }, spoken) => [
    iso3,
    stateName({ iso3, ...(printed && { printed }) }, spoken),
    ...languages.map((language) => printed?.[language] ?? ''),
    ...languages.map((language) => joinedValues(forms.flatMap((form) => form[language] ?? []))),
    joinedValues((memberships ?? []).map(membershipWords)),
  ],
  idOf: ({ iso3 }) => iso3,
  find: (row, states) => {
    const code = (row.cell('code') ?? '').toUpperCase();
    return states.find(({ iso3 }) => iso3 === code);
  },
  read: (row, before, { states }) => {
    const words = row.cell('code') ?? '';
    const iso3 = stateCalled(words, states)?.iso3 ?? words.toUpperCase();
    if (!stateRefSchema.shape.iso3.safeParse(iso3).success) row.refuse('wrongCode', 'code');
    const printed = row.wording('printed', before?.printed);
    const memberships = readMemberships(row, before);
    return {
      iso3,
      ...(printed && { printed }),
      forms: readForms(row, before),
      ...(memberships && { memberships }),
    };
  },
};
