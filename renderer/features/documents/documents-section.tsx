import { useCallback, useRef, useState } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { focusRowIn } from '#renderer/components/focus-row.ts';
import { keepingFocus } from '#renderer/components/keeping-focus.ts';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { usePastedWords } from '#renderer/components/use-pasted-words.ts';
import { useRemove } from '#renderer/stores/removal.ts';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useSession, useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { DocumentRow } from './document-row.tsx';
import { DropZone } from './drop-zone.tsx';
import { filledLines } from './new-documents.ts';
import { useRegister } from './use-register.ts';
import './documents.css';

/** The register of distributed documents, in the order in which it prints. */
export function DocumentsSection() {
  const { workspace } = useWindow();
  const words = useWords(documentsWords);
  const names = useWords(actionWords);
  const documents = useSession((session) => session.documents);
  const openRow = useWorkspace((state) => state.openRow);
  const removeRecords = useRemove();
  const { register, trouble, isKeeping } = useRegister();
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState<RecordId>();
  const openId = documents.find(({ id }) => id === openRow)?.id;
  const currentId = documents.find(({ id }) => id === current)?.id;
  const chosen = openId ?? currentId;
  const place = documents.findIndex(({ id }) => id === chosen);

  const focusRow = useCallback((id: RecordId) => focusRowIn(list.current, id), []);
  const onOpen = useCallback(
    (id: RecordId) =>
      workspace.getState().goTo({
        section: 'documents',
        row: id,
        at: { record: id, part: 'symbol' },
      }),
    [workspace],
  );
  const onClose = useCallback(
    (id: RecordId) => {
      workspace.getState().openTheRow(undefined);
      focusRow(id);
    },
    [workspace, focusRow],
  );
  const move = (by: -1 | 1) => () => chosen && keepingFocus(() => register.move(chosen, by));
  const remove = () => {
    const next = documents[place + 1] ?? documents[place - 1];
    if (chosen && removeRecords('document', [chosen]) && next) focusRow(next.id);
  };
  useActions({
    newDocument: () => register.add(chosen),
    moveUp: place > 0 ? move(-1) : undefined,
    moveDown: place >= 0 && place < documents.length - 1 ? move(1) : undefined,
    remove: chosen === undefined ? undefined : remove,
  });
  usePastedWords((pasted) => {
    const lines = filledLines(pasted);
    if (lines.length > 0) register.addLines(lines, chosen);
    return lines.length > 0;
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const row = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Delete') return remove();
    const closed = documents.filter(({ id }) => id !== openId);
    const next = closed[closed.findIndex(({ id }) => id === row) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    focusRow(next.id);
  };
  const tabStop = currentId ?? documents.find(({ id }) => id !== openId)?.id;
  return (
    <>
      <SectionHead title={words.title} facts={words.inRegister(documents.length)}>
        <Button
          icon="add"
          data-record="session"
          data-part="documents"
          onClick={() => register.add(chosen)}
        >
          {names.newDocument}
        </Button>
      </SectionHead>
      <div className="documents">
        {trouble.length > 0 && (
          <div role="alert">
            <MessageBar
              kind="warning"
              action={
                <IconButton
                  size="small"
                  icon="dismiss"
                  label={words.files.dismiss}
                  onClick={register.forgetTrouble}
                />
              }
            >
              {trouble.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </MessageBar>
          </div>
        )}
        {documents.length === 0 ? (
          <EmptyState sentence={words.empty}>
            <Button icon="add" onClick={() => register.add()}>
              {words.addFirst}
            </Button>
            <Button icon="upload" onClick={() => void register.chooseAndRegister()}>
              {words.chooseFiles}
            </Button>
          </EmptyState>
        ) : (
          <ol className="rows" ref={list} aria-label={words.list} onKeyDown={onKeyDown}>
            {documents.map((document, index) => (
              <DocumentRow
                key={document.id}
                document={document}
                index={index}
                count={documents.length}
                isOpen={document.id === openId}
                isCurrent={document.id === tabStop}
                register={register}
                onOpen={onOpen}
                onClose={onClose}
                onCurrent={setCurrent}
              />
            ))}
          </ol>
        )}
        <DropZone register={register} isKeeping={isKeeping} />
      </div>
    </>
  );
}
