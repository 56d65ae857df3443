import { memo, useEffect, useRef } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { leavesRow } from '#renderer/components/leaves-row.ts';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { StaticText } from '#renderer/components/rich-text/static-text.tsx';
import { useSession, useWindow, useWriting } from '#renderer/stores/window-context.ts';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { versionOf } from '#shared/domain/text.ts';
import { DocumentForm } from './document-form.tsx';
import type { Register } from './use-register.ts';
import { type DropMark, useRowDrop } from './use-row-drop.ts';

interface DocumentRowProps {
  readonly document: DistributedDocument;
  readonly index: number;
  readonly count: number;
  readonly isOpen: boolean;
  /** Tab stops on this row, of all the closed ones. */
  readonly isCurrent: boolean;
  readonly register: Register;
  readonly onOpen: (id: RecordId) => void;
  readonly onClose: (id: RecordId) => void;
  readonly onCurrent: (id: RecordId) => void;
}

function marked(mark: DropMark | undefined): string {
  return mark === undefined ? '' : ` document-drop-${mark}`;
}

/** The words of a closed row: symbol and kind, and the title under them. */
function RowWords({ document }: { readonly document: DistributedDocument }) {
  const words = useWords(documentsWords);
  const writing = useWriting();
  const original = useSession((session) => session.language);
  const title = versionOf(document.title, writing, original);
  return (
    <>
      <span className="row-title">
        <b>{document.symbol ?? words.noSymbol}</b>{' '}
        <span className="document-kind">{words.kinds[document.kind]}</span>
      </span>
      <span className="row-facts" lang={title?.language}>
        {title ? <StaticText inlines={title.inlines} /> : words.untitled}
      </span>
    </>
  );
}

function AttachmentFact({ count }: { readonly count: number }) {
  const words = useWords(documentsWords);
  if (count === 0) return <span className="document-fact">{words.noAttachment}</span>;
  return (
    <span className="document-fact">
      <Icon name="attach" size={16} />
      <span aria-hidden="true">{count}</span>
      <span className="hidden-words">{words.attachmentCount(count)}</span>
    </span>
  );
}

/** A document of the register: a row, or the form to edit it. */
export const DocumentRow = memo(function DocumentRow(props: DocumentRowProps) {
  const { document, index, count, isOpen, isCurrent, register, onOpen, onClose, onCurrent } = props;
  const { actions } = useWindow();
  const words = useWords(documentsWords);
  const names = useWords(actionWords);
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const { id } = document;
  const mark = useRowDrop({
    id,
    row,
    grip,
    onMove: register.moveTo,
    onFiles: (to, files) => void register.attach(to, files),
  });
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const number = index + 1;
  const handle = (
    <span className="row-grip" ref={grip} data-tip={words.drag}>
      <Icon name="grip" size={16} />
    </span>
  );
  if (!isOpen)
    return (
      <li
        ref={row}
        className={`row document-row${marked(mark)}`}
        data-drop-words={mark === 'files' ? words.files.dropHere : undefined}
        onFocus={() => onCurrent(id)}
      >
        {handle}
        <span className="document-number ghost">{number}</span>
        <button
          type="button"
          className="document-open"
          data-row={id}
          aria-expanded={false}
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => onOpen(id)}
        >
          <RowWords document={document} />
        </button>
        <AttachmentFact count={document.attachments.length} />
        <IconButton
          size="small"
          icon="chevronDown"
          label={words.edit}
          keys={words.enter}
          tabIndex={-1}
          onClick={() => onOpen(id)}
        />
      </li>
    );
  const can = (action: 'moveUp' | 'moveDown' | 'remove') => () =>
    void actions.getState().carryOut(action);
  return (
    <li
      ref={row}
      className={`open-row document-form${marked(mark)}`}
      data-drop-words={mark === 'files' ? words.files.dropHere : undefined}
      onFocus={() => onCurrent(id)}
      onKeyDown={(event) => {
        if (!leavesRow(event)) return;
        event.preventDefault();
        onClose(id);
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a list item holds it, and its name is its number */}
      <div role="group" aria-label={words.document(number)}>
        <div className="open-row-head">
          {handle}
          <b className="document-number">{number}</b>
          <b className="document-symbol">{document.symbol ?? words.noSymbol}</b>
          <IconButton
            size="small"
            icon="arrowUp"
            label={names.moveUp}
            keys="Alt+↑"
            disabled={index === 0}
            onClick={can('moveUp')}
          />
          <IconButton
            size="small"
            icon="arrowDown"
            label={names.moveDown}
            keys="Alt+↓"
            disabled={index === count - 1}
            onClick={can('moveDown')}
          />
          <MenuButton
            align="end"
            button={<IconButton size="small" icon="more" label={words.files.more} />}
            entries={[
              {
                label: words.files.add,
                icon: 'attach',
                onChoose: () => void register.chooseFor(id),
              },
              { kind: 'separator' },
              { label: names.remove, icon: 'delete', onChoose: can('remove') },
            ]}
          />
          <IconButton
            size="small"
            icon="chevronUp"
            label={words.close}
            keys={words.escape}
            onClick={() => onClose(id)}
          />
        </div>
        <DocumentForm document={document} index={index} register={register} />
      </div>
    </li>
  );
});
