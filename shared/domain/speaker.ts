import { z } from 'zod';
import { genderSchema } from './body.ts';
import { recordIdSchema } from './record-id.ts';
import { stateRefSchema } from './state-ref.ts';
import { textSchema } from './text.ts';

/** Ranks seen before names in the papers (domain.md 3). */
export const honorificTitles = [
  'ambassador',
  'minister',
  'ministerCounselor',
  'counselor',
  'firstSecretary',
  'secondSecretary',
  'thirdSecretary',
  'doctor',
  'mister',
] as const;
export const honorificTitleSchema = z.enum(honorificTitles);
export type HonorificTitle = z.infer<typeof honorificTitleSchema>;

export const honorificSchema = z.strictObject({
  title: honorificTitleSchema,
  gender: genderSchema,
});
export type Honorific = z.infer<typeof honorificSchema>;

/** Who takes the floor under an item, or presides. Prints as honorific and name, position, institution. */
export const speakerSchema = z.strictObject({
  id: recordIdSchema,
  honorific: honorificSchema.optional(),
  name: z.string(),
  position: textSchema.optional(),
  institution: textSchema.optional(),
  state: stateRefSchema.optional(),
});
export type Speaker = z.infer<typeof speakerSchema>;
