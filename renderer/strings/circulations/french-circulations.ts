import type { CirculationStrings } from './circulation-strings.ts';

export const frenchCirculations: CirculationStrings = {
  title: 'Distribuer',
  lead: 'Ce qui est distribué est conservé tel quel et ne change plus : la cote, la date, la langue, l’état de la séance et le fichier Word.',
  symbol: 'Cote',
  symbolOf: (organ) => `Cote de ${organ}`,
  symbolNeeded: 'Rien n’est distribué sans cote.',
  sameSymbol: (symbol) => `Une version a déjà été distribuée sous la cote ${symbol}.`,
  use: (symbol) => `Utiliser ${symbol}`,
  date: 'Date de distribution',
  setStatus: 'Passer la séance à « Distribué »',
  setStatusHint: 'Sans la mention de projet',
  circulate: 'Distribuer',
  working: 'Préparation du document',
  done: (symbol) => `${symbol} est parmi les versions distribuées.`,
  doneHint: 'Le fichier peut aussi être enregistré ailleurs.',
  since: (symbol, date, changes) =>
    changes === 1
      ? `Distribué le ${date} sous la cote ${symbol}. Un changement depuis.`
      : `Distribué le ${date} sous la cote ${symbol}. ${changes} changements depuis.`,
  unchanged: (symbol, date) => `Distribué le ${date} sous la cote ${symbol}, et rien n’a changé.`,
  showChanges: 'Voir les changements',
  hideChanges: 'Masquer les changements',
  filter: 'Afficher les versions',
  filters: { all: 'Toutes', copies: 'Copies', circulated: 'Distribuées' },
  noCopies: 'Aucune copie pour le moment.',
  noneCirculated:
    'Aucune version distribuée. Un document distribué est conservé ici, avec son fichier Word.',
  circulated: (symbol) => `Distribué : ${symbol}`,
  facts: (paper, language, date) => `${paper}, ${language}, ${date}`,
  keepVersion: 'Conserver une version',
  restore: 'Rétablir cet état',
  restored: (symbol) => `État de ${symbol} rétabli. Ce qui était là est conservé dans une copie.`,
  openWord: 'Ouvrir le Word distribué',
  saveWord: 'Enregistrer le Word distribué',
  corrected: 'Word corrigé',
  attachCorrected: 'Joindre le Word corrigé',
  replaceCorrected: 'Changer le Word corrigé',
  correctedAttached: (name) => `Joint : ${name}`,
  notWord: 'Seul un document Word (.docx) peut être joint.',
  openCorrected: (name) => `Ouvrir ${name}`,
  saveCorrected: 'Enregistrer le Word corrigé',
};
