import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { wordsOfText } from '#renderer/components/rich-text/inline-words.ts';
import { SuggestInput } from '#renderer/components/suggest-input.tsx';
import { useApply, useSession, useWindow } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { DocumentId } from '#shared/domain/record-id.ts';
import { sameSymbol } from './same-symbol.ts';

/** The documents of an item: from the register, or by a new symbol, which enters the register with it. */
export function ItemDocuments({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  const apply = useApply();
  const { ports, workspace } = useWindow();
  const register = useSession((session) => session.documents);
  const language = useSession((session) => session.language);
  const session = useSession((present) => present);
  const [typed, type] = useState('');
  const [isAdding, setAdding] = useState(false);

  const set = (documents: readonly DocumentId[]) =>
    apply({ kind: 'set', record: 'item', id: item.id, fields: { documents } });
  const cite = (id: DocumentId) => {
    if (!item.documents.includes(id)) set([...item.documents, id]);
    type('');
  };
  /** A symbol that is typed cites its document, or registers a new one: one step either way. */
  const take = (symbol: string) => {
    const trimmed = symbol.trim();
    if (trimmed === '') return;
    const known = register.find(
      (document) => document.symbol && sameSymbol(document.symbol, trimmed),
    );
    if (known) return cite(known.id);
    const document: DistributedDocument = {
      id: ports.newId(),
      symbol: trimmed,
      title: {},
      kind: 'other',
      languages: [language],
      form: 'symbol title',
      attachments: [],
    };
    apply([
      {
        kind: 'insert',
        list: 'session.documents',
        owner: session.id,
        index: register.length,
        records: [document],
      },
      {
        kind: 'set',
        record: 'item',
        id: item.id,
        fields: { documents: [...item.documents, document.id] },
      },
    ]);
    type('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (
      event.key === 'Enter' &&
      event.currentTarget.getAttribute('aria-activedescendant') === null
    ) {
      event.preventDefault();
      take(typed);
    }
  };
  const move = (index: number, by: 1 | -1) => {
    const id = item.documents[index];
    if (id === undefined) return;
    const others = item.documents.filter((each) => each !== id);
    set(others.toSpliced(Math.max(0, index + by), 0, id));
  };
  return (
    <FieldGroup
      label={words.documents}
      direction="row"
      action={
        <IconButton
          size="small"
          icon="add"
          label={words.addLine(words.documents)}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        />
      }
    >
      {item.documents.length > 0 && (
        <div className="lines">
          {item.documents.map((id, index) => {
            const document = register.find((each) => each.id === id);
            const title = wordsOfText(session, document?.title);
            const name = document?.symbol ?? title;
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: Alt with arrows moves the line that holds the focus
              <div
                key={id}
                className="line"
                data-record={item.id}
                data-part="documents"
                onKeyDown={(event) => {
                  if (!event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
                  event.preventDefault();
                  event.nativeEvent.stopImmediatePropagation();
                  move(index, event.key === 'ArrowUp' ? -1 : 1);
                }}
              >
                <Icon name="document" size={16} />
                <p className="row-words row-title">
                  <b>{name}</b> {document?.symbol && title}
                </p>
                <IconButton
                  size="small"
                  icon="open"
                  label={words.goToDocument(name)}
                  onClick={() =>
                    workspace.getState().goTo({
                      section: 'documents',
                      row: id,
                      at: { record: id, part: 'symbol' },
                    })
                  }
                />
                <IconButton
                  size="small"
                  icon="dismiss"
                  label={words.removeLine(name)}
                  onClick={() => set(item.documents.filter((each) => each !== id))}
                />
              </div>
            );
          })}
        </div>
      )}
      {isAdding && (
        <div data-record={item.id} data-part="documents">
          <SuggestInput
            aria-label={words.addLine(words.documents)}
            placeholder={words.documentHint}
            value={typed}
            suggestions={register
              .filter(({ id }) => !item.documents.includes(id))
              .map((document) => ({
                id: document.id,
                value: document.symbol ?? wordsOfText(session, document.title),
                ...(document.symbol && { detail: wordsOfText(session, document.title) }),
              }))}
            onChange={type}
            onChoose={({ id }) => cite(id)}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
    </FieldGroup>
  );
}
