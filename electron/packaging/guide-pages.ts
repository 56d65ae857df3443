import { readdirSync, readFileSync } from 'node:fs';
import { lexer, type Token, type Tokens } from 'marked';
import {
  type GuideBlock,
  type GuideChapter,
  type GuideLanguage,
  type GuideLine,
  type GuideSpan,
  guideLanguages,
} from '#shared/guide/guide-chapter.ts';

/** What a chapter may not hold: the window would not know how to show it. */
function unknown(chapter: string, { type, raw }: Token): Error {
  return new Error(`the guide's chapter ${chapter} holds what it cannot show (${type}): ${raw}`);
}

/** The words of a piece of Markdown, as they are read. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function isImage(token: Token): token is Tokens.Image {
  return token.type === 'image';
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}

function isParagraph(token: Token): token is Tokens.Paragraph {
  return token.type === 'paragraph';
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function spansOf(chapter: string, tokens: readonly Token[] = []): GuideLine {
  return tokens.flatMap((token): readonly GuideSpan[] => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return [{ kind: 'words', text: wordsOf(token.text) }];
      case 'strong':
        return [{ kind: 'label', text: wordsOf(token.text) }];
      case 'codespan':
        return [{ kind: 'keys', text: token.text }];
      case 'link': {
        const id = /^(\d\d-[\w-]+)\.md$/.exec(token.href)?.[1];
        if (id === undefined) throw unknown(chapter, token);
        return [{ kind: 'chapter', id, text: wordsOf(token.text) }];
      }
      default:
        throw unknown(chapter, token);
    }
  });
}

function paragraphOf(chapter: string, { tokens }: Tokens.Paragraph): GuideBlock {
  const [only, ...others] = tokens;
  if (only && isImage(only) && others.length === 0) {
    const file = only.href.split('/').at(-1) ?? '';
    return { kind: 'picture', file, words: only.text };
  }
  return { kind: 'paragraph', line: spansOf(chapter, tokens) };
}

function listOf(chapter: string, list: Tokens.List): GuideBlock {
  const lines = list.items.map(({ tokens }) =>
    tokens.flatMap((token) => {
      if (token.type !== 'text' && token.type !== 'paragraph') throw unknown(chapter, token);
      return spansOf(chapter, 'tokens' in token ? token.tokens : []);
    }),
  );
  return { kind: 'list', isOrdered: list.ordered, lines };
}

/** Reads a chapter from its Markdown: a title, headings, paragraphs, lists and pictures; throws at anything else. */
export function readChapter(id: string, markdown: string): GuideChapter {
  const [title, ...tokens] = lexer(markdown).filter(({ type }) => type !== 'space');
  if (!title || !isHeading(title)) throw new Error(`the guide's chapter ${id} has no title`);
  const blocks = tokens.map((token): GuideBlock => {
    if (isHeading(token)) return { kind: 'heading', line: spansOf(id, token.tokens) };
    if (isParagraph(token)) return paragraphOf(id, token);
    if (isList(token)) return listOf(id, token);
    throw unknown(id, token);
  });
  return { id, title: title.text, blocks };
}

const folder = 'renderer/guide';

/** The chapters of the guide in a language, in the order of their files' numbers. */
export function readGuide(language: GuideLanguage): readonly GuideChapter[] {
  return readdirSync(`${folder}/${language}`)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) =>
      readChapter(name.replace('.md', ''), readFileSync(`${folder}/${language}/${name}`, 'utf8')),
    );
}

interface PageFile {
  readonly type: 'asset';
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** Puts the guide beside the page when it is built: `guide/es.json` and its pictures. */
export function guidePages() {
  return {
    name: 'guide-pages',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    generateBundle(this: { emitFile: (file: PageFile) => string }) {
      for (const language of guideLanguages) {
        const source = JSON.stringify(readGuide(language));
        this.emitFile({ type: 'asset', fileName: `guide/${language}.json`, source });
        for (const picture of readdirSync(`${folder}/images/${language}`))
          this.emitFile({
            type: 'asset',
            fileName: `guide/images/${language}/${picture}`,
            source: readFileSync(`${folder}/images/${language}/${picture}`),
          });
      }
    },
  };
}
