import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Language, languages } from '#shared/domain/language.ts';
import { type PaperKind, paperKinds } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { fillTemplate } from '#shared/word/fill-template.ts';
import { arbitrarySession } from '#tests/support/generated/arbitrary-session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

/** A paper and the Word file made of it. */
export interface FilledPaper {
  /** Tells it from the others: what to ask for to see it again. */
  readonly name: string;
  readonly paper: Paper;
  readonly docx: Uint8Array;
}

/** The office's own template of a paper. */
export function officeTemplate(kind: PaperKind): Uint8Array {
  const files = { report: 'report.docx', orderOfBusiness: 'order-of-business.docx' } as const;
  return readFileSync(new URL(`../../templates/${files[kind]}`, import.meta.url));
}

function filledPaper(name: string, session: Session, kind: PaperKind, language: Language) {
  const paper = compose(session, kind, language);
  const filled = fillTemplate(officeTemplate(kind), paper);
  if (!filled.ok) throw new Error(`${name}: ${JSON.stringify(filled.problems)}`);
  return { name, paper, docx: filled.docx };
}

/** So many papers of generated sessions, kind and language drawn too; the same ones for the same seed. */
export function generatedPapers(count: number, seed: number): readonly FilledPaper[] {
  const drawn = fc.tuple(
    arbitrarySession(),
    fc.constantFrom(...paperKinds),
    fc.constantFrom(...languages),
  );
  return fc
    .sample(drawn, { numRuns: count, seed })
    .map(([session, kind, language], index) =>
      filledPaper(`seed ${seed}, ${index}: ${kind} ${language}`, session, kind, language),
    );
}

/** The sample session in both papers and all languages. */
export function samplePapers(): readonly FilledPaper[] {
  const session = sampleSession();
  return paperKinds.flatMap((kind) =>
    languages.map((language) => filledPaper(`${kind} ${language}`, session, kind, language)),
  );
}
