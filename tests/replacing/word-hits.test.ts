import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '#shared/domain/inline.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { plainText } from '#shared/domain/text.ts';
import { lettersOf, withWordsReplaced } from '#shared/replacing/inline-words.ts';
import { type ReplaceWords, withHitsReplaced, wordHits } from '#shared/replacing/word-hits.ts';
import type { WordQuery } from '#shared/replacing/word-query.ts';
import { arbitrarySession } from '#tests/support/generated/arbitrary-session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

function query(words: string, options: Partial<WordQuery> = {}): WordQuery {
  return { words, matchCase: false, wholeWords: false, matchAccents: false, ...options };
}

function replacing(words: string, by: string, except: readonly string[] = []): ReplaceWords {
  return { query: query(words), by, except };
}

describe('what is found in a session', () => {
  it('says where it stands, with the words around it', () => {
    const hits = wordHits(sampleSession(), query('Insulza'));
    expect(hits.map(({ part, found }) => [part, found])).toEqual([['name', 'Insulza']]);
    expect(hits[0]?.before).toBe('José Miguel ');
  });

  it('is looked for in one language only, when one is asked for', () => {
    const session = bareSession({
      theme: { ...plainText('es', 'Total'), ...plainText('fr', 'Total') },
      chair: { id: 's1', name: 'Total' },
    });
    const hits = wordHits(session, query('total', { language: 'fr' }));
    expect(hits.map(({ record, language }) => [record, language])).toEqual([
      ['session', 'fr'],
      ['s1', undefined],
    ]);
  });

  it('cannot be replaced where a note stands within the words, and then stays', () => {
    const label: readonly Inline[] = [
      { kind: 'text', text: 'Consejo' },
      { kind: 'note', note: 'n1' },
      { kind: 'text', text: ' Permanente' },
    ];
    const session = bareSession({
      agenda: [agendaItem('a', { label: { es: label } })],
      notes: [{ kind: 'minutes', id: 'n1' }],
    });
    expect(wordHits(session, query('consejo permanente'))).toMatchObject([{ replaceable: false }]);
    expect(withHitsReplaced(session, replacing('consejo permanente', 'Comité'))).toBe(session);
  });
});

describe('words that take the place of others', () => {
  it('have the marks of the first letter that they replace, and leave notes and references alone', () => {
    const inlines: readonly Inline[] = [
      { kind: 'text', text: 'El ' },
      { kind: 'text', text: 'Con', marks: ['bold'] },
      { kind: 'text', text: 'sejo' },
      { kind: 'note', note: 'n1' },
      { kind: 'reference', target: { kind: 'theme' } },
      { kind: 'text', text: ' del Consejo' },
    ];
    const ranges = [
      { from: 3, to: 10 },
      { from: 16, to: 23 },
    ];
    expect(withWordsReplaced(inlines, ranges, () => 'Comité')).toEqual([
      { kind: 'text', text: 'El ' },
      { kind: 'text', text: 'Comité', marks: ['bold'] },
      { kind: 'note', note: 'n1' },
      { kind: 'reference', target: { kind: 'theme' } },
      { kind: 'text', text: ' del Comité' },
    ]);
  });

  it('replace every hit but those that stay', () => {
    const session = sampleSession();
    const asked = query('migración');
    const hits = wordHits(session, asked);
    const [first] = hits;
    expect(hits.length).toBeGreaterThan(5);
    const except = first ? [first.key] : [];
    const next = withHitsReplaced(session, replacing('migración', 'movilidad', except));
    expect(wordHits(next, asked)).toHaveLength(1);
    expect(wordHits(next, query('movilidad'))).toHaveLength(hits.length - 1);
  });

  it('have the capitals of those that they replace, unless capitals matter', () => {
    const session = bareSession({ theme: plainText('es', 'Acta, acta, ACTA') });
    expect(withHitsReplaced(session, replacing('acta', 'minuta')).theme).toEqual(
      plainText('es', 'Minuta, minuta, MINUTA'),
    );
    const exact = { ...replacing('ACTA', 'minuta'), query: query('ACTA', { matchCase: true }) };
    expect(withHitsReplaced(session, exact).theme).toEqual(plainText('es', 'Acta, acta, minuta'));
  });

  it('take a version away when they leave nothing of it', () => {
    const session = bareSession({
      theme: { ...plainText('es', 'Tema'), ...plainText('en', 'Theme') },
    });
    expect(withHitsReplaced(session, replacing('theme', '')).theme).toEqual(
      plainText('es', 'Tema'),
    );
  });

  it('never unsettle a session, and are as many as were found', () => {
    fc.assert(
      fc.property(
        arbitrarySession(),
        fc.constantFrom('de', 'la', 'sesión', 'a', 'Permanente', 'the', '1'),
        (session, words) => {
          const hits = wordHits(session, query(words)).filter((hit) => hit.replaceable);
          const next = withHitsReplaced(session, replacing(words, '§§'));
          expect(wordHits(next, query('§§'))).toHaveLength(hits.length);
          expect(integrityProblems(next)).toEqual(integrityProblems(session));
          if (hits.length === 0) expect(next).toBe(session);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keep every letter of a formatted text that they do not replace', () => {
    const piece = fc.oneof(
      fc.record({
        kind: fc.constant('text' as const),
        text: fc.string({ minLength: 1, maxLength: 6 }),
      }),
      fc.constant({ kind: 'break' as const }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(), fc.nat(), (inlines, one, other) => {
        const letters = lettersOf(inlines);
        const [from, to] = [one, other]
          .map((each) => each % (letters.length + 1))
          .sort((a, b) => a - b);
        if (from === undefined || to === undefined || letters.slice(from, to).includes('\n'))
          return;
        if (from === to) return;
        const next = lettersOf(withWordsReplaced(inlines, [{ from, to }], () => '*'));
        expect(next).toBe(`${letters.slice(0, from)}*${letters.slice(to)}`);
      }),
    );
  });
});
