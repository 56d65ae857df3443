import type { Gender } from '#shared/domain/body.ts';

/** Names that are spoken with an article, known by their first noun. */
const withArticle: readonly (readonly [article: string, first: RegExp])[] = [
  ['os', /^(Estados Unidos|Países Baixos)\b/i],
  ['as', /^(Bahamas|Filipinas)\b/],
  ['a', /^(República|Federação|União|Santa Sé|Sala|Sede|Casa|Biblioteca|Cidade)(?!\p{L})/iu],
  [
    'o',
    /^(Estado|Commonwealth|Reino|Principado|Salão|Salón|Auditório|Edifício|Centro|Palácio|Hotel) /i,
  ],
];

/** `o Conselho`, `a Comissão`. */
export function definite(gender: Gender, noun: string): string {
  return gender === 'feminine' ? `a ${noun}` : `o ${noun}`;
}

/** A name with the article with which it is spoken: `a República Argentina`; others stay as they are. */
export function articled(name: string): string {
  const article = withArticle.find(([, first]) => first.test(name))?.[0];
  return article ? `${article} ${name}` : name;
}

/** A preposition before words that may begin with an article, which it then swallows. */
function contracted(plain: string, joined: string, words: string): string {
  return /^(o|a|os|as) /.test(words) ? `${joined}${words}` : `${plain} ${words}`;
}

/** `do Conselho`, `da Comissão`, `de Cuba`. */
export function de(words: string): string {
  return contracted('de', 'd', words);
}

/** `no Salão`, `na Sala`, `em Washington`. */
export function em(words: string): string {
  return contracted('em', 'n', words);
}

/** `pelo Conselho`, `pela Comissão`, `por Cuba`. */
export function por(words: string): string {
  return contracted('por', 'pel', words);
}

/** `ao Conselho`, `à Comissão`, `a Cuba`. */
export function a(words: string): string {
  if (/^as? /.test(words)) return `à${words.slice(1)}`;
  return contracted('a', 'a', words);
}
