import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { WindowMemory } from './page-memory.ts';
import type { OfficeTemplate } from './word-templates.ts';

/** Stands for the template that comes with Minuta, where staff chose it before the office's own. */
const builtIn = 'builtIn';

function keyOf(paper: PaperKind): string {
  return `template-of-${paper}`;
}

/**
 * The template that staff chose last for a paper on this computer, else the `usual` one of the settings, where
 * it is still there; undefined for the built-in one.
 */
export function chosenTemplate(
  templates: readonly OfficeTemplate[],
  paper: PaperKind,
  memory: WindowMemory,
  usual?: RecordId,
): OfficeTemplate | undefined {
  const chosen = memory.read(keyOf(paper));
  if (chosen === builtIn) return undefined;
  const of = (id: RecordId | undefined) =>
    templates.find((template) => template.paper === paper && template.id === id);
  return of(chosen) ?? of(usual);
}

/** Remembers which template staff chose for a paper. */
export function rememberTemplate(
  paper: PaperKind,
  template: RecordId | undefined,
  memory: WindowMemory,
): void {
  memory.write(keyOf(paper), template ?? builtIn);
}

/** Forgets what was chosen on this computer, so that the settings count again. */
export function forgetTemplate(paper: PaperKind, memory: WindowMemory): void {
  memory.write(keyOf(paper), undefined);
}
