import type { PeopleStrings } from './people-strings.ts';

export const frenchPeople: PeopleStrings = {
  honorific: 'Titre',
  noHonorific: 'Sans titre',
  genders: { masculine: ' (masc.)', feminine: ' (fém.)' },
  name: 'Nom',
  unnamed: 'Sans nom',
  position: 'Fonction',
  institution: 'Institution',
  state: 'État',
  noState: 'Sans État',
  addState: 'Ajouter un État',
  removeState: (state) => `Retirer ${state}`,
  add: (list) => `Ajouter: ${list}`,
  edit: (name) => `Modifier ${name}`.trim(),
  remove: (name) => `Retirer ${name}`.trim(),
};
