import type { PeopleStrings } from './people-strings.ts';

export const portuguesePeople: PeopleStrings = {
  honorific: 'Tratamento',
  noHonorific: 'Sem tratamento',
  genders: { masculine: ' (masc.)', feminine: ' (fem.)' },
  name: 'Nome',
  unnamed: 'Sem nome',
  position: 'Cargo',
  institution: 'Instituição',
  state: 'Estado',
  noState: 'Sem Estado',
  addState: 'Adicionar um Estado',
  removeState: (state) => `Retirar ${state}`,
  add: (list) => `Adicionar: ${list}`,
  edit: (name) => `Editar ${name}`.trim(),
  remove: (name) => `Retirar ${name}`.trim(),
};
