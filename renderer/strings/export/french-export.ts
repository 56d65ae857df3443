import { assertNever } from '#shared/domain/assert-never.ts';
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
  missingFact: (fact, language) => {
    switch (fact.kind) {
      case 'symbol':
        return 'Sans cote';
      case 'number':
        return 'Sans numéro de séance';
      case 'theme':
        return 'Sans thème';
      case 'agenda':
        return 'Aucun point à l’ordre du jour';
      case 'outcome':
        return `Le point ${fact.number} n’a pas de résultat`;
      case 'translations':
        return fact.count === 1
          ? `Un texte sans version en ${language.toLowerCase()} : il est imprimé dans l’original`
          : `${fact.count} textes sans version en ${language.toLowerCase()} : ils sont imprimés dans l’original`;
      default:
        return assertNever(fact);
    }
  },
  preview: 'Aperçu',
  saveWord: 'Enregistrer Word',
  working: 'Préparation du document',
  saved: (name) => `Enregistré : ${name}`,
  reveal: 'Afficher dans le dossier',
};
