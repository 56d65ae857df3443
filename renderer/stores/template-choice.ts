import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { WindowMemory } from './page-memory.ts';
import type { OfficeTemplate } from './word-templates.ts';

function keyOf(paper: PaperKind): string {
  return `template-of-${paper}`;
}

/** The template that staff chose last for a paper, where it is still there; undefined for the built-in one. */
export function chosenTemplate(
  templates: readonly OfficeTemplate[],
  paper: PaperKind,
  memory: WindowMemory,
): OfficeTemplate | undefined {
  const id = memory.read(keyOf(paper));
  return templates.find((template) => template.paper === paper && template.id === id);
}

/** Remembers which template staff chose for a paper. */
export function rememberTemplate(
  paper: PaperKind,
  template: RecordId | undefined,
  memory: WindowMemory,
): void {
  memory.write(keyOf(paper), template);
}
