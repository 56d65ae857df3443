import { z } from 'zod';
import { outcomeSchema } from './outcome.ts';
import { recordIdSchema } from './record-id.ts';
import { speakerSchema } from './speaker.ts';
import { textSchema } from './text.ts';

/** What an item is. The kind proposes label and form; staff may change both. */
export const itemKinds = [
  'orderOfBusiness',
  'minutes',
  'opening',
  'introduction',
  'presentation',
  'report',
  'draftResolution',
  'draftDeclaration',
  'election',
  'note',
  'statements',
  'dialogue',
  'closing',
  'otherBusiness',
  'recess',
  'other',
] as const;
export const itemKindSchema = z.enum(itemKinds);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** How the line of an item is built from its parts. A part that is absent takes its separator with it. */
export const itemForms = [
  'label: speakers',
  'label, speakers',
  'label of speakers: subject',
  'subject, by speakers',
  'label',
  'label: bulleted speakers',
] as const;
export const itemFormSchema = z.enum(itemForms);
export type ItemForm = z.infer<typeof itemFormSchema>;

/** How the line ends. `auto`: a colon before bullets, else a full stop. */
export const itemEndingSchema = z.enum(['auto', 'none', '.', ':']);
export type ItemEnding = z.infer<typeof itemEndingSchema>;

/** A bulleted line under an item. */
export const topicSchema = z.strictObject({ id: recordIdSchema, text: textSchema });
export type Topic = z.infer<typeof topicSchema>;

/** One paragraph of what happened under an item. */
export const proceedingsParagraphSchema = z.strictObject({ id: recordIdSchema, text: textSchema });
export type ProceedingsParagraph = z.infer<typeof proceedingsParagraphSchema>;

/** A remark among staff. It never leaves in a paper. */
export const commentSchema = z.strictObject({
  id: recordIdSchema,
  author: z.string(),
  at: z.iso.datetime(),
  text: z.string(),
});
export type Comment = z.infer<typeof commentSchema>;

/** Levels of the agenda tree: the items and two levels below them. */
export const agendaDepth = 3;

export const agendaItemSchema = z.strictObject({
  id: recordIdSchema,
  numbering: z.enum(['auto', 'none']),
  kind: itemKindSchema,
  form: itemFormSchema,
  label: textSchema,
  speakers: z.array(speakerSchema).readonly(),
  subject: textSchema.optional(),
  ending: itemEndingSchema,
  topics: z.array(topicSchema).readonly(),
  /** Ids in the session's register of distributed documents, in the order printed. */
  documents: z.array(recordIdSchema).readonly(),
  outcome: outcomeSchema.optional(),
  proceedings: z.array(proceedingsParagraphSchema).readonly(),
  /** The interrupted item that this one takes up again. */
  continues: recordIdSchema.optional(),
  comments: z.array(commentSchema).readonly(),
  get children(): z.ZodReadonly<z.ZodArray<typeof agendaItemSchema>> {
    return z.array(agendaItemSchema).readonly();
  },
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;
