// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { inertPage } from '#renderer/components/inert-page.ts';
import {
  clipboardLines,
  pastedLines,
  wordsOfLine,
} from '#renderer/components/rich-text/pasted-text.ts';
import { type Inline, inlineSchema } from '#shared/domain/inline.ts';
import { attackMark, pastedAttacks } from '#tests/fixtures/pasted-attacks.ts';

function lines(html: string): readonly (readonly Inline[])[] {
  return pastedLines(inertPage(html));
}

describe('a pasted page that attacks', () => {
  test.each(pastedAttacks.map(({ name, ...attack }) => [name, attack] as const))(
    '%s: is nothing but its words',
    (_, attack) => {
      const read = lines(attack.html);
      expect(read.map(wordsOfLine)).toEqual(attack.lines);
      for (const inline of read.flat()) {
        expect(inlineSchema.safeParse(inline).success).toBe(true);
        expect(inline.kind).toBe('text');
      }
      expect(Reflect.get(globalThis, attackMark)).toBeUndefined();
    },
  );

  test('leaves nothing of itself in the window', () => {
    for (const { html } of pastedAttacks) lines(html);
    expect(document.documentElement.outerHTML).toBe('<html><head></head><body></body></html>');
  });
});

describe('a page pasted from Word or mail', () => {
  test('keeps bold, italic and underline, by name and by style, and the spaces between', () => {
    expect(
      lines(
        '<p>El <b>Consejo</b> <i style="font-weight:700">acordó</i>\n <span style="text-decoration:underline">tomar\n  nota</span>.</p>',
      ),
    ).toEqual([
      [
        { kind: 'text', text: 'El ' },
        { kind: 'text', text: 'Consejo', marks: ['bold'] },
        { kind: 'text', text: ' ' },
        { kind: 'text', text: 'acordó', marks: ['bold', 'italic'] },
        { kind: 'text', text: ' ' },
        { kind: 'text', text: 'tomar nota', marks: ['underline'] },
        { kind: 'text', text: '.' },
      ],
    ]);
  });

  test('has a line for each paragraph, list item, row and break, and none for the empty ones', () => {
    expect(
      lines(
        '<p>uno</p><p>&nbsp;<o:p></o:p></p><ul><li>dos</li><li>tres<br>cuatro</li></ul><table><tr><td>cinco</td><td>seis</td></tr></table>',
      ).map(wordsOfLine),
    ).toEqual(['uno', 'dos', 'tres', 'cuatro', 'cinco seis']);
  });

  test('cites symbols that do not break, also where their formatting changes', () => {
    expect(
      lines('<p>El documento CP/INF. <b>5488/07 corr. 1</b> y otros</p>').map(wordsOfLine),
    ).toEqual(['El documento CP/INF.\u00a05488/07\u00a0corr.\u00a01 y otros']);
  });
});

test('plain words on the clipboard are lines, with symbols that do not break', () => {
  const words = 'Ver CP/ACTA 1592/07\r\n\r\n\tSegunda  línea\u2028tercera';
  const data = { getData: (type: string) => (type === 'text/plain' ? words : '') };
  expect(clipboardLines(data).map(wordsOfLine)).toEqual([
    'Ver CP/ACTA\u00a01592/07',
    'Segunda línea',
    'tercera',
  ]);
});
