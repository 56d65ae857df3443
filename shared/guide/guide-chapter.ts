import { z } from 'zod';

/** Words of a line of the guide. */
const spanSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), text: z.string() }),
  /** Words of the interface, as the window shows them. */
  z.strictObject({ kind: z.literal('label'), text: z.string() }),
  /** A key, or something to be typed. */
  z.strictObject({ kind: z.literal('keys'), text: z.string() }),
  z.strictObject({ kind: z.literal('chapter'), id: z.string(), text: z.string() }),
]);
export type GuideSpan = z.infer<typeof spanSchema>;

const lineSchema = z.array(spanSchema).readonly();
export type GuideLine = z.infer<typeof lineSchema>;

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), line: lineSchema }),
  z.strictObject({ kind: z.literal('paragraph'), line: lineSchema }),
  z.strictObject({
    kind: z.literal('list'),
    isOrdered: z.boolean(),
    lines: z.array(lineSchema).readonly(),
  }),
  /** `file` stands among the pictures of the language; `words` say what it shows. */
  z.strictObject({ kind: z.literal('picture'), file: z.string(), words: z.string() }),
]);
export type GuideBlock = z.infer<typeof blockSchema>;

/** A chapter of the guide, as the window shows it. */
export const guideChapterSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  blocks: z.array(blockSchema).readonly(),
});
export type GuideChapter = z.infer<typeof guideChapterSchema>;

/** The guide in one language. */
export const guideSchema = z.array(guideChapterSchema).readonly();

/** The languages that the guide is written in. */
export const guideLanguages = ['es', 'en'] as const;
export type GuideLanguage = (typeof guideLanguages)[number];
