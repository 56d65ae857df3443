import { createHash } from 'node:crypto';
import type { Hashing } from '#shared/format/hashing.ts';

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

export const nodeHashing: Hashing = {
  text: async (text) => sha256(text),
  bytes: async (bytes) => sha256(bytes),
};
