import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foundContext } from '#shared/search/found-words.ts';
import { readQuery } from '#shared/search/query.ts';

/** The context with its hits in square brackets. */
function context(text: string, typed: string, length = 200): string {
  return foundContext(text, readQuery(typed), length)
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('the words around what was found', () => {
  it('are marked where they answer, in their own spelling', () => {
    expect(context('Poblaciones migratorias de las Américas', 'americas migra')).toBe(
      'Poblaciones [migratorias] de las [Américas]',
    );
  });

  it('mark a phrase and a symbol as one', () => {
    expect(context('según CP/INF. 5488/07 corr. 1', 'cp/inf.5488/07')).toBe(
      'según [CP/INF. 5488/07] corr. 1',
    );
    expect(context('la Misión Permanente', '"mision permanente"')).toBe('la [Misión Permanente]');
  });

  it('mark the printed end of a symbol that was typed whole', () => {
    expect(context('las actas CP/ACTA 1268/01, 1269/01', 'CP/ACTA 1269/01')).toBe(
      'las actas CP/ACTA 1268/01, [1269/01]',
    );
  });

  it('begin near the first hit and are cut between words', () => {
    const long = `${'Antes de todo '.repeat(20)}el agua ${'y después otra cosa '.repeat(20)}`;
    const cut = context(long, 'agua', 60);
    expect(cut).toMatch(/^… (Antes|de|todo) .*el \[agua\] y .* …$/u);
    expect(cut.length).toBeLessThan(80);
  });

  it('show hits that are far apart, each with its own words', () => {
    const far = `el agua ${'y después otra cosa '.repeat(20)}de la tierra ${'y así '.repeat(20)}`;
    expect(context(far, 'tierra agua', 80)).toMatch(/^el \[agua\] y .* … .* \[tierra\] y .* …$/u);
  });
});

test('a context is a stretch of the text, with at least one hit where there is one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('agua', 'tierra', 'aguas', 'y', 'CP/INF. 5488/07'), {
        minLength: 1,
      }),
      fc.integer({ min: 10, max: 80 }),
      (words, length) => {
        const text = words.join(' ');
        const pieces = foundContext(text, readQuery('agua'), length);
        const whole = pieces.map((piece) => piece.text).join('');
        for (const stretch of whole.split(/ ?… ?/)) expect(text).toContain(stretch);
        expect(pieces.some(({ isHit }) => isHit)).toBe(/agua/.test(text));
      },
    ),
  );
});
