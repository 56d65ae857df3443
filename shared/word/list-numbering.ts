import type { Paragraph, ParagraphRole } from '#shared/report/paper.ts';
import type { TemplateList } from './template-lists.ts';
import type { RoleStyle } from './template-roles.ts';

/** A list that the template lacks: the numbers of one level begin anew. */
export interface RestartedList {
  readonly numId: string;
  readonly original: TemplateList;
  readonly level: number;
  readonly start: number;
}

/** The list of a paragraph that must not follow its style's. */
export interface OwnList {
  readonly numId: number;
  readonly level: number;
}

/** Gives each paragraph, in the order of the paper, the list that goes on or begins anew. */
export interface ListNumbering {
  /** Undefined where the style's own list is right. */
  listFor(paragraph: Paragraph): OwnList | undefined;
  readonly restarted: readonly RestartedList[];
}

/**
 * Restarts are lists of their own on the same abstract list (ECMA-376-1, 17.9.15). What follows on the same
 * level or below stays with the restarted list, so that also programs that count each list by itself go on.
 */
export function listNumbering(
  roles: ReadonlyMap<ParagraphRole, RoleStyle>,
  lists: ReadonlyMap<string, TemplateList>,
): ListNumbering {
  let lastId = Math.max(0, ...[...lists.keys()].map(Number));
  const restarted: RestartedList[] = [];
  /** By abstract list: the number of the restarted list that each level is in. */
  const current = new Map<string, Map<number, number>>();

  return {
    restarted,
    listFor: ({ role, restart }) => {
      const { list: original, level } = roles.get(role) ?? { level: 0 };
      if (!original) return undefined;
      const byLevel = current.get(original.abstractId) ?? new Map<number, number>();
      current.set(original.abstractId, byLevel);
      if (restart) {
        lastId += 1;
        const start = original.levels.get(level)?.start ?? 1;
        restarted.push({ numId: String(lastId), original, level, start });
        byLevel.set(level, lastId);
      }
      // A higher level makes the levels below it begin anew by itself.
      for (const below of byLevel.keys()) if (below > level) byLevel.delete(below);
      for (let above = level; above >= 0; above -= 1) {
        const numId = byLevel.get(above);
        if (numId !== undefined) return { numId, level };
      }
      return undefined;
    },
  };
}
