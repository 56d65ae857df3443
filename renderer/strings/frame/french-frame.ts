import type { FrameStrings } from './frame-strings.ts';

export const frenchFrame: FrameStrings = {
  sections: 'Sections',
  screens: 'Minuta',
  collapseRail: 'Réduire',
  expandRail: 'Développer',
  resizePage: 'Largeur de la page',
  editor: 'Éditeur',
  page: 'Page',
  more: 'Plus',
  close: 'Fermer',
  cancel: 'Annuler',
  statuses: {
    preparation: 'En préparation',
    draft: 'Projet',
    review: 'En révision',
    circulated: 'Distribué',
    approved: 'Approuvé',
  },
  status: 'État',
  writing: 'Langue de saisie',
  languages: { es: 'Espagnol', en: 'Anglais', fr: 'Français', pt: 'Portugais' },
  namesInSentences: { es: 'espagnol', en: 'anglais', fr: 'français', pt: 'portugais' },
  original: (language) => `${language} (original)`,
  duplicated: (title, copy) =>
    `Séance ${title} dupliquée : la copie, ${copy}, n’a ni numéro ni cotes`,
  versionKept: 'Version conservée',
  removed: (step) => `Fait : ${step}`,
  cited: {
    title: 'Cité ailleurs',
    sentence: (places) =>
      places === 1
        ? 'Ce qui devait être supprimé est cité à un endroit. Rien n’a été supprimé. Il faut d’abord retirer la citation.'
        : `Ce qui devait être supprimé est cité à ${places} endroits. Rien n’a été supprimé. Il faut d’abord retirer les citations.`,
    place: (number) => `Endroit ${number}`,
  },
  shortcuts: 'Raccourcis clavier',
  ctrl: 'Ctrl',
  shift: 'Maj',
  trouble: {
    title: 'Cette partie de la fenêtre a rencontré une erreur',
    sentence:
      'Le texte saisi est enregistré et rien n’est perdu. Cette partie peut être rouverte, ou un rapport d’erreur copié à l’intention de ceux qui maintiennent Minuta.',
    again: 'Rouvrir',
    copy: 'Copier le rapport d’erreur',
    copied: 'Rapport copié',
  },
};
