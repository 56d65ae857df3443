import { z } from 'zod';
import { agendaItemSchema } from './agenda-item.ts';
import { languageSchema } from './language.ts';
import { noteSchema } from './note.ts';
import { reportFormSchema, sessionKindSchema } from './session.ts';

/**
 * A reusable agenda. What a session fills in stands in its texts in braces, `{tema}`, `{del estado}`: see
 * `new-session/slots.ts`. Only what the first templates had is required of any.
 */
export const agendaTemplateSchema = z.strictObject({
  name: z.string().min(1),
  language: languageSchema,
  /** Of the sessions that it is for; absent when it is for any. */
  kind: sessionKindSchema.optional(),
  reportForm: reportFormSchema.optional(),
  agenda: z.array(agendaItemSchema).readonly(),
  /** Those that the agenda anchors. */
  notes: z.array(noteSchema).readonly().optional(),
});
export type AgendaTemplate = z.infer<typeof agendaTemplateSchema>;
