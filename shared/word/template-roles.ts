import { type ParagraphRole, paragraphRoles } from '#shared/report/paper.ts';
import type { OpenTemplate } from './open-template.ts';
import { itemRoles, listRoles, noteStyleNames, paragraphStyleNames } from './template-contract.ts';
import { placeOfStyle, type TemplateList } from './template-lists.ts';
import type { TemplateProblem } from './template-problem.ts';

/** The style of a role in a template, and its place in a list if it brings a number or bullet. */
export interface RoleStyle {
  readonly styleId: string;
  readonly list?: TemplateList;
  readonly level: number;
  /** Indents that the style sets over those of its list, as attributes of `w:ind`. */
  readonly indent?: Readonly<Record<string, string>>;
}

/** The styles that a paper needs of a template. */
export interface TemplateRoles {
  readonly styles: ReadonlyMap<ParagraphRole, RoleStyle>;
  readonly noteText: string;
  readonly noteMark: string;
  readonly problems: readonly TemplateProblem[];
}

/** Finds the styles by which the app says what a paragraph is, and what is wrong with them. */
export function templateRoles(
  { styles, lists }: OpenTemplate,
  required: ReadonlySet<ParagraphRole>,
): TemplateRoles {
  const found = new Map<ParagraphRole, RoleStyle>();
  const problems: TemplateProblem[] = [];
  for (const role of paragraphRoles) {
    const style = paragraphStyleNames[role];
    const styleId = styles.idOf('paragraph', style);
    if (styleId === undefined) {
      if (required.has(role)) problems.push({ kind: 'missingStyle', style });
      continue;
    }
    const place = placeOfStyle(styleId, styles, lists);
    const indent = styles.indentOverList(styleId);
    found.set(role, { styleId, list: place?.list, level: place?.level ?? 0, indent });
    if (listRoles.has(role) && !place) problems.push({ kind: 'styleWithoutList', style });
  }
  for (const [index, role] of itemRoles.entries()) {
    const parent = itemRoles[index - 1];
    const [inner, outer] = [found.get(role), parent && found.get(parent)];
    if (!parent || !inner?.list || !outer?.list) continue;
    if (inner.list.abstractId !== outer.list.abstractId || inner.level !== outer.level + 1) {
      const [style, parentStyle] = [paragraphStyleNames[role], paragraphStyleNames[parent]];
      problems.push({ kind: 'levelApart', style, parent: parentStyle });
    }
  }
  const noteText = styles.idOf('paragraph', noteStyleNames.text);
  const noteMark = styles.idOf('character', noteStyleNames.mark);
  if (noteText === undefined) problems.push({ kind: 'missingStyle', style: noteStyleNames.text });
  if (noteMark === undefined) problems.push({ kind: 'missingStyle', style: noteStyleNames.mark });
  return { styles: found, noteText: noteText ?? '', noteMark: noteMark ?? '', problems };
}
