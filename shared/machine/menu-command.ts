import { z } from 'zod';
import { actionNameSchema } from '#shared/actions/action.ts';

/** What staff choose in the menu and the window carries out. */
export const menuCommandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('action'), action: actionNameSchema }),
  z.strictObject({ kind: z.literal('openSession'), id: z.string() }),
]);
export type MenuCommand = z.infer<typeof menuCommandSchema>;
