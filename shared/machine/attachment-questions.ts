import { z } from 'zod';
import { sha256Schema } from '#shared/format/hashing.ts';
import { answer, bytesUpTo, nothing, type Question } from './question.ts';

/** The largest attachment, in bytes. */
export const largestAttachment = 50_000_000;

const named = z.strictObject({ sha256: sha256Schema, name: z.string().min(1).max(255) });

/** Attachments are known by the SHA-256 of their bytes: however often one is used, it is kept once. */
export const attachmentQuestions = {
  listAttachments: {
    request: nothing,
    response: answer({
      attachments: z.array(z.strictObject({ sha256: sha256Schema, size: z.int() })).readonly(),
    }),
  },
  /** `received`: the file came from outside this computer, and every copy of it is marked so. */
  writeAttachment: {
    request: z.strictObject({ bytes: bytesUpTo(largestAttachment), received: z.boolean() }),
    response: answer({ sha256: sha256Schema, size: z.int() }),
    largestRequest: largestAttachment + 1_000,
  },
  /** The bytes, verified against their hash; a damaged file is moved to the quarantine. */
  readAttachment: {
    request: z.strictObject({ sha256: sha256Schema }),
    response: answer({ bytes: bytesUpTo(largestAttachment) }),
  },
  removeAttachment: {
    request: z.strictObject({ sha256: sha256Schema }),
    response: answer({}),
  },
  /** Lets the user choose files, which are kept as attachments with the system's marks on them. */
  chooseAttachments: {
    request: nothing,
    response: answer({
      chosen: z
        .array(
          z.strictObject({
            name: z.string(),
            sha256: sha256Schema,
            bytes: bytesUpTo(largestAttachment),
          }),
        )
        .readonly(),
    }),
  },
  /** Opens a private copy in the system's own program; only for types that carry no program. */
  openAttachment: { request: named, response: answer({}) },
  /** Asks where and writes a copy, with the mark of a received file if it came as one. */
  saveAttachment: { request: named, response: answer({}) },
} as const satisfies Record<string, Question>;
