import { targetName } from '#shared/domain/citations.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { visitBonds } from '#shared/domain/session-bonds.ts';

/** What an edit changed in what ties the parts of a session to each other. */
export interface TouchedBonds {
  /** Records, `theme` and `mandate`: whatever is there, cited, anchored or nested otherwise than before. */
  readonly touched: ReadonlySet<string>;
  /** Records that are no longer there. */
  readonly gone: ReadonlySet<RecordId>;
}

/** The values of each of two lists that the other does not have. */
function difference<Value>(
  one: readonly Value[],
  other: readonly Value[],
): readonly [readonly Value[], readonly Value[]] {
  if (one === other) return [[], []];
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = one.slice(start, one.length - end);
  const came = other.slice(start, other.length - end);
  const before = new Set(left);
  const after = new Set(came);
  return [left.filter((value) => !after.has(value)), came.filter((value) => !before.has(value))];
}

function differingOverrides(one: Session, other: Session): Session['overrides'] {
  if (one.overrides === other.overrides) return {};
  const entries = Object.entries(one.overrides);
  return Object.fromEntries(entries.filter(([key, each]) => other.overrides[key] !== each));
}

/** Of each of two states of a session, little more than the part in which they differ. */
function differingParts(before: Session, after: Session): readonly [Session, Session] {
  const agenda = difference(before.agenda, after.agenda);
  const agreements = difference(before.agreements, after.agreements);
  const documents = difference(before.documents, after.documents);
  const notes = difference(before.notes, after.notes);
  const freeParagraphs = difference(before.freeParagraphs, after.freeParagraphs);
  const part = (session: Session, other: Session, side: 0 | 1): Session => ({
    ...session,
    agenda: agenda[side],
    agreements: agreements[side],
    documents: documents[side],
    notes: notes[side],
    freeParagraphs: freeParagraphs[side],
    overrides: differingOverrides(session, other),
  });
  return [part(before, after, 0), part(after, before, 1)];
}

/** How many more of a bond there are after an edit, and the name of what it ties. */
type Balance = Map<string, { readonly name: string; readonly more: number }>;

function tally(part: Session, sign: 1 | -1, records: Balance, bonds: Balance): void {
  const count = (balance: Balance, bond: string, name: string) =>
    balance.set(bond, { name, more: (balance.get(bond)?.more ?? 0) + sign });
  visitBonds(part, {
    record: (id, kind, level) => {
      count(records, id, id);
      count(bonds, `${kind} ${level} ${id}`, id);
    },
    citation: (target) => {
      const name = targetName(target);
      count(bonds, `cited ${target.kind} ${name}`, name);
    },
    anchor: (note, place) =>
      count(bonds, `anchored ${place.kind === 'text' ? place.language : place.kind} ${note}`, note),
  });
  if (part.theme) count(bonds, 'theme', 'theme');
  if (part.mandate) count(bonds, 'mandate', 'mandate');
}

/** What of its bonds an edit of a session changed; the cost is that of the part that differs. */
export function touchedBonds(before: Session, after: Session): TouchedBonds {
  const records: Balance = new Map();
  const bonds: Balance = new Map();
  const [left, came] = differingParts(before, after);
  tally(left, -1, records, bonds);
  tally(came, 1, records, bonds);
  const touched = new Set<string>();
  const gone = new Set<RecordId>();
  for (const { name, more } of bonds.values()) if (more !== 0) touched.add(name);
  for (const { name, more } of records.values()) if (more < 0) gone.add(name);
  return { touched, gone };
}
