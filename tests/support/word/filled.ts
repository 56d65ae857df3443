import { readFileSync } from 'node:fs';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Paper } from '#shared/report/paper.ts';
import { docxParagraphs } from '#shared/word/docx-text.ts';
import { fillTemplate } from '#shared/word/fill-template.ts';

const files = { report: 'report.docx', orderOfBusiness: 'order-of-business.docx' } as const;

/** The template that comes with Minuta. */
export function builtInTemplate(kind: PaperKind = 'report'): Uint8Array {
  return readFileSync(new URL(`../../../templates/${files[kind]}`, import.meta.url));
}

/** Fills a template that must be good. */
export function filled(template: Uint8Array, paper: Paper): Uint8Array {
  const result = fillTemplate(template, paper);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.docx;
}

/** The paragraphs of a filled template, without the empty ones. */
export function printed(template: Uint8Array, paper: Paper): readonly string[] {
  return docxParagraphs(filled(template, paper)).filter((line) => line !== '');
}
