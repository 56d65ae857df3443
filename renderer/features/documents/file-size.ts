import type { Language } from '#shared/domain/language.ts';

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** The size of a file as people say it: `212 kB`, `1,4 MB`. */
export function fileSize(bytes: number, language: Language): string {
  const step = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : 2;
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
