import { z } from 'zod';

/** The papers that Minuta composes. */
export const paperKinds = ['report', 'orderOfBusiness'] as const;
export const paperKindSchema = z.enum(paperKinds);
export type PaperKind = z.infer<typeof paperKindSchema>;
