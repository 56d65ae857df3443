import type { PeopleStrings } from './people-strings.ts';

export const englishPeople: PeopleStrings = {
  honorific: 'Honorific',
  noHonorific: 'No honorific',
  genders: { masculine: ' (masc.)', feminine: ' (fem.)' },
  name: 'Name',
  unnamed: 'Unnamed',
  position: 'Position',
  institution: 'Institution',
  state: 'State',
  noState: 'No state',
  addState: 'Add a state',
  removeState: (state) => `Remove ${state}`,
  add: (list) => `Add: ${list}`,
  edit: (name) => `Edit ${name}`.trim(),
  remove: (name) => `Remove ${name}`.trim(),
};
