import { expect, test } from 'vitest';
import { nameRank, nameRanks } from '#shared/search/name-rank.ts';

test.each([
  ['Exportar', 'exportar', nameRanks.same],
  ['Exportar', 'EXPO', nameRanks.beginning],
  ['Orden del día', 'orden dia', nameRanks.wordBeginnings],
  ['Aspecto: Oscuro', 'oscuro aspecto', nameRanks.wordBeginnings],
  ['Documentos', 'cumen', nameRanks.within],
  ['Mover la sesión a la papelera', 'mspa', nameRanks.lettersInOrder],
  ['Exportar', 'xp', nameRanks.within],
  ['Exportar', 'portaex', undefined],
  ['Exportar', 'z', undefined],
  ['Exportar', '', nameRanks.same],
])('%s answers “%s” as rank %s', (name, typed, rank) => {
  expect(nameRank(name, typed)).toBe(rank);
});
