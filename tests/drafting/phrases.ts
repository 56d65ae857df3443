import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { languageSchema } from '#shared/domain/language.ts';

const formula = z.object({
  lang: languageSchema,
  text: z.string(),
  status: z.enum(['seen', 'bg']),
});
export type Formula = z.infer<typeof formula>;

const conjunctionCase = z.object({ next: z.string(), expect: z.string(), why: z.string() });

const phrasesSchema = z.object({
  opening: z.array(formula),
  agenda_adoption: z.array(formula),
  conclusions: z.array(formula),
  outcome_sentences: z.array(formula),
  footnotes: z.array(formula),
  closing: z.array(formula),
  decision_verbs: z.array(
    z.object({ es: z.string(), en: z.string(), fr: z.string(), pt: z.string() }),
  ),
  ordinals_attested: z.array(z.tuple([languageSchema, z.string(), z.string()])),
  conjunction_cases: z.array(conjunctionCase),
  o_u_cases: z.array(conjunctionCase),
});

/** Formulas of published papers, and background equivalents. */
export const phrases = phrasesSchema.parse(
  JSON.parse(readFileSync(new URL('../fixtures/phrases.json', import.meta.url), 'utf8')),
);

/** Every formula with a status. */
export const formulas: readonly Formula[] = [
  ...phrases.opening,
  ...phrases.agenda_adoption,
  ...phrases.conclusions,
  ...phrases.outcome_sentences,
  ...phrases.footnotes,
  ...phrases.closing,
];
