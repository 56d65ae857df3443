import { z } from 'zod';

/** Keeps zod from compiling its parsers from text, which the page's security policy forbids. To be called first. */
export function parseWithoutEval(): void {
  z.config({ jitless: true });
}
