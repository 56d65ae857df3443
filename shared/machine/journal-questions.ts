import { z } from 'zod';
import { recordIdSchema } from '#shared/domain/record-id.ts';
import { recordKindSchema } from '#shared/format/record-values.ts';
import { recordHeadSchema, savedRecordSchema } from '#shared/format/saved-record.ts';
import { answer, nothing, type Question } from './question.ts';

const recordKeySchema = z.strictObject({ kind: recordKindSchema, id: recordIdSchema });

/** The largest record, in bytes of its texts at two for each letter; a session of 1,000 items takes some 3 MB. */
const largestRecord = 130_000_000;

/** Records read at once. */
export const recordsPerReading = 200;

/** The journal: every record as a file of its own. */
export const journalQuestions = {
  /**
   * Reads the journal through. Files that cannot be read are moved to the quarantine and counted; files
   * of a newer format are named and left.
   */
  listRecords: {
    request: nothing,
    response: answer({
      heads: z.array(recordHeadSchema).readonly(),
      newer: z
        .array(z.strictObject({ kind: z.string(), id: z.string(), format: z.int() }))
        .readonly(),
      quarantined: z.int(),
    }),
  },
  /** The records that can be read of those asked for. */
  readRecords: {
    request: z.strictObject({ keys: z.array(recordKeySchema).max(recordsPerReading).readonly() }),
    response: answer({ records: z.array(savedRecordSchema).readonly() }),
  },
  /** Writes a record or a tombstone, given as its canonical JSON. On the disk, flushed, when this says so. */
  writeRecord: {
    request: z.strictObject({ text: z.string() }),
    response: answer({}),
    largestRequest: largestRecord,
  },
  /** Removes a tombstone that no store needs any more. */
  forgetTombstone: {
    request: z.strictObject({ key: recordKeySchema, hash: z.string() }),
    response: answer({}),
  },
  /** Room that is left where records are kept, in bytes. */
  spaceLeft: {
    request: nothing,
    response: answer({ bytes: z.number().min(0) }),
  },
  /** Keeps the text of a record that the window could not read, so that nothing unreadable is deleted. */
  quarantineText: {
    request: z.strictObject({ name: z.string().max(200), text: z.string().max(64_000_000) }),
    response: answer({}),
    largestRequest: largestRecord,
  },
} as const satisfies Record<string, Question>;
