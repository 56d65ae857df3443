import type { ExportStrings } from './export-strings.ts';

export const frenchExport: ExportStrings = {
  title: 'Exporter',
  paper: 'Document',
  papers: { report: 'Rapport', orderOfBusiness: 'Ordre du jour' },
  noSymbol: 'Sans cote',
  language: 'Langue',
  mark: 'Mention',
  draft: 'Projet dans l’en-tête',
  template: 'Modèle Word',
  builtIn: 'Celui de Minuta',
  loadTemplate: 'Charger un autre',
  goodTemplate: 'Modèle vérifié : rempli avec la séance d’exemple, rien n’y manque.',
  badTemplate: (name) => `Le modèle ${name} ne peut pas encore servir. Rien n’a été enregistré.`,
  templateCommands: 'Commandes du modèle',
  rename: 'Changer le nom',
  keepName: 'Enregistrer le nom',
  removeTemplate: 'Supprimer le modèle',
  templateRemoved: (name) => `Modèle supprimé : ${name}`,
  templateLost:
    'Le fichier du modèle est introuvable. Le charger de nouveau ou en choisir un autre.',
  fileName: 'Nom du fichier',
  fileNameHint: 'D’après la cote',
  fileNameWithoutSymbol: 'D’après le titre, tant que la cote manque',
  proposedName: 'Revenir au nom proposé',
  missing: 'Il manque ceci, sans empêcher d’enregistrer ni d’imprimer.',
  missingToCirculate: 'Avant la distribution : ceci manque.',
  missingFacts: {
    symbol: 'Sans cote',
    symbolOf: (organ) => `Sans cote de ${organ}`,
    number: 'Sans numéro de séance',
    theme: 'Sans thème',
    agenda: 'Aucun point à l’ordre du jour',
    emptyItems: (count, items) =>
      count === 1 ? `Le point ${items} n’a pas de texte` : `Les points ${items} n’ont pas de texte`,
    outcomes: (count, items) =>
      count === 1
        ? `Le point ${items} n’a pas de résultat`
        : `Les points ${items} n’ont pas de résultat`,
    documentSymbols: (count) =>
      count === 1 ? 'Un document sans cote' : `${count} documents sans cote`,
    translations: (count, language) =>
      count === 1
        ? `Un texte sans version en ${language} : il est imprimé dans l’original`
        : `${count} textes sans version en ${language} : ils sont imprimés dans l’original`,
    stale: (count) =>
      count === 1
        ? 'Un paragraphe modifié à la main dont les données ont changé depuis'
        : `${count} paragraphes modifiés à la main dont les données ont changé depuis`,
  },
  preview: 'Aperçu',
  saveWord: 'Enregistrer Word',
  savePdf: 'Enregistrer PDF',
  openInWord: 'Ouvrir dans Word',
  saveBundle: 'Enregistrer le lot',
  bundleHint:
    'Le document, l’ordre du jour et les documents distribués sous leur cote, avec un index',
  asFolder: 'Dans un dossier',
  asZip: 'Dans un fichier .zip',
  noOffice: 'Le PDF se fait avec LibreOffice, qui n’est pas installé. Word peut aussi le faire.',
  working: {
    template: 'Vérification du modèle',
    paper: 'Préparation du document',
    pdf: 'Conversion en PDF',
    bundle: 'Préparation du lot',
  },
  stop: 'Arrêter',
  saved: (name) => `Enregistré : ${name}`,
  lostFiles: (count) =>
    count === 1
      ? 'Une pièce jointe est introuvable et n’est pas dans le lot.'
      : `${count} pièces jointes sont introuvables et ne sont pas dans le lot.`,
  open: 'Ouvrir le fichier',
  reveal: 'Afficher dans le dossier',
  changedByHand: (name) =>
    `${name} a été modifié à la main après la dernière exportation. Rien n’a été remplacé.`,
  saveBesides: (name) => `Enregistrer sous ${name}`,
  replace: 'Remplacer le fichier modifié',
  late: 'LibreOffice n’a pas terminé en une minute. Rien n’a été enregistré.',
  noPdf: 'LibreOffice n’a pas pu convertir le document. Rien n’a été enregistré.',
  noProgram: 'Le fichier est enregistré, mais aucun programme ne l’a ouvert.',
  print: 'Imprimer',
  printsBuiltIn: (template) =>
    `La page s’imprime telle qu’elle est affichée ici, au format de Minuta. Pour imprimer avec le modèle ${template}, exportez en PDF ou en Word et imprimez de là.`,
  noPrinter:
    'Impression impossible : le système n’a trouvé aucune imprimante. Le document peut être exporté en PDF ou en Word.',
  bundle: {
    index: 'Index des documents.txt',
    title: (session) => `Documents de la séance ${session}`,
  },
};
