import { desktopMachine } from '#renderer/machine.ts';
import { pageFiles } from '#renderer/storage/browser/browser-files.ts';
import { browserMachine } from '#renderer/storage/browser/browser-machine.ts';
import { takeOnlyTab } from '#renderer/storage/browser/only-tab.ts';
import { openDatabase } from '#renderer/storage/database.ts';
import { windowSpace } from '#renderer/storage/window-space.ts';
import { pagePorts } from '#renderer/stores/page-ports.ts';
import { type Language, languageSchema } from '#shared/domain/language.ts';
import type { Machine } from '#shared/machine/machine.ts';

/** The first of the browser's languages that Minuta speaks, or Spanish. */
export function browserLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const parsed = languageSchema.safeParse(tag.split('-')[0]);
    if (parsed.success) return parsed.data;
  }
  return 'es';
}

export type ConnectedMachine =
  | { readonly kind: 'machine'; readonly machine: Machine }
  /** Why the browser edition cannot open. */
  | { readonly kind: 'otherTab' | 'newerDatabase' | 'noDatabase' };

async function browserEdition(): Promise<ConnectedMachine> {
  if (!(await takeOnlyTab(navigator.locks))) return { kind: 'otherTab' };
  const opened = await openDatabase();
  if (opened.kind === 'newer') return { kind: 'newerDatabase' };
  if (opened.kind === 'failed') return { kind: 'noDatabase' };
  const machine = browserMachine({
    ...pagePorts,
    database: opened.database,
    files: pageFiles,
    space: windowSpace,
    version: minutaVersion,
    locale: navigator.language,
    language: browserLanguage(navigator.languages),
  });
  return { kind: 'machine', machine };
}

/** The machine around the page: the desktop's, or in a browser the one that the page makes for itself. */
export async function connectMachine(): Promise<ConnectedMachine> {
  const machine = desktopMachine();
  return machine ? { kind: 'machine', machine } : browserEdition();
}
