import { strFromU8, unzipSync } from 'fflate';
import { type ContentTypes, contentTypesPart, readContentTypes } from './content-types.ts';
import { relationshipsOf } from './relationships.ts';
import type { TemplateProblem } from './template-problem.ts';
import { contentTypes, officeRelationships } from './word-names.ts';

/** A .docx taken apart. */
export interface WordPackage {
  /** Parts by name, without a leading slash, in the order of the file. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Name of the part that holds the document's body. */
  readonly main: string;
  readonly types: ContentTypes;
}

export type Opened<Value> =
  | ({ readonly ok: true } & Value)
  | { readonly ok: false; readonly problem: TemplateProblem };

function failed(problem: TemplateProblem): Opened<never> {
  return { ok: false, problem };
}

/** Limits against zip bombs; the grace size lets a small file compress as well as it can. */
const limits = { entries: 2_000, bytes: 500_000_000, ratio: 100, graceBytes: 5_000_000 };

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The name of a stream as a compound file's directory spells it: UTF-16, little endian. */
function spelled(name: string): string {
  return [...name].map((letter) => `${letter}\0`).join('');
}

/** A compound file (MS-CFB): Word's binary format, or the wrapping of a document with a password. */
function compoundFileProblem(bytes: Uint8Array): TemplateProblem {
  const raw = strFromU8(bytes, true);
  if (raw.includes(spelled('EncryptedPackage'))) return { kind: 'passwordProtected' };
  return { kind: raw.includes(spelled('WordDocument')) ? 'oldWord' : 'notWord' };
}

class LimitExceeded extends Error {}

/**
 * Inflates within the limits. Sizes are those that the zip declares; the output of each entry is written to
 * a buffer of its declared size, so that an entry that lies about it cannot grow beyond.
 */
function unzip(bytes: Uint8Array): Opened<{ readonly parts: Map<string, Uint8Array> }> {
  const names = new Set<string>();
  let inflated = 0;
  let sound = true;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (name.endsWith('/')) return false;
        inflated += Math.max(size, originalSize);
        if (
          names.size >= limits.entries ||
          inflated > limits.bytes ||
          (originalSize > limits.graceBytes && originalSize > size * limits.ratio)
        ) {
          throw new LimitExceeded();
        }
        if (names.has(name) || name.split('/').includes('..')) sound = false;
        names.add(name);
        return true;
      },
    });
    if (!sound) return failed({ kind: 'damaged' });
    return { ok: true, parts: new Map(Object.entries(entries)) };
  } catch (error) {
    return failed({ kind: error instanceof LimitExceeded ? 'tooLarge' : 'damaged' });
  }
}

/** Document types stand before the root element, near the beginning of a part. */
function declaresDocumentType(bytes: Uint8Array): boolean {
  const beginning = strFromU8(bytes.subarray(0, 4096), true).replaceAll('\0', '');
  return /<!(DOCTYPE|ENTITY)/i.test(beginning);
}

/** The main part of another format, by the folder or file that only that format has. */
function otherFormat(parts: ReadonlyMap<string, Uint8Array>): TemplateProblem {
  if (parts.has('mimetype') && parts.has('content.xml')) {
    return { kind: 'otherFormat', format: 'OpenDocument' };
  }
  const names = [...parts.keys()];
  if (names.some((name) => name.startsWith('xl/'))) return { kind: 'otherFormat', format: 'Excel' };
  if (names.some((name) => name.startsWith('ppt/'))) {
    return { kind: 'otherFormat', format: 'PowerPoint' };
  }
  return { kind: 'noDocument' };
}

/** Tells what kind of document the parts make up, and where its body is. */
function recognize(parts: ReadonlyMap<string, Uint8Array>): Opened<WordPackage> {
  const types = readContentTypes(parts);
  if (!types) {
    return failed(
      parts.has(contentTypesPart)
        ? { kind: 'damaged', part: contentTypesPart }
        : otherFormat(parts),
    );
  }
  const relationship = relationshipsOf(parts, '').find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  if (!relationship || !parts.has(relationship.target)) return failed(otherFormat(parts));
  const main = relationship.target;
  const type = types.of(main) ?? '';
  if (
    type.includes('macroEnabled') ||
    [...parts.keys()].some((name) => name.toLowerCase().endsWith('vbaproject.bin'))
  ) {
    return failed({ kind: 'macros' });
  }
  if (type === contentTypes.template) return failed({ kind: 'templateType' });
  if (type !== contentTypes.document) return failed(otherFormat(parts));
  if (relationship.type !== `${officeRelationships}/officeDocument`) {
    return failed({ kind: 'strictFormat' });
  }
  return { ok: true, parts, main, types };
}

/** Opens the bytes of a .docx, or says what else they are. Nothing in it is executed or fetched. */
export function openPackage(bytes: Uint8Array): Opened<WordPackage> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return failed(compoundFileProblem(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) return failed({ kind: 'notWord' });
  const unzipped = unzip(bytes);
  if (!unzipped.ok) return unzipped;
  const { parts } = unzipped;
  for (const [part, content] of parts) {
    if (/\.(xml|rels|vml)$/i.test(part) && declaresDocumentType(content)) {
      return failed({ kind: 'documentType', part });
    }
  }
  return recognize(parts);
}
