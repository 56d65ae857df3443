import type { DirectoryStrings } from './directory-strings.ts';

export const frenchDirectory: DirectoryStrings = {
  title: 'Répertoire',
  unreadable:
    'Ce qui est conservé ne peut être lu et reste tel quel. Les changements d’à présent ne sont pas enregistrés : restaurez une sauvegarde ou ouvrez un Minuta plus récent.',
  parts: { people: 'Personnes', positions: 'Fonctions', bodies: 'Organes', states: 'États' },
  facts: (own) => (own === 1 ? 'Une entrée du bureau' : `${own} entrées du bureau`),
  find: 'Rechercher dans le répertoire',
  noneFound: 'Rien ne répond à la recherche.',
  empty: {
    people:
      'Les personnes de vos séances apparaissent ici. Quand un nom est corrigé, les nouvelles séances proposent le nom corrigé ; les précédentes ne changent pas.',
    positions:
      'Les fonctions de vos séances apparaissent ici. Quand l’une est corrigée, les nouvelles séances la proposent ; les précédentes ne changent pas.',
    bodies: 'Il n’y a pas d’organes.',
    states: 'Il n’y a pas d’États.',
  },
  add: {
    people: 'Ajouter une personne',
    positions: 'Ajouter une fonction',
    bodies: 'Ajouter un organe',
    states: 'Ajouter un État',
  },
  importIt: 'Importer un CSV',
  exportIt: 'Exporter en CSV',
  marks: {
    own: 'Dans le répertoire',
    sessions: 'Des séances',
    corrected: 'Modifié par le bureau',
    builtIn: 'De Minuta',
  },
  commands: {
    edit: 'Modifier',
    correct: 'Corriger',
    remove: 'Retirer du répertoire',
    restore: 'Revenir à la forme de Minuta',
  },
  saved: (name) => `Enregistré dans le répertoire : ${name}`,
  removed: (name) => `Retiré du répertoire : ${name}`,
  restored: (name) => `De nouveau comme dans Minuta : ${name}`,
  save: 'Enregistrer',
  editTitle: {
    people: 'Corriger les données d’une personne',
    positions: 'Modifier la fonction',
    bodies: 'Modifier l’organe',
    states: 'Modifier l’État',
  },
  addTitle: {
    people: 'Nouvelle personne',
    positions: 'Nouvelle fonction',
    bodies: 'Nouvel organe',
    states: 'Nouvel État',
  },
  fields: {
    honorific: 'Titre',
    noHonorific: 'Sans titre',
    gender: 'Genre',
    name: 'Nom',
    state: 'État',
    noState: 'Aucun',
    position: 'Fonction',
    institution: 'Institution',
    since: 'Depuis',
    until: 'Jusqu’à',
    held: 'En fonction',
    replaces: 'Remplace',
    symbol: 'Cote',
    series: 'Série',
    genders: 'Genre grammatical',
    code: 'Code ISO',
    printed: 'Forme imprimée',
    forms: 'Autres formes',
    memberships: 'Appartenance',
    standing: 'Qualité',
  },
  hints: {
    date: 'Une année ou une date : 2005 ou 2005-05-26.',
    replaces:
      'Noms qui figurent dans des séances et ne sont plus proposés, un par ligne. Les séances ne changent pas.',
    replacesPosition: 'Autres façons de l’écrire qui ne sont plus proposées, une par ligne.',
    printed: 'Vide : comme dans la table de Minuta.',
    forms: 'Proposées au choix de la forme imprimée ; séparées par des points-virgules.',
    code: 'Trois lettres majuscules (ISO 3166-1), par exemple BLZ.',
  },
  problems: {
    nameMissing: 'Le nom manque : écrivez-le avant d’enregistrer.',
    wordsMissing: 'Le texte manque : écrivez-le dans une langue au moins.',
    symbolMissing: 'La cote manque : écrivez-la, par exemple CP/CAJP.',
    wrongDate: 'Ce n’est pas une date : écrivez une année ou une date comme 2005-05-26.',
    endsBefore: 'La fin précède le début : corrigez l’une des deux dates.',
    wrongCode: 'Le code a trois lettres majuscules : corrigez-le.',
    codeTaken: 'Un État porte déjà ce code : modifiez-le dans la liste.',
  },
  standings: { member: 'État membre', observer: 'Observateur permanent' },
  addMembership: 'Ajouter une période',
  removeMembership: (standing) => `Retirer la période : ${standing}`,
  during: (since, until) => {
    if (since && until) return `${since} – ${until}`;
    if (since) return `depuis ${since}`;
    return until ? `jusqu’à ${until}` : '';
  },
  inSessions: (count) => (count === 1 ? 'Dans une séance' : `Dans ${count} séances`),
  inNoSession: 'Dans aucune séance.',
  saysOther: (name) => `porte « ${name} »`,
  pastStays:
    'Ces séances gardent ce qu’elles disent. Dans une séance ouverte, la forme corrigée est proposée à côté du nom.',
  moreSessions: (count) => (count === 1 ? 'et une autre séance' : `et ${count} autres séances`),
  csv: {
    title: {
      people: 'Importer des personnes',
      positions: 'Importer des fonctions',
      bodies: 'Importer des organes',
      states: 'Importer des États',
    },
    fileName: {
      people: 'repertoire-personnes',
      positions: 'repertoire-fonctions',
      bodies: 'repertoire-organes',
      states: 'repertoire-etats',
    },
    exported: (name, rows) =>
      rows === 1 ? `${name} : une ligne exportée` : `${name} : ${rows} lignes exportées`,
    counts: (added, changed, same) =>
      `Nouvelles lignes : ${added}. Avec changements : ${changed}. Identiques : ${same}.`,
    othersStay:
      'Ce qui n’est pas dans le fichier reste tel quel. Rien n’est enregistré avant l’accord.',
    added: 'Nouveau',
    changed: 'Avec changements',
    before: 'Maintenant',
    after: 'Dans le fichier',
    column: 'Colonne',
    take: (rows) => (rows === 1 ? 'Intégrer une ligne' : `Intégrer ${rows} lignes`),
    nothing: 'Le fichier n’apporte rien de nouveau.',
    taken: (rows) =>
      rows === 1
        ? 'Une ligne intégrée dans le répertoire'
        : `${rows} lignes intégrées dans le répertoire`,
    problemsTitle: (rows) =>
      rows === 1
        ? 'Une ligne ne peut être intégrée. Corrigez-la dans le fichier et importez-le de nouveau.'
        : `${rows} lignes ne peuvent être intégrées. Corrigez-les dans le fichier et importez-le de nouveau.`,
    line: (line) => `Ligne ${line}`,
    problems: {
      missing: (column) => `« ${column} » manque : écrivez-le.`,
      unknownHonorific: (column, value) =>
        `« ${value} » n’est pas un titre connu (« ${column} ») : écrivez Ambassadeur, Ministre ou un autre de la liste de la fenêtre.`,
      unknownGender: (column) => `le genre n’est pas connu (« ${column} ») : écrivez M ou F.`,
      unknownState: (column, value) =>
        `« ${value} » n’est pas un État du répertoire (« ${column} ») : écrivez son code ou son nom.`,
      wrongId: (column, value) =>
        `« ${value} » ne peut être « ${column} » : laissez la cellule vide ou telle qu’exportée.`,
      wrongCode: (column, value) =>
        `« ${value} » n’est pas un code (« ${column} ») : écrivez trois lettres, par exemple BLZ.`,
      wrongDate: (column, value) =>
        `« ${value} » n’est pas une date (« ${column} ») : écrivez une année ou une date comme 2005-05-26.`,
      endsBeforeItBegins: () => 'la fin précède le début : corrigez l’une des deux dates.',
      wrongMembership: (column, value) =>
        `« ${value} » n’est pas compris (« ${column} ») : écrivez par exemple M 1991/ ou O 1972/1990.`,
      repeated: () => 'répète une ligne précédente : n’en laissez qu’une.',
    },
    refusedTitle: 'Ce fichier ne se lit pas comme un répertoire',
    lacking: (columns) =>
      `La première ligne du fichier doit nommer les colonnes ; il manque : ${columns}. Exportez d’abord le répertoire pour voir la forme attendue.`,
    tooLarge: 'Le fichier est trop grand pour être un répertoire. Choisissez-en un autre.',
    emptyCell: 'vide',
    moreRows: (count) => (count === 1 ? 'et une autre ligne' : `et ${count} autres lignes`),
  },
};
