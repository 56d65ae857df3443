import type { GuideStrings } from './guide-strings.ts';

export const frenchGuide: GuideStrings = {
  title: 'Guide',
  chapters: 'Chapitres',
  previous: (title) => `Précédent : ${title}`,
  next: (title) => `Suivant : ${title}`,
  otherLanguage: 'Le guide n’existe qu’en espagnol et en anglais. Le voici en espagnol.',
  unreadable:
    'Le guide n’a pas pu être lu. Réinstallez Minuta ; vos séances restent telles quelles.',
};
