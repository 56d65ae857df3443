import { fileNamePart } from '#shared/symbols/file-name-part.ts';

/** A file that goes into a bundle, with what names it. */
export interface BundledFile<Content> {
  readonly symbol: string | undefined;
  readonly title: string;
  /** As it was called where it came from; its extension goes on. */
  readonly original: string;
  readonly content: Content;
}

/** A file of a bundle under the name that it has there. */
export interface NamedFile<Content> extends BundledFile<Content> {
  readonly name: string;
}

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longest = 100;

function extensionOf(name: string): string {
  return /\.[\p{L}\d]{1,10}$/u.exec(name)?.[0].toLowerCase() ?? '';
}

/** A name that every system takes, without controls and invisible marks, and without its extension. */
function safeStem({ symbol, title, original }: BundledFile<unknown>): string {
  const ownName = original.slice(0, original.length - extensionOf(original).length);
  const words = [symbol, title, ownName].find((each) => each && each.trim() !== '') ?? '';
  const plain = fileNamePart(words.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, ''))
    .replace(/^[\s.-]+/, '')
    .replace(/[\s.]+$/, '');
  const short = [...plain].slice(0, longest).join('').trimEnd() || 'documento';
  return reserved.test(short) ? `_${short}` : short;
}

/**
 * Names the files of a bundle by their symbols, where those lack by their titles. Names that would be the
 * same, in capitals or not, are numbered: `CP-INF-5488-07 (2).pdf`.
 */
export function bundleNames<Content>(
  files: readonly BundledFile<Content>[],
): readonly NamedFile<Content>[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = safeStem(file);
    const extension = extensionOf(file.original);
    let name = `${stem}${extension}`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${stem} (${number})${extension}`;
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}

/** Tabs and line ends would break the index. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * The index of a bundle as plain text for any system: lines end as Windows wants them, and a mark at the
 * beginning says that it is UTF-8. A file a line: symbol, title and name, with tabs between.
 */
export function bundleIndex(title: string, files: readonly NamedFile<unknown>[]): string {
  const lines = files.map(({ symbol, title: own, name }) =>
    [symbol ?? '–', own, name].map(oneLine).join('\t'),
  );
  return `\uFEFF${[title, '', ...lines, ''].join('\r\n')}`;
}
