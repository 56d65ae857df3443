import type { PeopleStrings } from './people-strings.ts';

export const spanishPeople: PeopleStrings = {
  honorific: 'Tratamiento',
  noHonorific: 'Sin tratamiento',
  genders: { masculine: ' (masc.)', feminine: ' (fem.)' },
  name: 'Nombre',
  unnamed: 'Sin nombre',
  position: 'Cargo',
  institution: 'Institución',
  state: 'Estado',
  noState: 'Sin Estado',
  addState: 'Añadir un Estado',
  removeState: (state) => `Quitar ${state}`,
  add: (list) => `Añadir: ${list}`,
  edit: (name) => `Editar ${name}`.trim(),
  remove: (name) => `Quitar ${name}`.trim(),
};
