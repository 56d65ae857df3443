import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { openStores } from '#electron/stores/open-stores.ts';
import type { Machine } from '#shared/machine/machine.ts';

/** What a user does at the dialogs of a machine, and what the machine did with files. */
export interface FileDesk {
  /** The next file that is chosen; none is a cancelled dialog. */
  chosen?: { readonly name: string; readonly bytes: Uint8Array };
  /** Whether the next place to write to is confirmed. */
  confirms: boolean;
  /** What was written by its name. */
  readonly written: () => ReadonlyMap<string, Uint8Array>;
}

export interface MachineOnDesk {
  readonly machine: Machine;
  readonly desk: FileDesk;
}

export interface DesktopOptions {
  readonly userData: string;
  readonly databaseName: string;
  readonly uncleanExit?: boolean;
}

/** The desktop's own handlers over a real folder, without the window's gate between. */
export async function desktopMachine({
  userData,
  databaseName,
  uncleanExit = false,
}: DesktopOptions): Promise<MachineOnDesk> {
  const place = join(userData, 'desk');
  mkdirSync(place, { recursive: true });
  const written = new Map<string, string>();
  const desk: FileDesk = {
    confirms: true,
    written: () =>
      new Map([...written].map(([name, path]) => [name, new Uint8Array(readFileSync(path))])),
  };
  const progress = new Set<(event: { done: number; total: number }) => void>();
  const { answers } = await openStores({
    userData,
    now: () => new Date('2026-05-02T10:00:00Z'),
    mark: { isMarked: async () => false, mark: async () => undefined },
    dialogs: {
      async chooseFiles() {
        if (!desk.chosen) return undefined;
        const path = join(place, desk.chosen.name);
        writeFileSync(path, desk.chosen.bytes);
        return [path];
      },
      async choosePlace({ suggestedName }) {
        if (!desk.confirms) return undefined;
        written.set(suggestedName, join(place, suggestedName));
        return join(place, suggestedName);
      },
      chooseFolder: async () => (desk.confirms ? place : undefined),
    },
    system: { open: async () => '', reveal: () => undefined },
    takeWaiting: () => undefined,
    printPage: async () => ({ ok: true }),
    onBackupProgress: (done, total) => {
      for (const listener of progress) listener({ done, total });
    },
    onBackupsChange: () => undefined,
  });
  let language: 'es' | 'en' | 'fr' | 'pt' = 'es';
  const machine: Machine = {
    ...answers,
    appFacts: async () => ({
      edition: 'desktop',
      version: '0.1.0',
      platform: 'linux',
      locale: 'es-UY',
      uncleanExit,
    }),
    async clearWindowDatabase() {
      await Dexie.delete(databaseName);
      return { ok: true };
    },
    readyToClose: async () => ({}),
    notReadyToClose: async () => ({}),
    interfaceLanguage: async () => ({ language }),
    async setInterfaceLanguage(chosen) {
      language = chosen.language;
      return {};
    },
    recentSessions: async () => ({ sessions: [] }),
    setRecentSessions: async () => ({}),
    setMenuState: async () => ({}),
    windowZoom: async () => ({ percent: 100 }),
    setWindowZoom: async () => ({}),
    on(name, listener) {
      if (name !== 'saveEverythingProgress') return () => undefined;
      const tell = (event: object) => Reflect.apply(listener, undefined, [event]);
      progress.add(tell);
      return () => progress.delete(tell);
    },
  };
  return { machine, desk };
}
