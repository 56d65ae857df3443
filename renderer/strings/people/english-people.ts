import type { PeopleStrings } from './people-strings.ts';

export const englishPeople: PeopleStrings = {
  states: {
    placeholder: 'State or observer',
    observer: 'Permanent observer',
    noStanding: 'Neither member nor observer on that date',
    forms: 'Other forms of the name',
    printAs: (form) => `Print “${form}”`,
    remove: (name) => `Remove ${name}`,
    printedOf: (name) => `${name}: printed as`,
    printed: 'Printed as',
    printedHint: (name) => `Empty: ${name}, as in the directory.`,
  },
  bodies: {
    placeholder: 'Body, by name or symbol',
    remove: (name) => `Remove ${name}`,
  },
  speaker: {
    honorific: 'Title',
    noHonorific: 'No title',
    gender: 'Gender',
    genders: { masculine: 'Masculine', feminine: 'Feminine' },
    name: 'Name',
    position: 'Position',
    institution: 'Institution',
    state: 'State',
    noName: 'No name',
    propose: 'Propose:',
    takeCorrected: (name) => `Use the corrected form: ${name}`,
    edit: (name) => `Edit ${name}`,
    done: 'Done',
  },
};
