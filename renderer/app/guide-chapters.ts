import type { Section } from '#renderer/stores/record-place.ts';
import type { Screen, WorkspaceState } from '#renderer/stores/workspace-store.ts';

const ofSections: Readonly<Record<Section, string>> = {
  session: '01-first-report',
  agenda: '01-first-report',
  agreements: '01-first-report',
  documents: '03-documents',
  notes: '01-first-report',
  texts: '01-first-report',
  versions: '04-circulation',
};

const ofScreens: Readonly<Record<Screen, string>> = {
  sessions: '01-first-report',
  agreements: '07-finding',
  agendaTemplates: '02-templates',
  directory: '08-directory-and-settings',
  bin: '06-backups',
};

/** The chapter of the guide about what the window shows. */
export function chapterFor(
  { section, screen }: Pick<WorkspaceState, 'section' | 'screen'>,
  isOpen: boolean,
): string {
  return isOpen ? ofSections[section] : ofScreens[screen];
}
