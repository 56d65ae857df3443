import { attachmentBytes } from '#renderer/storage/attachment-store.ts';
import type { Storage } from '#renderer/storage/open-storage.ts';
import type { ExportStrings } from '#renderer/strings/export/export-strings.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Session } from '#shared/domain/session.ts';
import { type BundledFile, bundleIndex, bundleNames } from '#shared/report/bundle.ts';
import type { Paper } from '#shared/report/paper.ts';
import { printedWords } from '#shared/report/printed-words.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A paper of the bundle, ready in Word. */
export interface BundledPaper {
  readonly paper: Paper;
  readonly docx: Bytes;
}

export interface GatheredBundle {
  readonly files: readonly { readonly name: string; readonly bytes: Bytes }[];
  /** Attachments whose bytes are nowhere any more. */
  readonly lost: number;
}

interface BundleOptions {
  readonly storage: Pick<Storage, 'attachments'>;
  readonly language: Language;
  readonly title: string;
  readonly words: Pick<ExportStrings, 'bundle' | 'papers'>;
  readonly signal: AbortSignal;
}

async function distributedFiles(
  session: Session,
  { storage, language, signal }: BundleOptions,
): Promise<readonly (BundledFile<Bytes> | undefined)[]> {
  const found: (BundledFile<Bytes> | undefined)[] = [];
  for (const { symbol, title, attachments } of session.documents) {
    const words = printedWords(session, title, language);
    for (const { name, sha256 } of attachments) {
      signal.throwIfAborted();
      const bytes = await attachmentBytes(storage.attachments, sha256);
      const file = { symbol, title: words, original: name };
      found.push(bytes && { ...file, content: new Uint8Array(bytes) });
    }
  }
  return found;
}

/** The files of a bundle: the papers, what was distributed, and the index that lists both. */
export async function gatherBundle(
  session: Session,
  papers: readonly BundledPaper[],
  options: BundleOptions,
): Promise<GatheredBundle> {
  const { title, words } = options;
  const ofPapers = papers.map(({ paper: { kind, scalars }, docx }) => ({
    symbol: scalars.symbol === '' ? undefined : scalars.symbol.replaceAll('\n', ' / '),
    title: words.papers[kind],
    original: `${words.papers[kind]}.docx`,
    content: docx,
  }));
  const distributed = await distributedFiles(session, options);
  const there = distributed.filter((file) => file !== undefined);
  const own = { symbol: undefined, title: '', original: words.bundle.index, content: undefined };
  // The index is named with them, so that no other file bears its name.
  const [index, ...named] = bundleNames<Bytes | undefined>([own, ...ofPapers, ...there]);
  const text = bundleIndex(words.bundle.title(title), named);
  return {
    files: [
      { name: index?.name ?? words.bundle.index, bytes: new TextEncoder().encode(text) },
      ...named.flatMap(({ name, content }) => (content ? [{ name, bytes: content }] : [])),
    ],
    lost: distributed.length - there.length,
  };
}
