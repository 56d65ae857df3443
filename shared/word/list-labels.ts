import { numberInFormat } from './number-format.ts';
import type { ListLevel, TemplateList } from './template-lists.ts';

/** Gives the number or bullet of each paragraph of a list, in the order of the document. */
export interface ListLabels {
  next(list: TemplateList, level: number): string;
}

/** Bullets of symbol fonts stand in a private area of Unicode: what remains when the font is gone. */
function withoutSymbolFont(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xf000),
  );
}

const separators = { tab: '\t', space: ' ', nothing: '' } as const satisfies Record<
  ListLevel['after'],
  string
>;

/**
 * Counts as Word does: lists on the same abstract list share their numbers, a level begins anew below a
 * higher one, and a list with a start of its own applies it where it first appears.
 */
export function listLabels(): ListLabels {
  const counters = new Map<string, Map<number, number>>();
  const started = new Set<string>();

  return {
    next: (list, level) => {
      const definition = list.levels.get(level);
      if (!definition) return '';
      const numbers = counters.get(list.abstractId) ?? new Map<number, number>();
      counters.set(list.abstractId, numbers);

      const override = list.startOverrides.get(level);
      const key = `${list.numId} ${level}`;
      const present = numbers.get(level);
      if (override !== undefined && !started.has(key)) numbers.set(level, override);
      else numbers.set(level, present === undefined ? definition.start : present + 1);
      started.add(key);
      for (const [below, { restartAfter }] of list.levels) {
        if (below > level && restartAfter > level) numbers.delete(below);
      }

      const label = definition.text.replace(/%([1-9])/g, (_, place: string) => {
        const index = Number(place) - 1;
        const shown = list.levels.get(index);
        const number = numbers.get(index) ?? shown?.start ?? 1;
        const format = definition.legal && index < level ? 'decimal' : shown?.format;
        return numberInFormat(number, format ?? 'decimal');
      });
      return definition.format === 'none' && label === ''
        ? ''
        : withoutSymbolFont(label) + separators[definition.after];
    },
  };
}
