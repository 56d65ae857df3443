import { z } from 'zod';
import { type AgendaTemplate, agendaTemplateSchema } from '#shared/domain/agenda-template.ts';
import { blankSession } from '#shared/domain/new-session/blank-session.ts';
import { type RecordId, recordIdSchema } from '#shared/domain/record-id.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { canonicalJson } from './canonical-json.ts';
import { parseJsonText } from './json-text.ts';
import { currentFormat } from './migrations/chain.ts';

/** What the file of an agenda template says of itself, in this and every later format. */
const headSchema = z.looseObject({
  minuta: z.literal('agendaTemplate'),
  format: z.int().min(1),
});

const fileSchema = z.strictObject({
  minuta: z.literal('agendaTemplate'),
  format: z.int().min(1),
  template: agendaTemplateSchema,
});

export type TemplateFileFailure =
  /** No JSON, or JSON of something else. */
  | { readonly kind: 'notATemplate' }
  | { readonly kind: 'newerFormat'; readonly format: number }
  /** It says that it is a template, and is not a whole one. */
  | { readonly kind: 'damaged' };

export type TemplateFileResult =
  | { readonly ok: true; readonly template: AgendaTemplate }
  | { readonly ok: false; readonly failure: TemplateFileFailure };

const anyBody = {
  id: 'any',
  name: { es: '–', en: '–', fr: '–', pt: '–' },
  gender: { es: 'masculine', fr: 'masculine', pt: 'masculine' },
  symbol: '–',
} as const;

/** Whether the agenda holds together by itself: levels, ids, notes, citations. */
function isWhole({ language, agenda, notes = [] }: AgendaTemplate): boolean {
  const facts = { bodies: [anyBody] as const, kind: 'regular', number: undefined } as const;
  const session = blankSession('any', { ...facts, date: '2007-05-02', language });
  return integrityProblems({ ...session, agenda, notes }).length === 0;
}

/** Reads a template from the text of a file. */
export function readTemplateFile(text: string): TemplateFileResult {
  const refuse = (failure: TemplateFileFailure) => ({ ok: false, failure }) as const;
  const json = parseJsonText(text.replace(/^\uFEFF/u, ''));
  const head = headSchema.safeParse(json.ok ? json.value : undefined);
  if (!json.ok || !head.success) return refuse({ kind: 'notATemplate' });
  const { format } = head.data;
  if (format > currentFormat) return refuse({ kind: 'newerFormat', format });
  const parsed = fileSchema.safeParse(json.value);
  if (!parsed.success || !isWhole(parsed.data.template)) return refuse({ kind: 'damaged' });
  return { ok: true, template: parsed.data.template };
}

/** The text of the file of a template; the same template gives the same text. */
export function templateFileText(template: AgendaTemplate): string {
  return canonicalJson({ minuta: 'agendaTemplate', format: currentFormat, template });
}

const listingSchema = z.strictObject({ templates: z.array(recordIdSchema).readonly() });

/** The ids of the templates that a manifest lists, which are the names of their files; none of a broken one. */
export function readTemplateListing(text: string): readonly RecordId[] {
  const json = parseJsonText(text);
  const parsed = listingSchema.safeParse(json.ok ? json.value : undefined);
  return parsed.success ? parsed.data.templates : [];
}
