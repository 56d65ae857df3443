import { nodeHashing } from '#electron/files/hashing.ts';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import type { RecordKind } from '#shared/format/record-values.ts';
import { type LiveRecord, sealRecord } from '#shared/format/saved-record.ts';
import { bareSession } from './session-builders.ts';

/** A session's record whose theme is `words`. */
export function sessionRecord(id: string, seq: number, words: string): Promise<LiveRecord> {
  const session = bareSession({ id, theme: { es: [{ kind: 'text', text: words, marks: [] }] } });
  return sealRecord({ kind: 'session', id }, seq, { session }, nodeHashing);
}

/** A small record of any kind; its value fits no schema, which no store looks at. */
export function smallRecord(
  kind: RecordKind,
  id: string,
  seq: number,
  words = '',
): Promise<LiveRecord> {
  return sealRecord({ kind, id }, seq, { words }, nodeHashing);
}

/** The settings as a user has them. */
export function smallSettings(): Promise<LiveRecord> {
  const value = { language: 'es', author: 'Secretaría' };
  return sealRecord({ kind: 'settings', id: 'settings' }, 1, value, nodeHashing);
}

/** A record as the machine is asked to write it. */
export function asText(record: object): { readonly text: string } {
  return { text: canonicalJson(record) };
}
