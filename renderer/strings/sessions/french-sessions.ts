import type { SessionsStrings } from './sessions-strings.ts';

export const frenchSessions: SessionsStrings = {
  lastChange: 'Modification',
  body: 'Organe',
  year: 'Année',
  find: 'Thème, orateurs, décisions, cotes',
  allSessions: (count) => (count <= 1 ? `${count} séance` : `${count} séances`),
  ofYear: (count, year, all) => `${count} en ${year}, ${all} au total`,
  listed: (count, all) => `${count} sur ${all} séances`,
  without: (filter) => `Retirer le filtre ${filter}`,
  noMatch: 'Aucune séance ne correspond à la recherche.',
  removeFilters: 'Retirer les filtres',
  waysToBegin: 'Autres façons de commencer',
  commands: (session) => `Commandes de la séance ${session}`,
  open: 'Ouvrir',
  duplicate: 'Dupliquer',
  startFrom: 'Nouvelle séance à partir de celle-ci',
  send: 'Envoyer dans un fichier',
  discard: 'Mettre à la corbeille',
  noTheme: 'Sans thème',
};
