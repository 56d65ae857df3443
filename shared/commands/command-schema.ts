import { z } from 'zod';
import {
  agendaItemSchema,
  commentSchema,
  proceedingsParagraphSchema,
  topicSchema,
} from '#shared/domain/agenda-item.ts';
import { agreementSchema } from '#shared/domain/agreement.ts';
import {
  freeParagraphSchema,
  leftOutSchema,
  overrideKeySchema,
  overrideSchema,
} from '#shared/domain/correction.ts';
import {
  attachmentSchema,
  distributedDocumentSchema,
} from '#shared/domain/distributed-document.ts';
import { inlineSchema } from '#shared/domain/inline.ts';
import { languageSchema } from '#shared/domain/language.ts';
import { noteSchema } from '#shared/domain/note.ts';
import { recordIdSchema } from '#shared/domain/record-id.ts';
import { sessionSchema } from '#shared/domain/session.ts';
import { speakerSchema } from '#shared/domain/speaker.ts';
import { wordQuerySchema } from '#shared/replacing/word-query.ts';
import type { Command } from './command.ts';
import { type ListName, listNames, listRecords } from './record-types.ts';
import {
  type ClearableKind,
  clearableFields,
  type SettableKind,
  settableFields,
} from './settable-fields.ts';
import { type TextKind, textFields } from './text-fields.ts';

const idsSchema = z.array(recordIdSchema).readonly();
const notesSchema = z.array(noteSchema).readonly().optional();
const indexSchema = z.int().min(0);

function setSchema<Kind extends SettableKind, Fields extends z.ZodType>(
  record: Kind,
  fields: Fields,
) {
  return z.strictObject({
    kind: z.literal('set'),
    record: z.literal(record),
    id: recordIdSchema,
    fields,
  });
}

function clearSchema<Kind extends ClearableKind>(record: Kind) {
  return z.strictObject({
    kind: z.literal('clear'),
    record: z.literal(record),
    id: recordIdSchema,
    field: z.enum(clearableFields[record]),
  });
}

function setTextSchema<Kind extends TextKind>(record: Kind) {
  return z.strictObject({
    kind: z.literal('setText'),
    record: z.literal(record),
    id: recordIdSchema,
    field: z.enum(textFields[record]),
    language: languageSchema,
    inlines: z.array(inlineSchema).readonly(),
    notes: notesSchema,
  });
}

function insertSchema<Name extends ListName, Listed extends z.ZodType>(list: Name, record: Listed) {
  return z.strictObject({
    kind: z.literal('insert'),
    list: z.literal(list),
    owner: recordIdSchema,
    index: indexSchema,
    records: z.array(record).readonly(),
    notes: notesSchema,
  });
}

/** Reads a command from a log or from another window. It says of each command what its type says. */
export const commandSchema = z.discriminatedUnion('kind', [
  z.discriminatedUnion('record', [
    setSchema('session', settableFields.session),
    setSchema('item', settableFields.item),
    setSchema('speaker', settableFields.speaker),
    setSchema('topic', settableFields.topic),
    setSchema('proceedings', settableFields.proceedings),
    setSchema('comment', settableFields.comment),
    setSchema('agreement', settableFields.agreement),
    setSchema('document', settableFields.document),
    setSchema('attachment', settableFields.attachment),
    setSchema('freeParagraph', settableFields.freeParagraph),
  ]),
  z.discriminatedUnion('record', [
    clearSchema('session'),
    clearSchema('item'),
    clearSchema('speaker'),
    clearSchema('agreement'),
    clearSchema('document'),
  ]),
  z.discriminatedUnion('record', [
    setTextSchema('session'),
    setTextSchema('item'),
    setTextSchema('speaker'),
    setTextSchema('topic'),
    setTextSchema('proceedings'),
    setTextSchema('agreement'),
    setTextSchema('document'),
    setTextSchema('note'),
    setTextSchema('freeParagraph'),
  ]),
  z.discriminatedUnion('list', [
    insertSchema('session.agenda', agendaItemSchema),
    insertSchema('session.agreements', agreementSchema),
    insertSchema('session.documents', distributedDocumentSchema),
    insertSchema('session.freeParagraphs', freeParagraphSchema),
    insertSchema('item.children', agendaItemSchema),
    insertSchema('item.speakers', speakerSchema),
    insertSchema('item.elected', speakerSchema),
    insertSchema('item.topics', topicSchema),
    insertSchema('item.proceedings', proceedingsParagraphSchema),
    insertSchema('item.comments', commentSchema),
    insertSchema('document.attachments', attachmentSchema),
  ]),
  z.strictObject({
    kind: z.literal('remove'),
    record: z.enum(Object.values(listRecords)),
    ids: idsSchema,
  }),
  z.strictObject({
    kind: z.literal('move'),
    list: z.enum(listNames),
    owner: recordIdSchema,
    index: indexSchema,
    ids: idsSchema,
  }),
  z.strictObject({ kind: z.literal('indent'), ids: idsSchema }),
  z.strictObject({ kind: z.literal('outdent'), ids: idsSchema }),
  z.strictObject({ kind: z.literal('putNote'), note: noteSchema }),
  z.strictObject({ kind: z.literal('removeNote'), note: recordIdSchema }),
  z.strictObject({
    kind: z.literal('setOverride'),
    key: overrideKeySchema,
    override: overrideSchema,
    notes: notesSchema,
  }),
  z.strictObject({ kind: z.literal('clearOverride'), key: overrideKeySchema }),
  z.strictObject({ kind: z.literal('leaveOut'), paragraph: leftOutSchema }),
  z.strictObject({ kind: z.literal('putBack'), paragraph: leftOutSchema }),
  z.strictObject({
    kind: z.literal('replaceWords'),
    query: wordQuerySchema,
    by: z.string(),
    except: z.array(z.string()).readonly(),
  }),
  z.strictObject({ kind: z.literal('replace'), session: sessionSchema }),
]) satisfies z.ZodType<Command>;
