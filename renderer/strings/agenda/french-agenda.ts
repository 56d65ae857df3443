import type { AgendaStrings } from './agenda-strings.ts';

export const frenchAgenda: AgendaStrings = {
  kinds: {
    orderOfBusiness: 'Ordre du jour',
    minutes: 'Procès-verbaux',
    opening: 'Ouverture',
    introduction: 'Introduction',
    presentation: 'Présentation',
    report: 'Rapport',
    draftResolution: 'Projet de résolution',
    draftDeclaration: 'Projet de déclaration',
    election: 'Élection',
    note: 'Note',
    statements: 'Interventions',
    dialogue: 'Dialogue',
    closing: 'Clôture',
    otherBusiness: 'Questions diverses',
    recess: 'Suspension',
    other: 'Autre',
  },
  forms: {
    'label: speakers': 'Titre : orateurs',
    'label, speakers': 'Titre, orateurs',
    'label of speakers: subject': 'Titre des orateurs : objet',
    'subject, by speakers': 'Objet, par les orateurs',
    label: 'Titre seul',
    'label: bulleted speakers': 'Titre : et une ligne par orateur',
  },
  outcomes: {
    adopted: 'Adopté',
    adoptedAsAmended: 'Adopté avec amendements',
    noted: 'Pris note',
    notedAndReferred: 'Note et renvoi',
    postponed: 'Reporté',
    withdrawn: 'Retiré',
    elected: 'Élection',
    heard: 'Entendu',
  },
  noOutcome: 'Sans résultat',
  facts: (symbol, numbered, unnumbered) =>
    [
      symbol,
      `${numbered === 1 ? '1 point' : `${numbered} points`}${unnumbered > 0 ? `, ${unnumbered} sans numéro` : ''}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  collapseAll: 'Tout réduire',
  expandAll: 'Tout développer',
  item: 'Point',
  numbered: 'Point numéroté',
  unnumbered: 'Point sans numéro',
  pasteList: 'Coller une liste',
  pasteHint:
    'Une liste copiée de Word ou d’un courriel se colle ici avec Ctrl+V ; chaque ligne devient un point et chaque puce un sous-thème.',
  pasted: (items) => (items === 1 ? '1 point collé' : `${items} points collés`),
  droppedCitations: (count) =>
    count === 1
      ? '1 renvoi à un document absent de cette séance est devenu du texte'
      : `${count} renvois à des documents absents de cette séance sont devenus du texte`,
  nothingToPaste: 'Le presse-papiers ne contient aucune ligne de texte.',
  pasteTitle: 'Liste collée',
  pasteAs: 'Façon de l’insérer',
  pasteAsItems: (count) => (count === 1 ? 'Comme 1 point' : `Comme ${count} points`),
  pasteAsTopics: (count, item) =>
    count === 1 ? `Comme sous-thème de « ${item} »` : `Comme ${count} sous-thèmes de « ${item} »`,
  pasteInsert: 'Insérer',
  topicsPasted: (count) => (count === 1 ? '1 sous-thème collé' : `${count} sous-thèmes collés`),
  tree: 'Points de l’ordre du jour',
  columns: {
    number: 'N°',
    kind: 'Catégorie',
    subject: 'Objet',
    speakers: 'Orateurs',
    topics: 'S.-th.',
    documents: 'Documents',
    outcome: 'Résultat',
  },
  topics: (count) => (count === 1 ? '1 sous-thème' : `${count} sous-thèmes`),
  untitled: 'Sans titre',
  hasComment: 'A des commentaires internes',
  select: 'Sélectionner',
  selected: (count) => (count === 1 ? '1 point' : `${count} points`),
  clearSelection: 'Effacer la sélection',
  cut: 'Couper',
  copy: 'Copier',
  kind: 'Catégorie',
  outcome: 'Résultat',
  closeRow: 'Fermer le point',
  moreOfItem: 'Plus sur le point',
  empty:
    'Aucun point. L’ordre du jour se construit ici : points, orateurs, sous-thèmes et documents.',
  first: 'Ajouter le premier',
};
