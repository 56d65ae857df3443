import { expect, test } from 'vitest';
import { previewedImport } from '#renderer/features/directory/previewed-import.ts';
import { peopleTable } from '#shared/domain/directory/csv/people-table.ts';
import { plainText } from '#shared/domain/text.ts';

const before = { id: 'i', name: 'José Miguel Insulsa', replaces: [] };
const after = {
  id: 'i',
  name: 'José Miguel Insulza',
  position: plainText('es', 'Secretario General'),
  replaces: ['José Miguel Insulsa'],
};

test('what a file brings is shown cell by cell, in the headings of the window, without ids', () => {
  const found = { added: [before], changed: [{ before, after }], same: 3, problems: [] };
  const { added, changed, same } = previewedImport(peopleTable, found, 'es', ({ name }) => name);
  expect(added).toEqual([
    {
      id: 'i',
      name: 'José Miguel Insulsa',
      cells: [{ heading: 'nombre', before: undefined, after: 'José Miguel Insulsa' }],
    },
  ]);
  expect(changed[0]?.cells).toEqual([
    { heading: 'nombre', before: 'José Miguel Insulsa', after: 'José Miguel Insulza' },
    { heading: 'cargo (es)', before: '', after: 'Secretario General' },
    { heading: 'sustituye a', before: '', after: 'José Miguel Insulsa' },
  ]);
  expect(same).toBe(3);
});
