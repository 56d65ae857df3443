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

/** Something in the bin, with the moment at which it went there. */
export type BinnedThing = { readonly id: RecordId; readonly binned: string } & (
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'agendaTemplate' | 'wordTemplate'; readonly name: string }
);

/** The past of the sessions: `states` and `binned` are undefined until they were read. */
export interface PastDesk {
  /** The earlier states of one session, the newest first. */
  readonly states: readonly EarlierState[] | undefined;
  /** The last one moved to the bin first. */
  readonly binned: readonly BinnedThing[] | undefined;
  readonly readStates: (session: RecordId) => Promise<void>;
  /** Makes an earlier state the present one; what it replaces is kept as a version. */
  readonly goBackTo: (state: Pick<EarlierState, 'session'>, present: Session) => void;
  readonly readBin: () => Promise<void>;
  /** Moves a session to the bin in the state that the window shows, saved or not. */
  readonly moveToBin: (session: Session) => Promise<void>;
  /** Takes a session or a template out of the bin. */
  readonly takeOut: (id: RecordId) => Promise<void>;
  /** Deletes something of the bin for good, a session with its snapshots. */
  readonly purge: (thing: Pick<BinnedThing, 'kind' | 'id'>) => Promise<void>;
}

export type PastDeskStore = StoreApi<PastDesk>;

export interface PastDeskPorts {
  readonly storage: Pick<Storage, 'values' | 'saver'>;
  readonly ports: Pick<StoragePorts, 'now' | 'newId'>;
  /** Makes an earlier state the present one, as an edit that can be undone. */
  readonly onGoBack: (session: Session) => void;
  /** A session went to the bin, which its value says, or came out of it. */
  readonly onSessions: (value: RecordValue<'session'>) => Promise<void>;
}

/** The earlier states of sessions, and the bin. */
export function pastDesk({ storage, ports, onGoBack, onSessions }: PastDeskPorts): PastDeskStore {
  return createStore((set, get) => {
    const sessions = async () => (await storage.values('session')).values;

    const binnedSessions = async (): Promise<readonly BinnedThing[]> =>
      (await sessions()).flatMap(({ id, value: { session, binned } }) =>
        binned === undefined ? [] : [{ kind: 'session', id, session, binned }],
      );
    const binnedTemplates = async (
      kind: 'agendaTemplate' | 'wordTemplate',
    ): Promise<readonly BinnedThing[]> =>
      (await storage.values(kind)).values.flatMap(({ id, value: { name, binned } }) =>
        binned === undefined ? [] : [{ kind, id, name, binned }],
      );

    /** Saves a template without the mark of the bin; false where no template has the id. */
    const templateOut = async (
      kind: 'agendaTemplate' | 'wordTemplate',
      id: RecordId,
    ): Promise<boolean> => {
      const found = (await storage.values(kind)).values.find((each) => each.id === id);
      if (!found) return false;
      const { binned: _binned, ...value } = found.value;
      storage.saver.changed({ kind, id }, value);
      await storage.saver.flush();
      return true;
    };

    const sessionOut = async (id: RecordId): Promise<boolean> => {
      const found = (await sessions()).find((each) => each.id === id);
      if (!found) return false;
      const { binned: _binned, ...value } = found.value;
      await save(value);
      return true;
    };

    const save = async (value: RecordValue<'session'>) => {
      storage.saver.changed({ kind: 'session', id: value.session.id }, value);
      await storage.saver.flush();
      await onSessions(value);
    };

    const readBin = async () => {
      await storage.saver.flush();
      const things = await Promise.all([
        binnedSessions(),
        binnedTemplates('agendaTemplate'),
        binnedTemplates('wordTemplate'),
      ]);
      const binned = things.flat();
      set({ binned: binned.toSorted((one, other) => other.binned.localeCompare(one.binned)) });
    };

    return {
      states: undefined,
      binned: undefined,
      async readStates(session) {
        set({ states: undefined });
        await storage.saver.flush();
        const snapshots = await snapshotsOf(storage, { kind: 'session', id: session });
        const states = snapshots.flatMap(({ id, value: { taken, reason, value } }) => {
          const opened = openValue('session', currentFormat, value);
          if (!opened.ok) return [];
          return [{ id, taken, reason, session: opened.value.session }];
        });
        set({ states });
      },
      goBackTo({ session }, present) {
        const value = { session: present, savedAt: ports.now() };
        takeSnapshot(storage, { kind: 'session', id: present.id }, value, 'replacing', ports);
        onGoBack(session);
      },
      readBin,
      async moveToBin(session) {
        const now = ports.now();
        await save({ session, savedAt: now, binned: now });
      },
      async takeOut(id) {
        await storage.saver.flush();
        if (!(await sessionOut(id)) && !(await templateOut('agendaTemplate', id)))
          await templateOut('wordTemplate', id);
        if (get().binned) await readBin();
      },
      async purge({ kind, id }) {
        await purgeWithSnapshots(storage, { kind, id });
        await storage.saver.flush();
        await readBin();
      },
    };
  });
}
