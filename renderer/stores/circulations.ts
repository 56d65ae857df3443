import { createStore, type StoreApi } from 'zustand';
import type { Storage } from '#renderer/storage/open-storage.ts';
import type { StoragePorts } from '#renderer/storage/snapshot-of.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { KeptFile, RecordValue } from '#shared/format/record-values.ts';
import type { Machine } from '#shared/machine/machine.ts';
import type { Answer, MachineFailure } from '#shared/machine/machine-failure.ts';

/** A circulated paper with the id that it is kept under. */
export interface Circulation extends RecordValue<'circulation'> {
  readonly id: RecordId;
}

/** A paper as it leaves: what it was made of, and the file. */
export interface CirculatedPaper {
  readonly session: Session;
  readonly paper: PaperKind;
  readonly language: Language;
  /** ISO 8601. */
  readonly date: string;
  readonly template: Uint8Array;
  readonly docx: Uint8Array;
}

/** The circulated papers of one session, the newest first; `list` is undefined until they were read. */
export interface CirculationState {
  readonly list: readonly Circulation[] | undefined;
  readonly read: (session: RecordId) => Promise<void>;
  /** Freezes a paper. It is kept when this says so, file and all. */
  readonly circulate: (
    paper: CirculatedPaper,
  ) => Promise<Answer<{ readonly circulation: Circulation }>>;
  /** Puts the Word file as finally corrected with a circulated paper, in the place of one that is there. */
  readonly attachCorrected: (
    circulation: Circulation,
    corrected: NonNullable<Circulation['corrected']>,
  ) => Promise<void>;
}

export type CirculationDesk = StoreApi<CirculationState>;

export interface CirculationPorts {
  readonly storage: Pick<Storage, 'values' | 'saver' | 'attachments'>;
  readonly machine: Pick<Machine, 'writeAttachment'>;
  readonly ports: StoragePorts;
}

/** The symbols of a paper as they print, those of a joint meeting with a stroke between. */
export function symbolsOf({ bodies }: Session, paper: PaperKind): string {
  return bodies.flatMap(({ symbols }) => symbols[paper] ?? []).join(' / ');
}

/** The latest circulation of a paper in a language. */
export function lastCirculation(
  list: readonly Circulation[],
  paper: PaperKind,
  language: Language,
): Circulation | undefined {
  return list.find((each) => each.paper === paper && each.language === language);
}

/** A failure of saving as the answer to whoever waits for it; a place that lags behind is mended later. */
async function savedAnswer(saver: Storage['saver']): Promise<MachineFailure | undefined> {
  const status = await saver.flush();
  return status.kind === 'failed' ? status.why : undefined;
}

/** Keeps what was circulated. A circulation never changes, but for the corrected file that is put with it. */
export function circulationDesk({ storage, machine, ports }: CirculationPorts): CirculationDesk {
  /** Keeps a file that Minuta made itself: no copy of it is marked as received. */
  const keepOwn = async (bytes: Uint8Array): Promise<Answer<{ readonly file: KeptFile }>> => {
    const written = await machine.writeAttachment({ bytes, received: false });
    if (!written.ok) return written;
    // The last place is the machine's own; one before it that refuses gets the bytes at the next start.
    for (const nearer of storage.attachments.slice(0, -1)) await nearer.write(bytes);
    return { ok: true, file: { sha256: written.sha256, size: written.size } };
  };

  return createStore((set, get) => {
    const put = ({ id, ...value }: Circulation) =>
      storage.saver.changed({ kind: 'circulation', id }, value);
    return {
      list: undefined,
      async read(session) {
        if (get().list?.some((each) => each.session.id !== session)) set({ list: undefined });
        await storage.saver.flush();
        const { values } = await storage.values('circulation');
        const list = values
          .filter(({ value }) => value.session.id === session)
          .map(({ id, value }) => ({ id, ...value }))
          .toSorted((one, other) => other.circulated.localeCompare(one.circulated));
        set({ list });
      },
      async circulate({ session, paper, language, date, template, docx }) {
        const kept = await keepOwn(docx);
        if (!kept.ok) return kept;
        const symbol = symbolsOf(session, paper);
        const circulation: Circulation = {
          id: ports.newId(),
          session,
          paper,
          ...(symbol === '' ? {} : { symbol }),
          language,
          date,
          circulated: ports.now(),
          template: await ports.hashing.bytes(template),
          docx: kept.file,
        };
        put(circulation);
        const failure = await savedAnswer(storage.saver);
        if (failure) return { ok: false, failure };
        set({ list: [circulation, ...(get().list ?? [])] });
        return { ok: true, circulation };
      },
      async attachCorrected(circulation, corrected) {
        const next = { ...circulation, corrected };
        put(next);
        set({ list: get().list?.map((each) => (each.id === circulation.id ? next : each)) });
        await storage.saver.flush();
      },
    };
  });
}
