import { expect, it, test } from 'vitest';
import { readFileName } from '#shared/symbols/symbol-of-file-name.ts';

test.for([
  ['CP_INF_5488_07.pdf', 'CP/INF. 5488/07', ''],
  ['CP-INF-5490-07 rev.1 - Nota de Panamá.pdf', 'CP/INF. 5490/07 rev. 1', 'Nota de Panamá'],
  ['cp doc 4207-2007 corr 2.docx', 'CP/doc.4207/07 corr. 2', ''],
  ['Nota de Belice (CP_INF. 5488-07).docx', 'CP/INF. 5488/07', 'Nota de Belice'],
  ['CP-CAJP-2492-07.doc', 'CP/CAJP-2492/07', ''],
  ['AG-RES-2248.pdf', undefined, 'AG-RES-2248'],
] as const)('%s is read as %s', ([name, symbol, title]) => {
  expect(readFileName(name)).toEqual({ symbol, title });
});

it('numbers and dates of other names are no symbol', () => {
  for (const name of ['Informe 12-07-2007.docx', 'IMG_2007_05.jpg', 'Acta_reunion_3_4.pdf'])
    expect(readFileName(name).symbol).toBeUndefined();
});

it('a name without a symbol is a title, without its extension and underscores', () => {
  expect(readFileName('Documento_conceptual sobre migración.docx').title).toBe(
    'Documento conceptual sobre migración',
  );
});
