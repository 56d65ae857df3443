import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { shownShortcut } from '#renderer/components/shown-shortcut.ts';
import { placeOfRecord } from '#renderer/stores/record-place.ts';
import { useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import type { OpenDialog } from '#renderer/stores/workspace-store.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionNames } from '#shared/actions/action.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { Citation } from '#shared/domain/citations.ts';

const NewSessionDialog = lazy(async () => ({
  default: (await import('#renderer/features/new-session/new-session-dialog.tsx')).NewSessionDialog,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('#renderer/features/export/export-dialog.tsx')).ExportDialog,
}));
const CirculateDialog = lazy(async () => ({
  default: (await import('#renderer/features/export/circulate-dialog.tsx')).CirculateDialog,
}));
const PrintDialog = lazy(async () => ({
  default: (await import('#renderer/features/export/print-dialog.tsx')).PrintDialog,
}));
const SaveAsTemplateDialog = lazy(async () => ({
  default: (await import('#renderer/features/agenda-templates/save-as-template-dialog.tsx'))
    .SaveAsTemplateDialog,
}));

const SettingsDialog = lazy(async () => ({
  default: (await import('#renderer/features/settings/settings-dialog.tsx')).SettingsDialog,
}));
const PaletteDialog = lazy(async () => ({
  default: (await import('#renderer/features/palette/palette-dialog.tsx')).PaletteDialog,
}));

interface CloseProps {
  readonly onClose: () => void;
}

function ShortcutsDialog({ onClose }: CloseProps) {
  const words = useWords(frameWords);
  const names = useWords(actionWords);
  const { facts } = useWindow();
  const isMac = facts.platform === 'darwin';
  return (
    <Dialog title={words.shortcuts} onClose={onClose} size="wide">
      <dl className="shortcuts">
        {actionNames.map((action) => {
          const keys = shownShortcut(action, isMac, words);
          return keys ? (
            <div key={action}>
              <dt>{names[action].replace('…', '')}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ) : null;
        })}
      </dl>
      <div className="dialog-choices">
        <Button look="primary" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </Dialog>
  );
}

interface CitedDialogProps extends CloseProps {
  readonly citations: readonly Citation[];
}

function recordOf({ place }: Citation): string {
  return place.kind === 'override'
    ? place.key.slice(place.key.lastIndexOf('/') + 1, place.key.lastIndexOf('.'))
    : place.record;
}

/** Why something was not removed: the places that cite it, each one click away. */
function CitedDialog({ citations, onClose }: CitedDialogProps) {
  const { cited, close } = useWords(frameWords);
  const names = useWords(actionWords);
  const { sessions, workspace } = useWindow();
  const present = sessions.getState().open?.present;
  const sectionNames = {
    session: names.goSession,
    agenda: names.goAgenda,
    agreements: names.goAgreements,
    documents: names.goDocuments,
    notes: names.goNotes,
    texts: names.goTexts,
    versions: names.goVersions,
  };
  return (
    <Dialog title={cited.title} onClose={onClose}>
      <p role="alert">{cited.sentence(citations.length)}</p>
      <ul>
        {present &&
          citations.map((citation, index) => {
            const record = recordOf(citation);
            const found = placeOfRecord(present, record);
            return (
              <li key={JSON.stringify(citation)}>
                <Button
                  look="link"
                  onClick={() =>
                    workspace.getState().goTo({ ...found, at: { record, part: 'text' } })
                  }
                >
                  {`${cited.place(index + 1)}: ${sectionNames[found.section]}`}
                </Button>
              </li>
            );
          })}
      </ul>
      <div className="dialog-choices">
        <Button look="primary" onClick={onClose}>
          {close}
        </Button>
      </div>
    </Dialog>
  );
}

/** Dialogs about the open session: they go with it, also when the menu closes it under them. */
const ofSession: readonly OpenDialog['kind'][] = [
  'export',
  'circulate',
  'print',
  'saveAsTemplate',
  'cited',
];

/** The dialog that lies over the window, if one does. */
export function WindowDialogs() {
  const { dialog, showDialog } = useWorkspace((state) => state);
  const { sessions } = useWindow();
  const isOpen = useStore(sessions, ({ open }) => open !== undefined);
  if (dialog && !isOpen && ofSession.includes(dialog.kind)) return null;
  const onClose = () => showDialog(undefined);
  const view = () => {
    switch (dialog?.kind) {
      case 'newSession':
        return <NewSessionDialog {...dialog} onClose={onClose} />;
      case 'export':
        return <ExportDialog onClose={onClose} />;
      case 'circulate':
        return <CirculateDialog onClose={onClose} />;
      case 'print':
        return <PrintDialog onClose={onClose} />;
      case 'saveAsTemplate':
        return <SaveAsTemplateDialog onClose={onClose} />;
      case 'settings':
        return <SettingsDialog {...dialog} onClose={onClose} />;
      case 'palette':
        return <PaletteDialog onClose={onClose} />;
      case 'shortcuts':
        return <ShortcutsDialog onClose={onClose} />;
      case 'cited':
        return <CitedDialog citations={dialog.citations} onClose={onClose} />;
      case undefined:
        return null;
    }
  };
  return <Suspense>{view()}</Suspense>;
}
