import { type Language, languageSchema } from '#shared/domain/language.ts';

/** The first of the system's languages that Minuta speaks (`pt-BR` is `pt`), or Spanish. */
export function interfaceLanguage(systemLanguages: readonly string[]): Language {
  for (const tag of systemLanguages) {
    const parsed = languageSchema.safeParse(tag.split(/[-_]/)[0]?.toLowerCase());
    if (parsed.success) return parsed.data;
  }
  return 'es';
}
