import { z } from 'zod';

/**
 * Names a record of a session. Random and passed in by whoever creates the record; never built from its
 * content. Dots and slashes are left out because paragraph and override keys are built from ids.
 */
export const recordIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export type RecordId = z.infer<typeof recordIdSchema>;

export type ItemId = RecordId;
export type DocumentId = RecordId;
export type NoteId = RecordId;
export type BodyId = RecordId;
