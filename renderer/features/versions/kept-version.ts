import type { Circulation } from '#renderer/stores/circulations.ts';
import type { EarlierState } from '#renderer/stores/past-desk.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';

/** A state of a session that was kept: a snapshot, or what circulated. */
export type KeptVersion =
  | {
      readonly kind: 'copy';
      readonly id: RecordId;
      readonly taken: string;
      readonly session: Session;
      readonly copy: EarlierState;
    }
  | {
      readonly kind: 'circulated';
      readonly id: RecordId;
      readonly taken: string;
      readonly session: Session;
      readonly circulation: Circulation;
    };

/** What the list of versions shows. */
export const versionFilters = ['all', 'copies', 'circulated'] as const;
export type VersionFilter = (typeof versionFilters)[number];

/** Snapshots and circulations in one list, the newest first. */
export function keptVersions(
  copies: readonly EarlierState[],
  circulations: readonly Circulation[],
): readonly KeptVersion[] {
  const versions: readonly KeptVersion[] = [
    ...circulations.map((circulation) => ({
      kind: 'circulated' as const,
      id: circulation.id,
      taken: circulation.circulated,
      session: circulation.session,
      circulation,
    })),
    ...copies.map((copy) => ({
      kind: 'copy' as const,
      id: copy.id,
      taken: copy.taken,
      session: copy.session,
      copy,
    })),
  ];
  return versions.toSorted((one, other) => other.taken.localeCompare(one.taken));
}

/** The versions that a filter lets through. */
export function filteredVersions(
  versions: readonly KeptVersion[],
  filter: VersionFilter,
): readonly KeptVersion[] {
  if (filter === 'all') return versions;
  const kind = filter === 'copies' ? 'copy' : 'circulated';
  return versions.filter((version) => version.kind === kind);
}
