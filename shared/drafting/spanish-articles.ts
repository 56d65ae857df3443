import type { Gender } from '#shared/domain/body.ts';

/** Names that are spoken with an article, known by their first noun. */
const withArticle: readonly (readonly [article: string, first: RegExp])[] = [
  ['los', /^(Estados Unidos|Países Bajos)\b/i],
  ['las', /^Bahamas\b/],
  [
    'la',
    /^(República|Federación|Unión|Mancomunidad|Santa Sede|Sala|Sede|Casa|Biblioteca|Ciudad) /i,
  ],
  ['el', /^(Estado|Commonwealth|Reino|Principado|Salón|Auditorio|Edificio|Centro|Palacio|Hotel) /i],
];

/** `el Consejo`, `la Comisión`. */
export function definite(gender: Gender, noun: string): string {
  return gender === 'feminine' ? `la ${noun}` : `el ${noun}`;
}

/** A name with the article with which it is spoken: `la República Argentina`; most have none. */
export function articled(name: string): string {
  const article = withArticle.find(([, first]) => first.test(name))?.[0];
  return article ? `${article} ${name}` : name;
}

/** `de`, contracted with the article: `del Consejo`. An article in a name stays: `de El Salvador`. */
export function de(words: string): string {
  return words.startsWith('el ') ? `del ${words.slice(3)}` : `de ${words}`;
}

/** `a`, contracted with the article: `al Consejo`. */
export function a(words: string): string {
  return words.startsWith('el ') ? `al ${words.slice(3)}` : `a ${words}`;
}
