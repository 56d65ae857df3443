import { createStore, type StoreApi } from 'zustand';
import type { Storage } from '#renderer/storage/open-storage.ts';
import { snapshotsOf } from '#renderer/storage/snapshots.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import { openValue } from '#shared/format/opened-record.ts';
import type { SnapshotReason } from '#shared/format/record-values.ts';
import { type SessionDifference, sessionDifferences } from '#shared/format/session-differences.ts';

/** An earlier state of a session, beside what it is now. */
export interface EarlierState {
  readonly id: RecordId;
  readonly taken: string;
  readonly reason: SnapshotReason;
  readonly session: Session;
  /** From this state to the present one. */
  readonly since: readonly SessionDifference[];
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
  readonly moveToBin: (id: RecordId) => Promise<void>;
  readonly takeOut: (id: RecordId) => Promise<void>;
  readonly clear: () => void;
}

export type PastDeskStore = StoreApi<PastDesk>;

export interface PastDeskPorts {
  readonly storage: Pick<Storage, 'values' | 'saver'>;
  readonly now: () => string;
  /** Makes an earlier state the present one, as an edit that can be undone. */
  readonly onGoBack: (session: Session) => void;
  /** Sessions went to the bin or came out of it. */
  readonly onSessions: () => Promise<void>;
}

/** The earlier states of sessions, and the bin. */
export function pastDesk({ storage, now, onGoBack, onSessions }: PastDeskPorts): PastDeskStore {
  return createStore((set, get) => {
    const show = (shown: PastShown) => set({ shown });
    const sessions = async () => (await storage.values('session')).values;

    /** Saves a session as in the bin since `binned`, or as out of it. */
    const setBinned = async (id: RecordId, binned: string | undefined) => {
      await storage.saver.flush();
      const found = (await sessions()).find((each) => each.id === id);
      if (!found) return;
      const { binned: _before, ...value } = found.value;
      storage.saver.changed({ kind: 'session', id }, binned ? { ...value, binned } : value);
      await storage.saver.flush();
      await onSessions();
    };

    const showBin = async () => {
      const binned = (await sessions()).flatMap(({ value }) =>
        value.binned === undefined ? [] : [{ session: value.session, binned: value.binned }],
      );
      show({ kind: 'bin', sessions: binned });
    };

    return {
      shown: { kind: 'nothing' },
      async showHistory(present) {
        await storage.saver.flush();
        const snapshots = await snapshotsOf(storage, { kind: 'session', id: present.id });
        const states = snapshots.flatMap(({ id, value: { taken, reason, value } }) => {
          const opened = openValue('session', currentFormat, value);
          if (!opened.ok) return [];
          const { session } = opened.value;
          return [{ id, taken, reason, session, since: sessionDifferences(session, present) }];
        });
        show({ kind: 'history', present, states });
      },
      goBackTo({ session }) {
        if (get().shown.kind !== 'history') return;
        onGoBack(session);
        show({ kind: 'nothing' });
      },
      showBin,
      moveToBin: (id) => setBinned(id, now()),
      async takeOut(id) {
        await setBinned(id, undefined);
        await showBin();
      },
      clear: () => show({ kind: 'nothing' }),
    };
  });
}
