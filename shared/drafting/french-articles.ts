import type { Gender } from '#shared/domain/body.ts';

/** A vowel before which de and le are shortened; h is taken as aspirated, which never reads wrong. */
const vowel = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiou]))/i;

/** Names that are spoken with an article, known by their first noun. */
const withArticle: readonly (readonly [article: Gender | 'plural', first: RegExp])[] = [
  ['plural', /^(États-Unis|Pays-Bas|Bahamas|Philippines)(?![\p{L}])/u],
  ['feminine', /^(République|Fédération|Principauté|Union) /],
  ['masculine', /^(État|Royaume|Royaume-Uni|Commonwealth|Saint-Siège)(?![\p{L}-])/u],
];

/** `le Conseil`, `la Commission`, `l’Assemblée`. */
export function definite(gender: Gender, noun: string): string {
  if (vowel.test(noun)) return `l’${noun}`;
  return gender === 'feminine' ? `la ${noun}` : `le ${noun}`;
}

/** A name with the article with which it is spoken: `la République argentine`; others stay as they are. */
export function articled(name: string): string {
  const article = withArticle.find(([, first]) => first.test(name))?.[0];
  if (!article) return name;
  return article === 'plural' ? `les ${name}` : definite(article, name);
}

/** `de` as it stands before words: `de `, `d’`. For words that begin with an article use `de`. */
export function elidedDe(words: string): 'de ' | 'd’' {
  return vowel.test(words) ? 'd’' : 'de ';
}

/** `de`, contracted with the article or elided: `du Conseil`, `des États-Unis`, `de l’Assemblée`, `d’Albert`. */
export function de(words: string): string {
  if (words.startsWith('le ')) return `du ${words.slice(3)}`;
  if (words.startsWith('les ')) return `des ${words.slice(4)}`;
  return `${elidedDe(words)}${words}`;
}

/** `à`, contracted with the article: `au Conseil`, `aux États-Unis`, `à l’Assemblée`. */
export function a(words: string): string {
  if (words.startsWith('le ')) return `au ${words.slice(3)}`;
  if (words.startsWith('les ')) return `aux ${words.slice(4)}`;
  return `à ${words}`;
}

/** Where something happens: `dans la salle Bolívar`, `au siège de l’OEA`, `à Washington`. */
export function inPlace(place: string): string {
  if (/^salle /i.test(place)) return `dans la ${place}`;
  if (/^(salon|salón|bâtiment|auditorium) /i.test(place))
    return `dans ${definite('masculine', place)}`;
  if (/^siège /i.test(place)) return `au ${place}`;
  return /^(le|la|les) |^l’/.test(place) ? `dans ${place}` : `à ${place}`;
}
