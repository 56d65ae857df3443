// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  type Arrival,
  arrivedText,
  clipboardHtml,
  payloadIn,
  payloadOf,
} from '#renderer/components/rich-text/text-clipboard.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Note } from '#shared/domain/note.ts';

const notes: readonly Note[] = [
  { kind: 'text', id: 'n1', text: { es: [{ kind: 'text', text: 'Véase el acta.' }] } },
  { kind: 'minutes', id: 'n2' },
];
const copied: readonly Inline[] = [
  { kind: 'text', text: 'Según <b> "', marks: ['bold', 'italic'] },
  { kind: 'reference', target: { kind: 'document', id: 'd1' } },
  { kind: 'note', note: 'n1' },
  { kind: 'break' },
];
const printed = (inline: Inline) =>
  inline.kind === 'text' ? inline.text : inline.kind === 'reference' ? 'CP/INF. 5488/07' : '';

function arrival(parts: Partial<Arrival> = {}): Arrival {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `new${count}`;
    },
    isCitable: () => true,
    targetOf: () => undefined,
    ...parts,
  };
}

describe('a copied text', () => {
  const html = clipboardHtml(payloadOf(copied, notes, printed));

  test('comes back from the page on the clipboard as it was, with the notes that it anchors', () => {
    const payload = payloadIn(html);
    expect(payload?.inlines).toEqual(copied);
    expect(payload?.notes).toEqual([notes[0]]);
  });

  test('has copies of its notes under new ids where it is pasted, anchored as they were', () => {
    const payload = payloadIn(html);
    const arrived = payload && arrivedText(payload, arrival());
    expect(arrived?.notes).toEqual([{ ...notes[0], id: 'new1' }]);
    expect(arrived?.inlines).toEqual([
      ...copied.slice(0, 2),
      { kind: 'note', note: 'new1' },
      { kind: 'break' },
    ]);
  });

  test('cites in another session what has the same symbol there, or keeps the words', () => {
    const payload = payloadOf(copied, notes, printed);
    const target = { kind: 'document', id: 'there' } as const;
    const isCitable = () => false;
    expect(arrivedText(payload, arrival({ isCitable, targetOf: () => target })).inlines[1]).toEqual(
      { kind: 'reference', target },
    );
    expect(arrivedText(payload, arrival({ isCitable })).inlines[1]).toEqual({
      kind: 'text',
      text: 'CP/INF. 5488/07',
    });
  });

  test('anchors no note twice, and none that did not come along', () => {
    const twice: readonly Inline[] = [
      { kind: 'note', note: 'n1' },
      { kind: 'note', note: 'n1' },
      { kind: 'note', note: 'elsewhere' },
    ];
    const arrived = arrivedText({ inlines: twice, notes, printed: ['', '', ''] }, arrival());
    expect(arrived.inlines).toEqual([{ kind: 'note', note: 'new1' }]);
    expect(arrived.notes.map(({ id }) => id)).toEqual(['new1']);
  });

  test('that was damaged or written by others is none', () => {
    expect(payloadIn('<p>Acta</p>')).toBeUndefined();
    expect(payloadIn('<span data-minuta-text="{">Acta</span>')).toBeUndefined();
    expect(payloadIn('<span data-minuta-text="{}">Acta</span>')).toBeUndefined();
  });
});
