import type { PeopleStrings } from './people-strings.ts';

export const frenchPeople: PeopleStrings = {
  states: {
    placeholder: 'État ou observateur',
    observer: 'Observateur permanent',
    noStanding: 'Ni membre ni observateur à cette date',
    forms: 'Autres formes du nom',
    printAs: (form) => `Imprimer « ${form} »`,
    remove: (name) => `Retirer ${name}`,
    printedOf: (name) => `${name} : forme imprimée`,
    printed: 'Forme imprimée',
    printedHint: (name) => `Vide : ${name}, comme dans le répertoire.`,
  },
  bodies: {
    placeholder: 'Organe, par nom ou cote',
    remove: (name) => `Retirer ${name}`,
  },
  speaker: {
    honorific: 'Titre',
    noHonorific: 'Sans titre',
    gender: 'Genre',
    genders: { masculine: 'Masculin', feminine: 'Féminin' },
    name: 'Nom',
    position: 'Fonction',
    institution: 'Institution',
    state: 'État',
    noName: 'Sans nom',
    propose: 'Proposer :',
    takeCorrected: (name) => `Utiliser la forme corrigée : ${name}`,
    edit: (name) => `Modifier ${name}`,
    done: 'Terminé',
  },
};
