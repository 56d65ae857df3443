// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { clipboardOutline } from '#renderer/features/agenda/outline-reader.ts';

/** The lines of a page as level, marker and words. */
function linesOf(html: string): readonly string[] {
  const data = { getData: (type: string) => (type === 'text/html' ? html : '') };
  return clipboardOutline(data).map(({ level, marker, words }) => `${level} ${marker} ${words}`);
}

const hidden = (mark: string) =>
  `<![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>`;

test('a list of Word has the levels and marks that Word wrote into it', () => {
  const html = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${hidden('1.')}Palabras de
    apertura</p><p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level2 lfo1'>${hidden('a.')}Saludo</p>
    <p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span style='font-family:Symbol'>${hidden('·')}</span>Un tema</p>`;
  expect(linesOf(html)).toEqual([
    '0 number Palabras de apertura',
    '1 letter Saludo',
    '1 bullet Un tema',
  ]);
});

test('nested lists of a page are as deep as they stand', () => {
  const html = '<ol><li>Uno<ul><li>a</li><li><p>b</p></li></ul></li><li>Dos</li></ol>';
  expect(linesOf(html)).toEqual(['0 number Uno', '1 bullet a', '1 bullet b', '0 number Dos']);
});

test('the lines of a mail stand apart by their breaks, and what was broken off is joined', () => {
  const html = '<div>1. Uno<br>2. Dos, que<br>sigue</div><div>3. Tres</div>';
  expect(linesOf(html)).toEqual(['0 number Uno', '0 number Dos, que sigue', '0 number Tres']);
});

test('the rows of a table are lines', () => {
  expect(
    linesOf('<table><tr><td>1.</td><td>Uno</td></tr><tr><td>2.</td><td>Dos</td></tr></table>'),
  ).toEqual(['0 number Uno', '0 number Dos']);
});

test('what a page would run or load is no line', () => {
  expect(
    linesOf('<script>alert(1)</script><style>p{}</style><p>1. Uno<img src=x onerror=alert(1)></p>'),
  ).toEqual(['0 number Uno']);
});

test('without a page the plain text is read', () => {
  const data = { getData: (type: string) => (type === 'text/plain' ? 'a) Uno\nb) Dos' : '') };
  expect(clipboardOutline(data).map(({ words }) => words)).toEqual(['Uno', 'Dos']);
});
