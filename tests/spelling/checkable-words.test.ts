import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkableWords } from '#shared/spelling/checkable-words.ts';

function wordsOf(text: string): readonly string[] {
  return checkableWords(text).map(({ word }) => word);
}

describe('the words of a text that can be misspelt', () => {
  it('are its words, as dictionaries write them, at their places', () => {
    expect(checkableWords('El “Consejo”, sí.')).toEqual([
      { word: 'El', from: 0, to: 2 },
      { word: 'Consejo', from: 4, to: 11 },
      { word: 'sí', from: 14, to: 16 },
    ]);
  });

  it('are no document symbols, in any spelling', () => {
    expect(wordsOf('según CP/INF. 5488/07 corr. 1 y AG/RES. 2248 (XXXVI-O/06), ambos')).toEqual([
      'según',
      'ambos',
    ]);
    expect(wordsOf('la serie OEA/Ser.G CP/doc.4207/07 rev. 1')).toEqual(['la', 'serie']);
  });

  it('are no numbers, ordinals or roman numerals', () => {
    expect(wordsOf('el 2 de mayo de 2007, 1º y 10h30, XXXVII-O, siglo XXI')).toEqual([
      'el',
      'de',
      'mayo',
      'de',
      'siglo',
    ]);
  });

  it('are no single letters and no addresses', () => {
    expect(
      wordsOf('a) Albert R. Ramdin, ver www.oas.org/consejo o sec@oas.org o https://x.org/abc'),
    ).toEqual(['Albert', 'Ramdin', 'ver']);
  });

  it('are no acronyms, but words where everything is in capitals', () => {
    expect(wordsOf('la OIM y la DDSE-SEDI (SEGIB) en OTROSÍES')).toEqual([
      'la',
      'la',
      'en',
      'OTROSÍES',
    ]);
    expect(wordsOf('INFORME DE LA SESION')).toEqual(['INFORME', 'DE', 'LA', 'SESION']);
    expect(wordsOf('OIM')).toEqual([]);
  });

  it('keep hyphens and apostrophes within them, straight ones for curly ones', () => {
    expect(wordsOf('l’Assemblée d’Haïti, Saint-Kitts-et-Nevis et ‘autres’')).toEqual([
      "l'Assemblée",
      "d'Haïti",
      'Saint-Kitts-et-Nevis',
      'et',
      'autres',
    ]);
  });

  it('end at the mark of a note', () => {
    expect(wordsOf('acta\ufffc del Consejo')).toEqual(['acta', 'del', 'Consejo']);
  });

  it('have their accents composed, at the places of the text as it was given', () => {
    const decomposed = 'sesio\u0301n nueva';
    expect(checkableWords(decomposed)).toEqual([
      { word: 'sesión', from: 0, to: 7 },
      { word: 'nueva', from: 8, to: 13 },
    ]);
  });

  it('stand in order, apart from one another, and are found again in their own text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Consejo',
        'l’État',
        'CP/INF. 5488/07',
        ' ',
        ', ',
        '\n',
        '2007',
        'XX',
        '\ufffc',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { word, from, to } of checkableWords(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
          const printed = text.slice(from, to);
          expect(word).toBe(
            printed
              .replace(/’/g, "'")
              .replace(/[\u2010\u2011]/g, '-')
              .normalize('NFC'),
          );
          expect(/\d/.test(word)).toBe(false);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
