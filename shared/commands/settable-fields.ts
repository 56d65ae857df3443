import type { z } from 'zod';
import {
  agendaItemSchema,
  commentSchema,
  proceedingsParagraphSchema,
  topicSchema,
} from '#shared/domain/agenda-item.ts';
import { agreementSchema } from '#shared/domain/agreement.ts';
import { freeParagraphSchema } from '#shared/domain/correction.ts';
import {
  attachmentSchema,
  distributedDocumentSchema,
} from '#shared/domain/distributed-document.ts';
import { sessionSchema } from '#shared/domain/session.ts';
import { speakerSchema } from '#shared/domain/speaker.ts';
import type { RecordKind, RecordTypes } from './record-types.ts';

/**
 * The fields that can be set as a whole: all but ids, lists of records, and what else has commands of its own.
 * A note has none, because its kind and its text go together.
 */
export const settableFields = {
  session: sessionSchema
    .omit({
      id: true,
      agenda: true,
      agreements: true,
      documents: true,
      notes: true,
      overrides: true,
      freeParagraphs: true,
      leftOut: true,
    })
    .partial(),
  item: agendaItemSchema
    .omit({
      id: true,
      speakers: true,
      topics: true,
      proceedings: true,
      comments: true,
      children: true,
    })
    .partial(),
  speaker: speakerSchema.omit({ id: true }).partial(),
  topic: topicSchema.omit({ id: true }).partial(),
  proceedings: proceedingsParagraphSchema.omit({ id: true }).partial(),
  comment: commentSchema.omit({ id: true }).partial(),
  agreement: agreementSchema.omit({ id: true }).partial(),
  document: distributedDocumentSchema.omit({ id: true, attachments: true }).partial(),
  // The file behind an attachment is another one only as another attachment.
  attachment: attachmentSchema.pick({ name: true }).partial(),
  freeParagraph: freeParagraphSchema.omit({ id: true }).partial(),
} satisfies { readonly [Kind in RecordKind]?: z.ZodType<Partial<RecordTypes[Kind]>> };
export type SettableKind = keyof typeof settableFields;

export type SettableFields = {
  readonly [Kind in SettableKind]: Readonly<z.infer<(typeof settableFields)[Kind]>>;
};

type OptionalName<Fields> = {
  [Name in keyof Fields]-?: undefined extends Fields[Name] ? Name : never;
}[keyof Fields];

/** The fields that a record can do without. */
export const clearableFields = {
  session: ['number', 'start', 'end', 'place', 'chair', 'theme', 'mandate', 'paperNames'],
  item: ['subject', 'outcome', 'continues'],
  speaker: ['honorific', 'position', 'institution', 'state'],
  agreement: ['item'],
  document: ['symbol', 'originator', 'date'],
} as const satisfies {
  readonly [Kind in SettableKind]?: readonly OptionalName<RecordTypes[Kind]>[];
};
export type ClearableKind = keyof typeof clearableFields;
export type ClearableField<Kind extends ClearableKind> = (typeof clearableFields)[Kind][number];
