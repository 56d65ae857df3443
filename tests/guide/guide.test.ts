import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChapter, readGuide } from '#electron/packaging/guide-pages.ts';
import { chapterFor } from '#renderer/app/guide-chapters.ts';
import { sections } from '#renderer/stores/record-place.ts';
import { actionNames, shortcutOf } from '#shared/actions/action.ts';
import { type GuideLine, guideLanguages, guideSchema } from '#shared/guide/guide-chapter.ts';
import { pictures } from './pictures.ts';

const names = { es: 'spanish', en: 'english' } as const;

function linesOf(language: 'es' | 'en'): readonly GuideLine[] {
  return readGuide(language).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'list') return block.lines;
      return block.kind === 'picture' ? [] : [block.line];
    }),
  );
}

/** The keys that the guide calls otherwise than the table of shortcuts does. */
const keyNames: Readonly<Record<string, string>> = {
  Ctrl: 'CmdOrCtrl',
  Mayús: 'Shift',
  Intro: 'Enter',
  Arriba: 'Up',
  Abajo: 'Down',
  Derecha: 'Right',
};

/** Keys of the guide as the table of shortcuts writes them. */
function asShortcut(keys: string): string {
  return keys
    .split('+')
    .map((key) => keyNames[key] ?? key)
    .join('+');
}

/** The source of everything that the window and its menu say in a language. */
function interfaceWords(language: 'es' | 'en'): string {
  return ['renderer/strings', 'shared/actions', 'electron/menu/strings']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.includes(names[language]))
        .map((path) => readFileSync(join(folder, path), 'utf8')),
    )
    .join('\n');
}

describe.each(guideLanguages)('the guide in %s', (language) => {
  it('has every chapter that the other language has', () => {
    expect(readGuide(language).map(({ id }) => id)).toEqual(readGuide('es').map(({ id }) => id));
    expect(guideSchema.safeParse(readGuide(language)).success).toBe(true);
  });

  it('calls things as the window calls them', () => {
    const source = interfaceWords(language);
    const labels = linesOf(language).flatMap((line) =>
      line.flatMap((span) => (span.kind === 'label' ? [span.text] : [])),
    );
    expect(labels.length).toBeGreaterThan(30);
    const strange = labels.filter(
      (label) => !source.includes(`'${label}'`) && !source.includes(`'${label}…'`),
    );
    expect(strange).toEqual([]);
  });

  it('names keys that do something', () => {
    const pasting = 'CmdOrCtrl+V';
    const known = [pasting, ...actionNames.flatMap((action) => shortcutOf(action) ?? [])];
    const named = linesOf(language)
      .flatMap((line) => line.flatMap((span) => (span.kind === 'keys' ? [span.text] : [])))
      .filter((keys) => /^(Ctrl|Alt)\+|^F\d+$/.test(keys));
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((keys) => !known.includes(asShortcut(keys)))).toEqual([]);
  });

  it('links to chapters that there are', () => {
    const ids = readGuide(language).map(({ id }) => id);
    const links = linesOf(language).flatMap((line) =>
      line.flatMap((span) => (span.kind === 'chapter' ? [span.id] : [])),
    );
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('shows the pictures that are made for it, each once', () => {
    const shown = readGuide(language).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'picture' ? [block.file] : [])),
    );
    expect(shown.toSorted()).toEqual(pictures.map((name) => `${name}.png`).toSorted());
    expect(readdirSync(`renderer/guide/images/${language}`).toSorted()).toEqual(shown.toSorted());
  });
});

describe('the guide', () => {
  it('opens at a chapter that there is, wherever one is', () => {
    const ids = readGuide('es').map(({ id }) => id);
    for (const section of sections)
      expect(ids).toContain(chapterFor({ section, screen: 'sessions' }, true));
    for (const screen of ['sessions', 'agreements', 'agendaTemplates', 'directory', 'bin'] as const)
      expect(ids).toContain(chapterFor({ section: 'session', screen }, false));
  });

  it('refuses what the window cannot show', () => {
    expect(() => readChapter('x', '# Title\n\n<b>markup</b>')).toThrow('cannot show');
    expect(() => readChapter('x', '# Title\n\n[out](https://example.org)')).toThrow('cannot show');
    expect(() => readChapter('x', 'No title')).toThrow('no title');
  });
});
