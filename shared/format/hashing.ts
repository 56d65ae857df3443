import { z } from 'zod';

/** A SHA-256 in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = z.infer<typeof sha256Schema>;

/** How the machine or the window takes a SHA-256; text is hashed as UTF-8. */
export interface Hashing {
  text(text: string): Promise<Sha256>;
  bytes(bytes: Uint8Array): Promise<Sha256>;
}
