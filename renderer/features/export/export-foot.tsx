import type { RefObject } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { useWindow } from '#renderer/stores/window-context.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { ExportForm } from './use-export.ts';
import { useOffice } from './use-office.ts';

interface ExportFootProps {
  readonly isWorking: boolean;
  readonly isDone: boolean;
  /** The button of the usual form: whoever asked for the export by keyboard goes on with Enter. */
  readonly save: RefObject<HTMLButtonElement | null>;
  readonly onLeave: (form: ExportForm) => void;
  readonly onClose: () => void;
}

/** The forms in which a paper leaves. Where LibreOffice is not installed, Word makes the PDF and prints. */
export function ExportFoot({ isWorking, isDone, save, onLeave, onClose }: ExportFootProps) {
  const words = useWords(exportWords);
  const frame = useWords(frameWords);
  const { facts } = useWindow();
  const hasOffice = useOffice();
  const isDesktop = facts.edition === 'desktop';
  return (
    <>
      {isDesktop && hasOffice === false && <p className="facts export-office">{words.noOffice}</p>}
      <div className="dialog-choices export-choices">
        {isDesktop ? (
          <MenuButton
            disabled={isWorking}
            button={
              <Button look="subtle" icon="folder" data-tip={words.bundleHint}>
                {words.saveBundle}
                <Icon name="chevronDown" size={12} />
              </Button>
            }
            entries={[
              { label: words.asFolder, icon: 'folder', onChoose: () => onLeave('folder') },
              { label: words.asZip, icon: 'save', onChoose: () => onLeave('zip') },
            ]}
          />
        ) : (
          <Button
            look="subtle"
            icon="folder"
            data-tip={words.bundleHint}
            disabled={isWorking}
            onClick={() => onLeave('zip')}
          >
            {words.saveBundle}
          </Button>
        )}
        {isDesktop && (
          <Button
            look="subtle"
            icon="open"
            disabled={isWorking}
            onClick={() => onLeave('openWord')}
          >
            {words.openInWord}
          </Button>
        )}
        <span className="frame-fill" />
        <Button onClick={onClose}>{isDone ? frame.close : frame.cancel}</Button>
        {hasOffice === true && (
          <Button icon="documentPdf" disabled={isWorking} onClick={() => onLeave('pdf')}>
            {words.savePdf}
          </Button>
        )}
        <Button
          ref={save}
          look="primary"
          icon="save"
          disabled={isWorking}
          onClick={() => onLeave('word')}
        >
          {words.saveWord}
        </Button>
      </div>
    </>
  );
}
