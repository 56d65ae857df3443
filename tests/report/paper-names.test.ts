import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { compose } from '#shared/report/compose.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const session = sampleSession();

function firstLine(paper: 'report' | 'orderOfBusiness', language: (typeof languages)[number]) {
  const named = {
    ...session,
    paperNames: {
      report: { es: 'reseña', en: 'summary', fr: 'compte rendu', pt: 'resumo' },
      orderOfBusiness: { es: 'temario', en: 'agenda', fr: 'programme', pt: 'pauta' },
    },
  };
  return compose(named, paper, language).scalars.title.split('\n').slice(0, 2).join(' ');
}

describe('a paper that the office calls otherwise', () => {
  test('has that name in its title, in the sentence of each language', () => {
    expect(languages.map((language) => firstLine('report', language).split(' DE')[0])).toEqual([
      'RESEÑA',
      'SUMMARY OF THE SPECIAL MEETING OF THE PERMANENT COUNCIL',
      'COMPTE RENDU',
      'RESUMO DA SESSÃO ESPECIAL DO CONSELHO PERMANENTE',
    ]);
    expect(
      languages.map((language) => firstLine('orderOfBusiness', language).split(' ')[0]),
    ).toEqual(['TEMARIO', 'AGENDA', 'PROGRAMME', 'PAUTA']);
  });

  test('is called as usual in a language for which the office has no name', () => {
    const named = { ...session, paperNames: { report: { es: 'reseña' } } };
    const title = (of: typeof session) => compose(of, 'report', 'en').scalars.title;
    expect(title(named)).toBe(title(session));
  });
});
