import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { SessionFacts } from './drafting-language.ts';

/** What the office calls a paper in a language; undefined where it calls it as usual. */
export function paperName(
  { paperNames }: Pick<SessionFacts, 'paperNames'>,
  paper: PaperKind,
  language: Language,
): string | undefined {
  return paperNames?.[paper]?.[language]?.trim() || undefined;
}
