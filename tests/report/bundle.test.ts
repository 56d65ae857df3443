import { expect, it } from 'vitest';
import { bundleIndex, bundleNames } from '#shared/report/bundle.ts';

const file = (symbol: string | undefined, title: string, original: string) => ({
  symbol,
  title,
  original,
  content: undefined,
});

function namesOf(...files: readonly ReturnType<typeof file>[]): readonly string[] {
  return bundleNames(files).map(({ name }) => name);
}

it('files are named by symbol, those without one by title, those without either as they came', () => {
  expect(
    namesOf(
      file('CP/INF. 5488/07', 'Nota', 'scan0001.PDF'),
      file(undefined, 'Lista de oradores', 'lista.docx'),
      file(undefined, '', 'anexo.pdf'),
    ),
  ).toEqual(['CP-INF-5488-07.pdf', 'Lista de oradores.docx', 'anexo.pdf']);
});

it('no two have one name, whatever their capitals', () => {
  expect(namesOf(file(undefined, 'Nota', 'a.pdf'), file(undefined, 'NOTA', 'b.pdf'))).toEqual([
    'Nota.pdf',
    'NOTA (2).pdf',
  ]);
});

it('a name that no system would take is made one that every system takes', () => {
  expect(namesOf(file(undefined, '../con?', 'x.pdf'), file(undefined, 'CON', 'y.pdf'))).toEqual([
    expect.not.stringMatching(/[/\\?:*"<>|]/),
    '_CON.pdf',
  ]);
});

it('the index lists every file in a line of its own', () => {
  const named = bundleNames([file('CP/INF. 1/07', 'Nota\tde\nla Misión', 'a.pdf')]);
  expect(bundleIndex('Documentos', named)).toBe(
    '\uFEFFDocumentos\r\n\r\nCP/INF. 1/07\tNota de la Misión\tCP-INF-1-07.pdf\r\n',
  );
});
