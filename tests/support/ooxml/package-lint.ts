import { checkContainer } from './container-rules.ts';
import type { Find, PackageFinding } from './package-finding.ts';
import { withWordPackage } from './word-package.ts';
import { checkWordprocessing } from './wordprocessing-rules.ts';

export interface FilledFrom {
  /** Names of the template's placeholders: none of them may be left. */
  readonly placeholders: readonly string[];
  /** Everything that the paper prints; a `{{title}}` that staff wrote stands in it, and may stay. */
  readonly printed: string;
}

/**
 * Checks a filled .docx for what Word would repair, refuse or misprint and the Open XML SDK passes over, and
 * for what must not leave the house. Empty for a good file.
 */
export function lintPackage(
  docx: Uint8Array,
  { placeholders, printed }: FilledFrom = { placeholders: [], printed: '' },
): readonly PackageFinding[] {
  const findings: PackageFinding[] = [];
  const find: Find = (name, part, detail) => findings.push({ name, part, detail });
  const opened = withWordPackage(docx, (wordPackage) => {
    checkContainer(wordPackage, find);
    checkWordprocessing(wordPackage, find, placeholders, printed);
    return true;
  });
  if (!opened) find('not a zip', '', '');
  return findings;
}
