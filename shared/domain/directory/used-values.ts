import { calendarDay, type IsoDate } from '#shared/domain/iso-date.ts';
import { matchRank } from '#shared/domain/plain-letters.ts';

/** Something that sessions use, with how often and when last. */
export interface Used<Value> {
  readonly value: Value;
  /** Under which it is looked for, without accents. */
  readonly plain: string;
  readonly uses: number;
  readonly last: IsoDate;
}

/** Collects what sessions use. It grows while they are read. */
export interface UsedValues<Value> {
  /** Counts a use of what is the same under `key`. */
  readonly count: (key: string, plain: string, value: Value, date: IsoDate) => void;
  /** What answers a search, the best first. */
  readonly find: (query: string, most: number) => readonly Used<Value>[];
}

/**
 * What is used often comes before what is used seldom, and what was used lately before what is long past:
 * twice as many uses weigh as much as one year.
 */
export function weightOfUse({ uses, last }: Pick<Used<unknown>, 'uses' | 'last'>): number {
  const { year, month, day } = calendarDay(last);
  return year + (month - 1) / 12 + day / 372 + Math.log2(uses);
}

/** Nothing yet; `merged` makes one value of the later and the earlier use of the same thing. */
export function usedValues<Value>(
  merged: (later: Value, earlier: Value) => Value,
): UsedValues<Value> {
  const byKey = new Map<string, Used<Value>>();
  return {
    count: (key, plain, value, date) => {
      const before = byKey.get(key);
      if (!before) {
        byKey.set(key, { value, plain, uses: 1, last: date });
        return;
      }
      const isLater = date >= before.last;
      byKey.set(key, {
        value: isLater ? merged(value, before.value) : merged(before.value, value),
        plain,
        uses: before.uses + 1,
        last: isLater ? date : before.last,
      });
    },
    find: (query, most) => {
      const found: { readonly each: Used<Value>; readonly rank: number }[] = [];
      for (const each of byKey.values()) {
        const rank = matchRank(each.plain, query);
        if (rank !== undefined) found.push({ each, rank });
      }
      return found
        .sort(
          (one, other) => one.rank - other.rank || weightOfUse(other.each) - weightOfUse(one.each),
        )
        .slice(0, most)
        .map(({ each }) => each);
    },
  };
}
