import type { TextsStrings } from './texts-strings.ts';

export const frenchTexts: TextsStrings = {
  title: 'Textes',
  facts: (paragraphs, edited, leftOut) => {
    const parts = [
      ...(edited === 0 ? [] : [`${edited} à la main`]),
      ...(leftOut === 0 ? [] : [leftOut === 1 ? '1 omis' : `${leftOut} omis`]),
    ];
    if (parts.length > 0) return parts.join(' · ');
    return paragraphs === 1 ? '1 paragraphe' : `${paragraphs} paragraphes`;
  },
  paper: 'Document',
  papers: { report: 'Rapport', orderOfBusiness: 'Ordre du jour' },
  blocks: {
    opening: 'Ouverture',
    programme: 'Programme',
    proceedings: 'Déroulement',
    agreements: 'Décisions',
    documents: 'Documents distribués',
    meeting: 'Séance',
    items: 'Points',
  },
  list: 'Paragraphes du document',
  paragraph: (number) => `Paragraphe ${number}`,
  edit: 'Modifier',
  close: 'Fermer',
  enter: 'Entrée',
  escape: 'Échap',
  more: 'Plus',
  text: 'Texte du paragraphe',
  states: {
    edited: 'Modifié à la main',
    stale: 'Composition changée',
    free: 'Paragraphe libre',
    leftOut: 'Omis',
  },
  sentences: {
    composed:
      'Composé à partir des données de la séance. Ce qui est écrit ici ne vaut que pour ce document et cette langue.',
    edited:
      'C’est le texte écrit à la main qui s’imprime. Les données de la séance ne le changent plus.',
    stale:
      'Les données ont changé après la modification à la main. Le texte écrit s’imprime ; plus bas, ce que dit maintenant la composition.',
    leftOut: 'Il ne s’imprime dans ce document en aucune langue.',
  },
  comparison: 'Du texte composé au texte écrit',
  removedWords: 'Seulement dans le texte composé :',
  addedWords: 'Seulement dans le texte écrit :',
  noDifference: 'Les mots sont les mêmes ; la mise en forme ou une note diffère.',
  backToComposed: 'Revenir au texte composé',
  accept: 'Accepter tel quel',
  leaveOut: 'Omettre dans ce document',
  putBack: 'Inclure de nouveau',
  addBelow: 'Ajouter un paragraphe libre dessous',
  goToField: 'Aller à la donnée',
  freePlaceholder: 'Paragraphe libre',
  emptyFree: 'Paragraphe libre sans texte',
  empty:
    'Aucun paragraphe. Le document se compose de ce qui est noté dans Séance, Ordre du jour et Décisions.',
};
