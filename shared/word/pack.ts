import { type Zippable, zipSync } from 'fflate';

/** A zip keeps local time; this wording means the same in every time zone, so the bytes do too. */
const fixedTime = '1980-01-01T00:00:00';
/** Pictures are compressed already. */
const compressed = /\.(png|jpe?g|gif)$/i;

/** Packs the parts of a document; same parts, same bytes. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [part, content] of parts) {
    entries[part] = [content, { level: compressed.test(part) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: fixedTime });
}
