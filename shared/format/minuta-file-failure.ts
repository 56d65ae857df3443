import type { RecordKey } from './saved-record.ts';
import type { SchemaProblem } from './schema-problem.ts';

/** Why a `.minuta` file is not taken as it is. */
export type MinutaFileFailure =
  | { readonly kind: 'notAMinutaFile' }
  | { readonly kind: 'newerFormat'; readonly format: number }
  /** A name in it would lead out of the folder it is unpacked in. */
  | { readonly kind: 'unsafePath'; readonly name: string }
  /** More than a session or a backup ever is, or than its packed size can honestly hold. */
  | { readonly kind: 'tooLarge' }
  /** Parts cannot be read: the file was cut off or changed on its way. */
  | { readonly kind: 'damaged'; readonly lost: number }
  /** Parts can be read and are not what was written. */
  | { readonly kind: 'wrongHash'; readonly names: readonly string[] }
  /** A record is whole but not what its kind must be. */
  | {
      readonly kind: 'invalid';
      readonly record: RecordKey;
      readonly problems: readonly SchemaProblem[];
    }
  | { readonly kind: 'cancelled' };
