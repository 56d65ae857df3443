import type { DirectoryPosition } from '#shared/domain/directory/office-directory.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { languages } from '#shared/domain/language.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import { inLanguages } from './columns.ts';
import type { DirectoryTable } from './directory-table.ts';
import { joinedValues } from './row-reader.ts';

/** The positions, in their languages. */
export const positionsTable: DirectoryTable<DirectoryPosition> = {
  columns: [{ name: 'id' }, ...inLanguages('position'), { name: 'replaces' }],
  needed: ['position'],
  cells: ({ id, text, replaces }) => [
    id,
    ...languages.map((language) => wordsOf(text, language)),
    joinedValues(replaces),
  ],
  idOf: ({ id }) => id,
  find: (row, positions) => {
    const id = row.cell('id');
    if (id) return positions.find((position) => position.id === id);
    return positions.find(({ text }) =>
      languages.some((language) => {
        const words = plainLetters(row.cell('position', language) ?? '');
        return words !== '' && words === plainLetters(wordsOf(text, language));
      }),
    );
  },
  read: (row, before, { newId }) => {
    const text = row.text('position', before?.text);
    const id = row.id() ?? before?.id ?? newId();
    if (!text) {
      row.refuse('missing', 'position', 'es');
      return undefined;
    }
    return { id, text, replaces: row.values('replaces') ?? before?.replaces ?? [] };
  },
};
