import { z } from 'zod';
import { inlineSchema } from './inline.ts';
import { paperKindSchema } from './paper-kind.ts';
import { recordIdSchema } from './record-id.ts';
import { textSchema } from './text.ts';

/** Names a composed paragraph within a paper, whatever its language: `recordId.part`. */
export const paragraphKeySchema = z.string().regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
export type ParagraphKey = z.infer<typeof paragraphKeySchema>;

/** A composed paragraph that staff rewrote by hand. Kept under `paper/language/recordId.part`. */
export const overrideSchema = z.strictObject({
  text: z.array(inlineSchema).readonly(),
  /** What composition said when the hand was put to it; when it says something else, the override is stale. */
  composedThen: z.string(),
});
export type Override = z.infer<typeof overrideSchema>;

export const overrideKeySchema = z
  .string()
  .regex(/^(report|orderOfBusiness)\/(es|en|fr|pt)\/[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);

/** A paragraph that staff added after a composed one; it follows that one wherever it goes. */
export const freeParagraphSchema = z.strictObject({
  id: recordIdSchema,
  paper: paperKindSchema,
  after: paragraphKeySchema,
  text: textSchema,
});
export type FreeParagraph = z.infer<typeof freeParagraphSchema>;

/** A composed paragraph that does not print, in any language. */
export const leftOutSchema = z.strictObject({
  paper: paperKindSchema,
  paragraph: paragraphKeySchema,
});
export type LeftOut = z.infer<typeof leftOutSchema>;
