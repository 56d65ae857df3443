import type { RichTextStrings } from './rich-text-strings.ts';

export const frenchRichText: RichTextStrings = {
  note: 'Note de bas de page',
  minutesNote: 'Note qui renvoie au procès-verbal ; son texte est calculé.',
  reference: 'Renvoi',
  referenceHint: 'Cote, point ou thème',
  targets: {
    orderOfBusiness: 'Ordre du jour',
    minutes: 'Procès-verbal',
    report: 'Rapport',
    theme: 'Thème de la séance',
    mandate: 'Résolution du mandat',
    item: (number) => `Point ${number}`,
  },
  originalPrints: 'Non traduit : l’original est imprimé',
  original: 'Texte original',
  toolbar: 'Mise en forme de la sélection',
  offer: (symbol) => `Citer ${symbol} comme référence`,
  offerKey: 'Tab',
};
