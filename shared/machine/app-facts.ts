import { z } from 'zod';

/** What the window may know about the program and the machine it runs on. */
export const appFactsSchema = z.strictObject({
  edition: z.enum(['desktop', 'browser']),
  version: z.string(),
  platform: z.enum(['linux', 'mac', 'windows', 'other']),
  /** Whether the window's system sandbox is on; only a start as root turns it off. */
  sandboxed: z.boolean(),
});
export type AppFacts = z.infer<typeof appFactsSchema>;
