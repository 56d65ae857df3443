import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from './compose.ts';
import { inlinesOfRuns } from './inlines-of-runs.ts';
import type { BlockName, Paper, Paragraph, ParagraphState } from './paper.ts';

/** A paragraph of a paper as it can be corrected by hand; one that is left out is still there. */
export interface CorrectableParagraph {
  readonly key: string;
  readonly source: Paragraph['source'];
  readonly role: Paragraph['role'];
  readonly label: string;
  readonly state: ParagraphState | 'leftOut';
  /** What prints; for one left out, what would print. */
  readonly inlines: readonly Inline[];
  /** What composition says now, with its notes; undefined for a free paragraph. */
  readonly composed: readonly Inline[] | undefined;
}

/** The paragraphs of one block of a paper. */
export interface CorrectableBlock {
  readonly name: BlockName;
  readonly paragraphs: readonly CorrectableParagraph[];
}

/** The key under which a paragraph's override is kept. */
export function overrideKey(kind: PaperKind, language: Language, paragraph: string): string {
  return `${kind}/${language}/${paragraph}`;
}

/** Whether a hand changed or took out anything that composition says in this paper. */
function isTouched(session: Session, { kind, language }: Paper): boolean {
  const prefix = overrideKey(kind, language, '');
  return (
    session.leftOut.some(({ paper }) => paper === kind) ||
    Object.keys(session.overrides).some((key) => key.startsWith(prefix))
  );
}

/**
 * All that a paper says and would say, in the order of printing: with the paragraphs that it leaves out, and
 * beside each edited one what composition says of it. `paper` is the session's, composed.
 */
export function correctableParagraphs(session: Session, paper: Paper): readonly CorrectableBlock[] {
  const { kind, language, blocks } = paper;
  const printed = new Map(
    blocks.flatMap(({ paragraphs }) => paragraphs.map((each) => [each.key, each] as const)),
  );
  const untouched = isTouched(session, paper)
    ? compose({ ...session, overrides: {}, leftOut: [] }, kind, language)
    : paper;
  return untouched.blocks.map(({ name, paragraphs }) => ({
    name,
    paragraphs: paragraphs.map((paragraph): CorrectableParagraph => {
      const { key, source, role } = paragraph;
      const prints = printed.get(key);
      const composed = paragraph.state === 'free' ? undefined : inlinesOfRuns(paragraph.runs);
      const byHand = session.overrides[overrideKey(kind, language, key)]?.text;
      return {
        key,
        source,
        role,
        label: prints?.label ?? '',
        state: prints?.state ?? 'leftOut',
        inlines: byHand ?? composed ?? inlinesOfRuns(paragraph.runs),
        composed,
      };
    }),
  }));
}
