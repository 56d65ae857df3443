import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, documentOf, inlinesOf } from '#renderer/components/rich-text/text-document.ts';
import { type Inline, marks, type ReferenceTarget } from '#shared/domain/inline.ts';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);

const target: fc.Arbitrary<ReferenceTarget> = fc.oneof(
  id.map((each): ReferenceTarget => ({ kind: 'document', id: each })),
  id.map((each): ReferenceTarget => ({ kind: 'item', id: each })),
  fc
    .constantFrom('orderOfBusiness', 'minutes', 'report')
    .map((paper): ReferenceTarget => ({ kind: 'paper', paper })),
  fc.constantFrom<ReferenceTarget>({ kind: 'mandate' }, { kind: 'theme' }),
);

const words = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('Belice', ' ', '\u00a0', '“ñ”', '<b>&amp;', '𝄞', '\ufffc', '  dos  '),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc
    .record({ text: words, marks: fc.subarray([...marks]) })
    .map(
      (each): Inline =>
        each.marks.length === 0 ? { kind: 'text', text: each.text } : { kind: 'text', ...each },
    ),
  fc.constant<Inline>({ kind: 'break' }),
  id.map((note): Inline => ({ kind: 'note', note })),
  target.map((each): Inline => ({ kind: 'reference', target: each })),
);

/** Neighbours of the same formatting as one run: the one form that a text has. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (const each of inlines) {
    const last = runs.at(-1);
    if (
      each.kind === 'text' &&
      last?.kind === 'text' &&
      (each.marks ?? []).join() === (last.marks ?? []).join()
    )
      runs[runs.length - 1] = { ...last, text: last.text + each.text };
    else runs.push(each);
  }
  return runs;
}

describe('a text and the editor’s document', () => {
  test('say the same: marks, breaks, notes and references go there and back without loss', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 20 }), (inlines) => {
        const doc = documentOf(inlines);
        doc.check();
        expect(inlinesOf(doc.content)).toEqual(joined(inlines));
      }),
      { numRuns: 500 },
    );
  });

  test('can be cut anywhere, and put together again is the same', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 12 }), fc.nat(), (inlines, seed) => {
        const content = contentOf(joined(inlines));
        const at = content.size === 0 ? 0 : seed % (content.size + 1);
        const parts = [...inlinesOf(content.cut(0, at)), ...inlinesOf(content.cut(at))];
        expect(joined(parts)).toEqual(joined(inlines));
      }),
      { numRuns: 300 },
    );
  });

  test('leave out empty runs', () => {
    expect(inlinesOf(contentOf([{ kind: 'text', text: '' }, { kind: 'break' }]))).toEqual([
      { kind: 'break' },
    ]);
  });
});
