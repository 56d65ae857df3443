import type { FindingStrings } from './finding-strings.ts';

export const frenchFinding: FindingStrings = {
  title: 'Rechercher dans la séance',
  find: 'Rechercher',
  by: 'Remplacer par',
  matchCase: 'Respecter la casse',
  wholeWords: 'Mots entiers seulement',
  matchAccents: 'Respecter les accents',
  everyLanguage: 'Dans toutes les langues',
  places: (count) => (count <= 1 ? `${count} endroit` : `${count} endroits`),
  none: (words) => `« ${words} » est introuvable dans cette séance.`,
  more: (count) => (count === 1 ? 'et 1 autre endroit' : `et ${count} autres endroits`),
  list: 'Endroits trouvés',
  replaceHere: 'Remplacer ici',
  holdsNote: 'Une note de bas de page s’y trouve : corrigez-le dans son champ.',
  replace: (count) => `Remplacer ${count}`,
  replaced: (count) =>
    count <= 1 ? `Remplacé à ${count} endroit.` : `Remplacé à ${count} endroits.`,
  alsoReplace: 'Remplacer',
};
