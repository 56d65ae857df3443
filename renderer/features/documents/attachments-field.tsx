import { useRef, useState } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import type { IconName } from '#renderer/components/icon-paths.ts';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useApply, useWindow } from '#renderer/stores/window-context.ts';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Attachment, DistributedDocument } from '#shared/domain/distributed-document.ts';
import { fileSize } from './file-size.ts';
import { useInterfaceLanguage } from './use-interface-language.ts';
import type { Register } from './use-register.ts';

function splitName(name: string): readonly [stem: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
}

function signOf(name: string): IconName {
  const [, extension] = splitName(name.toLowerCase());
  if (extension === '.pdf') return 'documentPdf';
  return ['.doc', '.docx', '.odt', '.rtf', '.txt'].includes(extension)
    ? 'documentText'
    : 'document';
}

interface RenameProps {
  readonly attachment: Attachment;
  readonly onDone: () => void;
}

/** The name before its extension, which says what opens the file and stays. */
function Rename({ attachment, onDone }: RenameProps) {
  const apply = useApply();
  const { files } = useWords(documentsWords);
  const [stem, extension] = splitName(attachment.name);
  const [typed, setTyped] = useState(stem);
  const given = useRef(false);
  const finish = (keeps: boolean) => {
    if (given.current) return;
    given.current = true;
    const name = typed.trim();
    if (keeps && name !== '')
      apply({
        kind: 'set',
        record: 'attachment',
        id: attachment.id,
        fields: { name: `${name}${extension}` },
      });
    onDone();
  };
  return (
    <>
      <TextInput
        autoFocus
        aria-label={files.newName}
        value={typed}
        maxLength={200}
        onChange={setTyped}
        onBlur={() => finish(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          finish(event.key === 'Enter');
        }}
      />
      <span className="facts">{extension}</span>
    </>
  );
}

interface AttachmentLineProps {
  readonly attachment: Attachment;
  readonly register: Register;
}

function AttachmentLine({ attachment, register }: AttachmentLineProps) {
  const { name, size } = attachment;
  const { files } = useWords(documentsWords);
  const language = useInterfaceLanguage();
  // A page cannot hand a file to another program.
  const canOpen = useWindow().facts.edition === 'desktop';
  const [isRenamed, setRenamed] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  return (
    <div className="line attachment" data-record={attachment.id} data-part="name">
      <Icon name={signOf(name)} size={20} />
      {isRenamed ? (
        <Rename
          attachment={attachment}
          onDone={() => {
            setRenamed(false);
            requestAnimationFrame(() => renameButton.current?.focus());
          }}
        />
      ) : (
        <>
          <span className="attachment-name">
            {name} <span className="facts">{fileSize(size, language)}</span>
          </span>
          {canOpen && (
            <IconButton
              size="small"
              icon="open"
              label={files.open(name)}
              onClick={() => void register.openFile(attachment)}
            />
          )}
          <IconButton
            size="small"
            icon="save"
            label={files.save(name)}
            onClick={() => void register.saveFile(attachment)}
          />
          <IconButton
            ref={renameButton}
            size="small"
            icon="edit"
            label={files.rename(name)}
            onClick={() => setRenamed(true)}
          />
          <IconButton
            size="small"
            icon="dismiss"
            label={files.remove(name)}
            onClick={() => register.removeAttachment(attachment.id, name)}
          />
        </>
      )}
    </div>
  );
}

interface AttachmentsFieldProps {
  readonly document: DistributedDocument;
  readonly register: Register;
}

/** The files that stand with a document: open, save, rename, remove, and add by a dialog or by dropping. */
export function AttachmentsField({ document, register }: AttachmentsFieldProps) {
  const { fields, files, noAttachment } = useWords(documentsWords);
  const { id, attachments } = document;
  return (
    <FieldGroup
      label={fields.attachments}
      direction="row"
      action={
        <IconButton
          size="small"
          icon="add"
          label={files.add}
          onClick={() => void register.chooseFor(id)}
        />
      }
    >
      {attachments.length === 0 ? (
        <p className="facts attachments-none">{noAttachment}</p>
      ) : (
        <div className="lines">
          {attachments.map((attachment) => (
            <AttachmentLine key={attachment.id} attachment={attachment} register={register} />
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
