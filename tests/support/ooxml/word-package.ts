import { strFromU8, unzipSync } from 'fflate';
import { type NamespaceMap, XmlDocument } from 'libxml2-wasm';

const namespaces: NamespaceMap = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  ap: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
};

export const contentTypesPart = '[Content_Types].xml';

/** A .docx taken apart: its entries as the zip lists them, and its XML parts ready for XPath. */
export interface WordPackage {
  /** Every name of the zip's directory, repeated ones repeated; folders left out. */
  readonly entries: readonly string[];
  /** XML parts that could not be parsed, with what the parser said. */
  readonly broken: ReadonlyMap<string, string>;
  /** XML parts that open with a document type declaration. */
  readonly declaringTypes: readonly string[];
  has(part: string): boolean;
  /** Parsed XML parts whose name matches. */
  xmlParts(name: RegExp): readonly string[];
  /** Namespace prefixes that the root of a part declares. */
  prefixes(part: string): readonly string[];
  /** String values of the nodes that an XPath selects in a part; none where the part is absent. */
  values(part: string, xpath: string): readonly string[];
}

/** Names in the central directory of a zip, in its order; undefined where there is none. */
function zipDirectory(bytes: Uint8Array): readonly string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return undefined;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const length = view.getUint16(at + 28, true);
    names.push(strFromU8(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names.filter((name) => !name.endsWith('/'));
}

/**
 * Opens a .docx, hands it to `use` and frees the parsed parts afterwards; undefined where the bytes are
 * not a zip.
 */
export function withWordPackage<Result>(
  docx: Uint8Array,
  use: (opened: WordPackage) => Result,
): Result | undefined {
  const entries = zipDirectory(docx);
  if (!entries) return undefined;
  const documents = new Map<string, XmlDocument>();
  const broken = new Map<string, string>();
  const declaringTypes: string[] = [];
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      const document = XmlDocument.fromBuffer(bytes);
      documents.set(name, document);
      if (document.dtd) declaringTypes.push(name);
    } catch (error) {
      broken.set(name, String(error));
    }
  }
  try {
    return use({
      entries,
      broken,
      declaringTypes,
      has: (part) => entries.includes(part),
      xmlParts: (name) => [...documents.keys()].filter((part) => name.test(part)),
      prefixes: (part) => Object.keys(documents.get(part)?.root.nsDeclarations ?? {}),
      values: (part, xpath) =>
        documents
          .get(part)
          ?.find(xpath, namespaces)
          .map((node) => node.content) ?? [],
    });
  } finally {
    for (const document of documents.values()) document.dispose();
  }
}
