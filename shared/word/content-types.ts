import { childElements, parseXml, rootOf } from './xml.ts';

export const contentTypesPart = '[Content_Types].xml';

/** Content types by part, as `[Content_Types].xml` declares them (ECMA-376-2, 10.1.2). */
export interface ContentTypes {
  of(part: string): string | undefined;
}

/** Reads the declarations; undefined where they are missing or broken. */
export function readContentTypes(parts: ReadonlyMap<string, Uint8Array>): ContentTypes | undefined {
  const bytes = parts.get(contentTypesPart);
  const document = bytes && parseXml(bytes);
  if (!document) return undefined;
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const entry of childElements(rootOf(document))) {
    const type = entry.getAttribute('ContentType') ?? '';
    const part = entry.getAttribute('PartName');
    if (part) byPart.set(part.slice(1).toLowerCase(), type);
    else byExtension.set((entry.getAttribute('Extension') ?? '').toLowerCase(), type);
  }
  return {
    of: (part) =>
      byPart.get(part.toLowerCase()) ??
      byExtension.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()),
  };
}
