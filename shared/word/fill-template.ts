import { strToU8 } from 'fflate';
import type { BlockName, Paper, ParagraphRole } from '#shared/report/paper.ts';
import { dropAttachedTemplate } from './attached-template.ts';
import { blockWriter } from './block-xml.ts';
import { setProperties } from './document-properties.ts';
import { droppedComments } from './dropped-comments.ts';
import { fillBlocks } from './fill-blocks.ts';
import { fillScalars } from './fill-scalars.ts';
import { templateFootnotes } from './footnotes-part.ts';
import { listNumbering } from './list-numbering.ts';
import { type OpenTemplate, openTemplate } from './open-template.ts';
import { outsideContent } from './outside-content.ts';
import { pack } from './pack.ts';
import type { EditedParts } from './package-edit.ts';
import { addRestartedLists } from './restarted-lists.ts';
import { surveyTemplate, type TemplateSurvey } from './survey-template.ts';
import { templateContracts } from './template-contract.ts';
import type { TemplateProblem } from './template-problem.ts';
import { type TemplateRoles, templateRoles } from './template-roles.ts';
import { serializeXml } from './xml.ts';

export type FilledTemplate =
  | { readonly ok: true; readonly docx: Uint8Array }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

function rolesOf(paper: Paper): ReadonlySet<ParagraphRole> {
  const used = paper.blocks.flatMap(({ paragraphs }) => paragraphs.map(({ role }) => role));
  return new Set([...templateContracts[paper.kind].roles, ...used]);
}

function filledParts(
  template: OpenTemplate,
  survey: TemplateSurvey,
  roles: TemplateRoles,
  paper: Paper,
): EditedParts {
  const parts: EditedParts = new Map(template.parts);
  const dropComments = droppedComments(template);
  const footnotes = templateFootnotes(template);
  const numbering = listNumbering(roles.styles, template.lists);
  const writer = blockWriter({
    roles,
    numbering,
    language: paper.language,
    firstNoteId: footnotes.firstNewId,
  });

  for (const place of survey.scalars) fillScalars(place, paper.scalars, paper.language);
  const blocks = new Map<BlockName, string>();
  // In the order of the template, which the numbering follows: the office may have moved a block.
  for (const { name } of survey.blocks) {
    const block = paper.blocks.find((candidate) => candidate.name === name);
    blocks.set(name, writer.paragraphs(block?.paragraphs ?? []));
  }
  const fill = fillBlocks(survey.blocks, blocks);
  dropComments(parts);
  const changed = new Set([...survey.scalars, ...survey.blocks].map(({ story }) => story));
  for (const { part, document } of changed) parts.set(part, strToU8(fill(serializeXml(document))));

  addRestartedLists(template, numbering.restarted, parts);
  if (paper.notes.length > 0) footnotes.add(writer.notes(paper.notes), parts);
  dropAttachedTemplate(template, parts);
  setProperties(parts, paper);
  return parts;
}

/**
 * Fills the office's Word template with a composed paper: bytes of a .docx in, bytes of a .docx out. What the
 * template has besides its placeholders stays as it is. Same template and paper, same bytes. Fails with
 * everything that is wrong with the template.
 */
export function fillTemplate(bytes: Uint8Array, paper: Paper): FilledTemplate {
  const template = openTemplate(bytes);
  if (!template.ok) return { ok: false, problems: [template.problem] };
  const survey = surveyTemplate(template, paper.kind);
  const roles = templateRoles(template, rolesOf(paper));
  const problems = [...outsideContent(template.parts), ...survey.problems, ...roles.problems];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, docx: pack(filledParts(template, survey, roles, paper)) };
}
