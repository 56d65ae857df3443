import { createStore, type StoreApi } from 'zustand';
import type { Storage } from '#renderer/storage/open-storage.ts';
import type { StoragePorts } from '#renderer/storage/snapshot-of.ts';
import { purgeWithSnapshots, snapshotsOf, takeSnapshot } from '#renderer/storage/snapshots.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import { openValue } from '#shared/format/opened-record.ts';
import type { RecordValue, SnapshotReason } from '#shared/format/record-values.ts';

/** An earlier state of a session. */
export interface EarlierState {
  readonly id: RecordId;
  readonly taken: string;
  readonly reason: SnapshotReason;
  readonly session: Session;
}

export interface BinnedSession {
  readonly session: Session;
  readonly binned: string;
}

/** What of the past is looked at. */
export type PastShown =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'history';
      readonly present: Session;
      /** The newest first. */
      readonly states: readonly EarlierState[];
    }
  | { readonly kind: 'bin'; readonly sessions: readonly BinnedSession[] };

export interface PastDesk {
  readonly shown: PastShown;
  readonly showHistory: (present: Session) => Promise<void>;
  readonly goBackTo: (state: EarlierState) => void;
  readonly showBin: () => Promise<void>;
  /** Moves a session to the bin in the state that the window shows, saved or not. */
  readonly moveToBin: (session: Session) => Promise<void>;
  readonly takeOut: (id: RecordId) => Promise<void>;
  /** Deletes a session of the bin for good, with its snapshots. */
  readonly purge: (id: RecordId) => Promise<void>;
  readonly clear: () => void;
}

export type PastDeskStore = StoreApi<PastDesk>;

export interface PastDeskPorts {
  readonly storage: Pick<Storage, 'values' | 'saver'>;
  readonly ports: Pick<StoragePorts, 'now' | 'newId'>;
  /** Makes an earlier state the present one, as an edit that can be undone. */
  readonly onGoBack: (session: Session) => void;
  /** Sessions went to the bin or came out of it. */
  readonly onSessions: () => Promise<void>;
}

/** The earlier states of sessions, and the bin. */
export function pastDesk({ storage, ports, onGoBack, onSessions }: PastDeskPorts): PastDeskStore {
  return createStore((set, get) => {
    const show = (shown: PastShown) => set({ shown });
    const sessions = async () => (await storage.values('session')).values;

    /** The saved value of a session, out of the bin. */
    const savedValue = async (id: RecordId) => {
      await storage.saver.flush();
      const found = (await sessions()).find((each) => each.id === id);
      if (!found) return undefined;
      const { binned: _binned, ...value } = found.value;
      return value;
    };

    const save = async (value: RecordValue<'session'>) => {
      storage.saver.changed({ kind: 'session', id: value.session.id }, value);
      await storage.saver.flush();
      await onSessions();
    };

    const showBin = async () => {
      await storage.saver.flush();
      const binned = (await sessions()).flatMap(({ value }) =>
        value.binned === undefined ? [] : [{ session: value.session, binned: value.binned }],
      );
      const lastFirst = binned.toSorted((one, other) => other.binned.localeCompare(one.binned));
      show({ kind: 'bin', sessions: lastFirst });
    };

    return {
      shown: { kind: 'nothing' },
      async showHistory(present) {
        await storage.saver.flush();
        const snapshots = await snapshotsOf(storage, { kind: 'session', id: present.id });
        const states = snapshots.flatMap(({ id, value: { taken, reason, value } }) => {
          const opened = openValue('session', currentFormat, value);
          if (!opened.ok) return [];
          return [{ id, taken, reason, session: opened.value.session }];
        });
        show({ kind: 'history', present, states });
      },
      goBackTo({ session }) {
        const { shown } = get();
        if (shown.kind !== 'history') return;
        const { present } = shown;
        const value = { session: present, savedAt: ports.now() };
        takeSnapshot(storage, { kind: 'session', id: present.id }, value, 'replacing', ports);
        onGoBack(session);
        show({ kind: 'nothing' });
      },
      showBin,
      async moveToBin(session) {
        const now = ports.now();
        await save({ session, savedAt: now, binned: now });
      },
      async takeOut(id) {
        const saved = await savedValue(id);
        if (saved) await save(saved);
        if (get().shown.kind === 'bin') await showBin();
      },
      async purge(id) {
        await purgeWithSnapshots(storage, { kind: 'session', id });
        await storage.saver.flush();
        await showBin();
      },
      clear: () => show({ kind: 'nothing' }),
    };
  });
}
