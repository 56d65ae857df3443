import { z } from 'zod';
import { agendaItemSchema } from './agenda-item.ts';
import { agreementSchema } from './agreement.ts';
import { bodySchema } from './body.ts';
import {
  freeParagraphSchema,
  leftOutSchema,
  overrideKeySchema,
  overrideSchema,
} from './correction.ts';
import { distributedDocumentSchema } from './distributed-document.ts';
import { clockTimeSchema, isoDateSchema } from './iso-date.ts';
import { languageSchema, wordingSchema } from './language.ts';
import { mandateSchema } from './mandate.ts';
import { noteSchema } from './note.ts';
import { paperNamesSchema } from './paper-names.ts';
import { recordIdSchema } from './record-id.ts';
import { speakerSchema } from './speaker.ts';
import { stateRefSchema } from './state-ref.ts';
import { symbolTextSchema } from './symbol-text.ts';
import { textSchema } from './text.ts';

export const sessionKinds = ['regular', 'extraordinary', 'special', 'protocolary'] as const;
export const sessionKindSchema = z.enum(sessionKinds);
export type SessionKind = z.infer<typeof sessionKindSchema>;

/** From the first line to the approved paper; the first three print the draft mark. */
export const sessionStatuses = [
  'preparation',
  'draft',
  'review',
  'circulated',
  'approved',
] as const;
export const sessionStatusSchema = z.enum(sessionStatuses);
export type SessionStatus = z.infer<typeof sessionStatusSchema>;

/**
 * How the report tells the session: the programme with its conclusions, as the reference report does, or
 * what happened item by item, as the summaries of regular meetings do (domain.md 0 and 1.3).
 */
export const reportFormSchema = z.enum(['programme', 'itemByItem']);
export type ReportForm = z.infer<typeof reportFormSchema>;

/** The symbols of one body's papers of the session. */
export const paperSymbolsSchema = z.strictObject({
  orderOfBusiness: symbolTextSchema.optional(),
  minutes: symbolTextSchema.optional(),
  report: symbolTextSchema.optional(),
});
export type PaperSymbols = z.infer<typeof paperSymbolsSchema>;

/** A body that meets in the session; in a joint meeting each has papers of its own symbol (domain.md 1.1). */
export const convenedBodySchema = z.strictObject({ body: bodySchema, symbols: paperSymbolsSchema });
export type ConvenedBody = z.infer<typeof convenedBodySchema>;

/** One meeting of one body, or of two jointly, with everything recorded about it. */
export const sessionSchema = z.strictObject({
  id: recordIdSchema,
  bodies: z.union([
    z.tuple([convenedBodySchema]).readonly(),
    z.tuple([convenedBodySchema, convenedBodySchema]).readonly(),
  ]),
  kind: sessionKindSchema,
  /** Of the meeting, counted by the body: 1592. */
  number: z.int().min(1).optional(),
  date: isoDateSchema,
  start: clockTimeSchema.optional(),
  end: clockTimeSchema.optional(),
  place: wordingSchema.optional(),
  chair: speakerSchema.optional(),
  requesters: z.array(stateRefSchema).readonly(),
  /** Whose representatives made the quorum, where the report says so. */
  quorum: z.array(stateRefSchema).readonly(),
  theme: textSchema.optional(),
  mandate: mandateSchema.optional(),
  /** The original; every text is written in it first. */
  language: languageSchema,
  status: sessionStatusSchema,
  distribution: z.enum(['general', 'limited']),
  reportForm: reportFormSchema,
  /** What the office calls the papers, as it did when the session was made. */
  paperNames: paperNamesSchema.optional(),
  agenda: z.array(agendaItemSchema).readonly(),
  agreements: z.array(agreementSchema).readonly(),
  documents: z.array(distributedDocumentSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
  overrides: z.record(overrideKeySchema, overrideSchema),
  freeParagraphs: z.array(freeParagraphSchema).readonly(),
  leftOut: z.array(leftOutSchema).readonly(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Whether the session's papers still carry the draft mark. */
export function isDraft(session: Session): boolean {
  return session.status !== 'circulated' && session.status !== 'approved';
}
