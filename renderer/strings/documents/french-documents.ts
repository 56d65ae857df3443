import type { DocumentsStrings } from './documents-strings.ts';

const named = (name: string) => (name === '' ? 'Un fichier' : `« ${name} »`);

export const frenchDocuments: DocumentsStrings = {
  title: 'Documents distribués',
  inRegister: (count) =>
    count === 0 ? 'Registre vide' : `${count} au registre, dans l’ordre d’impression`,
  list: 'Registre des documents',
  document: (number) => `Document ${number}`,
  untitled: 'Sans titre',
  noSymbol: 'Sans cote',
  noAttachment: 'Sans pièce jointe',
  attachmentCount: (count) => (count === 1 ? '1 pièce jointe' : `${count} pièces jointes`),
  edit: 'Modifier',
  close: 'Fermer',
  drag: 'Faire glisser pour déplacer',
  enter: 'Entrée',
  escape: 'Échap',
  fields: {
    symbol: 'Cote',
    versions: 'Versions',
    title: 'Titre',
    originator: 'Origine',
    kind: 'Type',
    form: 'Forme',
    date: 'Date',
    languages: 'Langues',
    attachments: 'Pièces jointes',
    cited: 'Cité dans',
    printed: 'S’imprime',
  },
  titleHint: 'Tel qu’il figure sur le document',
  kinds: {
    note: 'Note',
    report: 'Rapport',
    draftResolution: 'Projet de résolution',
    draftDeclaration: 'Projet de déclaration',
    resolution: 'Résolution',
    minutes: 'Procès-verbal',
    orderOfBusiness: 'Ordre du jour',
    other: 'Autre',
  },
  forms: {
    'symbol title': (symbol) => `${symbol} Titre`,
    'title (symbol)': (symbol) => `Titre (${symbol})`,
    'title, (symbol)': (symbol) => `Titre, (${symbol})`,
  },
  symbol: {
    none: 'Sans cote, seul le titre s’imprime',
    unknown: 'Cote inconnue : elle est conservée et s’imprime telle quelle',
    valid: 'Cote valide',
    prints: 'S’imprime',
    usualForm: 'Forme usuelle',
    useUsualForm: 'Prendre la forme usuelle',
    classes: {
      DOC: 'document',
      INF: 'information',
      ACTA: 'procès-verbal',
      OD: 'ordre du jour',
      SA: 'résumé',
      RES: 'résolution',
      DEC: 'déclaration',
    },
    series: 'série de documents officiels',
    expectedPeriod: (roman) => `La session ordinaire de cette année est la ${roman}`,
    duplicate: (count, numbers) =>
      count === 1
        ? `Le document ${numbers} porte la même cote`
        : `Les documents ${numbers} portent la même cote`,
  },
  versions: {
    original: 'Original',
    goTo: (version) => `Ouvrir ${version}`,
    add: (version) => `Enregistrer ${version}`,
    needSymbol: 'Avec une cote connue, ses révisions et corrigenda s’enregistrent ici',
  },
  languagesOf: (languages) => `En ${languages}`,
  anyLanguage: 'Sans langue',
  files: {
    add: 'Joindre des fichiers',
    dropHere: 'Déposer ici pour joindre',
    dropToRegister: 'Déposer des fichiers ici pour les enregistrer',
    choose: 'Choisir',
    keeping: 'Conservation des fichiers',
    open: (name) => `Ouvrir « ${name} »`,
    save: (name) => `Enregistrer une copie de « ${name} »`,
    rename: (name) => `Renommer « ${name} »`,
    newName: 'Nouveau nom',
    remove: (name) => `Retirer « ${name} »`,
    more: 'Plus',
    removed: (name) =>
      `Pièce jointe retirée : « ${name} ». Le fichier reste conservé tant qu’une version de la séance l’utilise.`,
    attached: (count) => (count === 1 ? '1 fichier joint' : `${count} fichiers joints`),
    registered: (count) =>
      count === 1 ? '1 document enregistré' : `${count} documents enregistrés`,
    refused: (name, why) => {
      switch (why) {
        case 'tooLarge':
          return name === ''
            ? 'L’un des fichiers choisis dépasse 50 Mo. Aucun n’a été joint ; on peut les choisir sans lui.'
            : `« ${name} » dépasse 50 Mo et n’a pas été joint.`;
        case 'full':
          return `${named(name)} n’a pas pu être conservé : le disque est plein. Une fois la place faite, on peut le joindre de nouveau.`;
        case 'readOnly':
          return `${named(name)} n’a pas pu être conservé : le disque est en lecture seule.`;
        case 'denied':
          return `${named(name)} n’a pas pu être lu ou conservé : l’autorisation manque.`;
        default:
          return `${named(name)} n’a pas pu être lu. Les dossiers ne se joignent pas ; un fichier en cours d’usage peut être joint une fois fermé.`;
      }
    },
    notOpened: (name, why) => {
      switch (why) {
        case 'notAllowed':
          return `« ${name} » ne s’ouvre pas d’ici : son type peut contenir des programmes. On peut en enregistrer une copie.`;
        case 'missing':
        case 'damaged':
          return `Il ne reste aucune copie intacte de « ${name} ». Le registre est inchangé ; on peut joindre le fichier de nouveau.`;
        default:
          return `« ${name} » n’a pas pu être ouvert. Le fichier reste conservé ; on peut en enregistrer une copie.`;
      }
    },
    notSaved: (name, why) => {
      switch (why) {
        case 'missing':
        case 'damaged':
          return `Il ne reste aucune copie intacte de « ${name} ». Le registre est inchangé ; on peut joindre le fichier de nouveau.`;
        case 'full':
          return `« ${name} » n’a pas pu être copié : le disque est plein. La pièce jointe reste conservée.`;
        case 'readOnly':
        case 'denied':
          return `« ${name} » n’a pas pu être copié : on ne peut pas écrire à cet endroit. La pièce jointe reste conservée.`;
        default:
          return `« ${name} » n’a pas pu être copié. La pièce jointe reste conservée.`;
      }
    },
    othersKept: 'Le reste a été joint.',
    dismiss: 'Compris',
  },
  cited: {
    nowhere: 'Nulle part',
    item: (label) => `Point ${label}`,
    unnumberedItem: 'Point sans numéro',
    agreement: (number) => `Décision ${number}`,
    document: (number) => `Document ${number}`,
    note: 'Note de bas de page',
    text: 'Texte modifié',
    session: 'Séance',
  },
  empty:
    'Aucun document. Enregistrer le premier, déposer des fichiers ici ou coller une liste de Word ou d’un courriel avec Ctrl+V.',
  addFirst: 'Document',
  chooseFiles: 'Choisir des fichiers',
  pasted: (count) => (count === 1 ? '1 document collé' : `${count} documents collés`),
};
