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
  badTemplate: (name) => `Le modèle ${name} ne peut pas encore servir. Rien n’a été enregistré.`,
  fileName: 'Nom du fichier',
  fileNameHint: 'D’après la cote',
  missing: 'Avant l’exportation : ceci manque, sans empêcher l’enregistrement.',
  missingFacts: {
    symbol: 'Sans cote',
    number: 'Sans numéro de séance',
    theme: 'Sans thème',
    agenda: 'Aucun point à l’ordre du jour',
    outcome: (item) => `Le point ${item} n’a pas de résultat`,
    translations: (count, language) =>
      count === 1
        ? `Un texte sans version en ${language} : il est imprimé dans l’original`
        : `${count} textes sans version en ${language} : ils sont imprimés dans l’original`,
  },
  preview: 'Aperçu',
  saveWord: 'Enregistrer Word',
  working: 'Préparation du document',
  saved: (name) => `Enregistré : ${name}`,
  reveal: 'Afficher dans le dossier',
};
