import type { RegisterStrings } from './register-strings.ts';

export const frenchRegister: RegisterStrings = {
  title: 'Décisions',
  listed: (count, all) => `${count} décisions sur ${all}`,
  all: (count) =>
    count <= 1
      ? `${count} décision de toutes les séances`
      : `${count} décisions de toutes les séances`,
  find: 'Mots de la décision, responsable',
  states: {
    none: 'Sans suivi',
    pending: 'En attente',
    overdue: 'En retard',
    done: 'Exécutée',
  },
  columns: {
    agreement: 'Décision',
    session: 'Séance',
    addressees: 'Destinataires',
    due: 'Échéance',
    responsible: 'Responsable',
    state: 'Suivi',
  },
  open: (words) => `Ouvrir : ${words}`,
  done: (words) => `Exécutée : ${words}`,
  markedDone: 'Décision exécutée.',
  markedPending: 'Décision en attente.',
  copy: 'Copier la liste',
  copied: (count) =>
    count <= 1 ? `${count} décision copiée en tableau` : `${count} décisions copiées en tableau`,
  notCopied: 'La liste n’a pas pu être copiée. Veuillez réessayer.',
  empty:
    'Les décisions de toutes les séances se trouvent ici. Écrivez la première dans la section Décisions d’une séance.',
  noMatch: 'Aucune décision ne répond à la recherche.',
};
