import { describe, expect, test } from 'vitest';
import {
  withLabel,
  withNewParagraph,
  withProceedings,
  withTheme,
} from '#renderer/features/editor/edit-session.ts';
import { plainWords, readableWords, textOfWords } from '#renderer/features/editor/plain-words.ts';
import type { Inline } from '#shared/domain/inline.ts';
import { sessionSchema } from '#shared/domain/session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

describe('a text of plain words', () => {
  test.for(['', 'Uno', 'Uno\nDos', '\n', 'Uno\n\n\nDos\n'])(
    'is typed and read back: %j',
    (words) => {
      expect(plainWords(textOfWords(words))).toBe(words);
    },
  );

  test.for<[Inline]>([
    [{ kind: 'note', note: 'n' }],
    [{ kind: 'reference', target: { kind: 'theme' } }],
    [{ kind: 'text', text: 'x', marks: ['bold'] }],
  ])('is not one that holds %j, which typing would lose', ([inline]) => {
    expect(plainWords([{ kind: 'text', text: 'a' }, inline])).toBeUndefined();
  });

  test('shows a sign for what is no word', () => {
    expect(
      readableWords([
        { kind: 'text', text: 'a' },
        { kind: 'note', note: 'n' },
      ]),
    ).toBe('a◆');
  });
});

describe('the plain editor', () => {
  const sample = sampleSession();
  const first = sample.agenda[0];
  const id = first?.id ?? '';

  test('changes one text, in the original language, and leaves the rest the same objects', () => {
    const named = withLabel(sample, id, 'Apertura');
    expect(named.agenda[0]?.label.es).toEqual([{ kind: 'text', text: 'Apertura' }]);
    expect(named.agenda[1]).toBe(sample.agenda[1]);
    expect(withTheme(sample, 'Otro').agenda).toBe(sample.agenda);
    expect(sample.agenda[0]).toBe(first);
  });

  test('writes proceedings paragraph by paragraph', () => {
    const begun = withNewParagraph(sample, id, 'p1');
    const written = withProceedings(begun, id, 'p1', 'El Consejo\ntomó nota.');
    expect(written.agenda[0]?.proceedings.at(-1)).toEqual({
      id: 'p1',
      text: { es: textOfWords('El Consejo\ntomó nota.') },
    });
    expect(sessionSchema.safeParse(written).success).toBe(true);
  });

  test('changes nothing for an item that is not there', () => {
    expect(withLabel(sample, 'absent', 'x').agenda).toBe(sample.agenda);
  });
});
