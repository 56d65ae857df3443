import type { AgendaItem } from './agenda-item.ts';
import { letterNumber, romanNumber } from './list-number.ts';
import type { ItemId } from './record-id.ts';

/** The computed place of an item in the printed agenda. Numbers are never typed. */
export interface ItemPlace {
  readonly item: AgendaItem;
  /** 0 for the items themselves, 1 and 2 for the levels below. */
  readonly level: 0 | 1 | 2;
  readonly numbering: 'number' | 'dash' | 'none';
  /** As printed before the line: `3.`, `b.`, `iv.`, `–`; empty for an unnumbered item. */
  readonly label: string;
  /** As cited in running text: `3`, `3.b`; empty for an unnumbered item. */
  readonly citation: string;
  /** See `Paragraph.restart`: the list would go on counting here, and must not. */
  readonly restart: boolean;
}

const deepest = 2;

/** Formats of the three levels, as Word counts them: 1 2 3, a b … z aa bb, i ii iii. */
const levelLabels: readonly [(n: number) => string, (n: number) => string, (n: number) => string] =
  [String, letterNumber, romanNumber];

/**
 * Numbers the agenda tree in printing order. Items in `leftOut` do not print and do not count. A single
 * numbered item at the top gets a dash (CP/ACTA 1862/12). Below the third level items stay at the third.
 */
export function numberItems(
  agenda: readonly AgendaItem[],
  leftOut: ReadonlySet<ItemId> = new Set(),
): readonly ItemPlace[] {
  const places: ItemPlace[] = [];
  /** Whether a counter of the printed list would go on from an earlier item, by level. */
  const running = [false, false, false];
  const numbered = agenda.filter((item) => item.numbering === 'auto' && !leftOut.has(item.id));
  const dash = numbered.length === 1;

  const walk = (items: readonly AgendaItem[], level: 0 | 1 | 2, prefix: string) => {
    let count = 0;
    for (const item of items) {
      let citation = '';
      if (!leftOut.has(item.id)) {
        if (item.numbering === 'none') {
          places.push({ item, level, numbering: 'none', label: '', citation, restart: false });
        } else {
          count += 1;
          const number = levelLabels[level](count);
          citation = prefix === '' ? number : `${prefix}.${number}`;
          if (level === 0 && dash) {
            places.push({ item, level, numbering: 'dash', label: '–', citation, restart: false });
          } else {
            const restart = count === 1 && running[level] === true;
            places.push({
              item,
              level,
              numbering: 'number',
              label: `${number}.`,
              citation,
              restart,
            });
            running[level] = true;
            running.fill(false, level + 1);
          }
        }
      }
      walk(item.children, level === 0 ? 1 : deepest, citation);
    }
  };
  walk(agenda, 0, '');
  return places;
}
