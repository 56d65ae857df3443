import type { PaletteGroup } from '#renderer/strings/search/search-strings.ts';
import { nameRank, nameRanks } from '#shared/search/name-rank.ts';
import type { PaletteEntry, PaletteSection } from './palette-entry.ts';

/** Lines of a group that are shown when something was typed. */
const mostOf: Readonly<Record<PaletteGroup, number>> = {
  recent: 5,
  commands: 8,
  sessions: 6,
  items: 6,
  found: 8,
  settings: 6,
};
const groups: readonly PaletteGroup[] = ['commands', 'sessions', 'items', 'found', 'settings'];

interface Ranked {
  readonly entry: PaletteEntry;
  readonly rank: number;
}

/** Behind everything that can be done. */
const impossible = 100;

/**
 * How well an entry answers; undefined when it does not. What search has found answers already: it comes behind
 * names that begin so. What was used lately comes before its equals.
 */
function rankOf(
  entry: PaletteEntry,
  typed: string,
  recent: ReadonlyMap<string, number>,
): number | undefined {
  const isFound = entry.group === 'found' || entry.group === 'sessions';
  const named = entry.group === 'found' ? undefined : nameRank(entry.name, typed);
  const rank = named ?? (isFound ? nameRanks.within : undefined);
  if (rank === undefined) return undefined;
  const place = recent.get(entry.id);
  const used = place === undefined ? 0 : 0.5 / (1 + place);
  return (entry.isPossible ? 0 : impossible) + rank - used;
}

/** The groups with what answers, the best first in each, the group with the best of all first. */
function answering(
  entries: readonly PaletteEntry[],
  typed: string,
  recent: ReadonlyMap<string, number>,
): readonly PaletteSection[] {
  const sections = groups.map((group) => {
    const ranked = entries
      .filter((entry) => entry.group === group)
      .flatMap((entry): readonly Ranked[] => {
        const rank = rankOf(entry, typed, recent);
        return rank === undefined ? [] : [{ entry, rank }];
      })
      .toSorted((one, other) => one.rank - other.rank)
      .slice(0, mostOf[group]);
    return {
      group,
      best: ranked[0]?.rank ?? Number.POSITIVE_INFINITY,
      entries: ranked.map(({ entry }) => entry),
    };
  });
  return sections
    .filter((section) => section.entries.length > 0)
    .toSorted((one, other) => Math.floor(one.best) - Math.floor(other.best));
}

/**
 * What the palette shows. While nothing is typed: what was used lately, then all that can be done, and at the
 * end what cannot be done now.
 */
export function paletteSections(
  entries: readonly PaletteEntry[],
  typed: string,
  recentIds: readonly string[],
): readonly PaletteSection[] {
  if (typed.trim() !== '')
    return answering(entries, typed, new Map(recentIds.map((id, place) => [id, place])));
  const recent = recentIds
    .flatMap((id) => entries.find((entry) => entry.id === id && entry.isPossible) ?? [])
    .slice(0, mostOf.recent);
  const rest = groups.map((group) => {
    const own = entries.filter((entry) => entry.group === group && !recent.includes(entry));
    const possible = own.filter(({ isPossible }) => isPossible);
    return { group, entries: [...possible, ...own.filter((entry) => !possible.includes(entry))] };
  });
  return [{ group: 'recent' as const, entries: recent }, ...rest].filter(
    (section) => section.entries.length > 0,
  );
}
