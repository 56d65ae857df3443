import { useRef, useState } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { reordered } from '#renderer/components/line-order.ts';
import { OrderedLines } from '#renderer/components/ordered-lines.tsx';
import { type Pick, PickInput } from '#renderer/components/pick-input.tsx';
import { StaticText } from '#renderer/components/rich-text/static-text.tsx';
import { useSymbolSpelling } from '#renderer/stores/use-settings.ts';
import { useApply, useSession, useWindow, useWriting } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import { matchRank, plainLetters } from '#shared/domain/plain-letters.ts';
import { versionOf } from '#shared/domain/text.ts';
import { AddButton } from './add-button.tsx';
import {
  cite,
  documentWith,
  registerAndCite,
  setDocuments,
  usualSpelling,
} from './document-edits.ts';
import { focusAdd } from './focus-add.ts';

interface DocumentPick extends Pick {
  readonly document?: DistributedDocument;
}

interface DocumentSearchProps {
  readonly item: AgendaItem;
  readonly register: readonly DistributedDocument[];
  readonly onClose: () => void;
}

/** Finds a document of the register to add to an item, or registers the symbol that is typed. */
function DocumentSearch({ item, register, onClose }: DocumentSearchProps) {
  const words = useWords(itemFormWords);
  const writing = useWriting();
  const apply = useApply();
  const { ports } = useWindow();
  const spelling = useSymbolSpelling();
  const session = useSession(({ id }) => id);
  const [typed, setTyped] = useState('');
  const query = plainLetters(typed);
  const picks: DocumentPick[] = register
    .filter(({ id }) => !item.documents.includes(id))
    .map((document) => ({
      id: document.id,
      name: document.symbol ?? words.withoutSymbol,
      detail: wordsOf(document.title, writing) || wordsOf(document.title) || undefined,
      document,
    }))
    .filter(
      ({ name, detail }) => matchRank(plainLetters(`${name} ${detail ?? ''}`), query) !== undefined,
    );
  if (typed.trim() !== '' && !documentWith(typed, register)) {
    picks.push({
      id: 'new',
      name: words.register(usualSpelling(typed, spelling)),
      detail: words.registerDetail,
    });
  }
  return (
    <PickInput
      words="only"
      aria-label={words.addDocument}
      placeholder={words.documentPlaceholder}
      data-record={item.id}
      data-part="documents"
      query={typed}
      onQuery={setTyped}
      picks={picks}
      onPick={({ document }) => {
        apply(
          document
            ? cite(item, document.id)
            : registerAndCite(item, typed, register, session, ports.newId, spelling),
        );
        setTyped('');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || typed !== '') return;
        event.stopPropagation();
        onClose();
      }}
      onBlur={() => {
        if (typed.trim() === '') onClose();
      }}
    />
  );
}

/** The documents that an item is about, by symbol and title, in the order printed. */
export function DocumentsRow({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  const apply = useApply();
  const { workspace } = useWindow();
  const writing = useWriting();
  const original = useSession(({ language }) => language);
  const register = useSession(({ documents }) => documents);
  const [isAdding, setAdding] = useState(false);
  const stack = useRef<HTMLDivElement>(null);
  const cited = item.documents.flatMap((id) => register.find((each) => each.id === id) ?? []);
  const add = () => {
    setAdding(true);
    workspace.getState().wishFocus({ record: item.id, part: 'documents' });
  };
  const close = () => {
    setAdding(false);
    if (stack.current?.contains(document.activeElement)) focusAdd(stack.current);
  };
  return (
    <FieldGroup
      label={words.documents}
      direction="row"
      action={<AddButton label={words.addDocument} onAdd={add} />}
    >
      <div ref={stack} className="item-form-stack">
        <OrderedLines
          label={words.documents}
          lines={cited}
          nameOf={({ symbol }) => symbol ?? words.withoutSymbol}
          onMove={(id, index) => apply(setDocuments(item, reordered(item.documents, id, index)))}
          onRemove={(id) =>
            apply(
              setDocuments(
                item,
                item.documents.filter((each) => each !== id),
              ),
            )
          }
        >
          {({ id, symbol, title }) => {
            const version = versionOf(title, writing, original);
            return (
              <>
                <Icon name="document" size={16} />
                <span
                  className="line-body document-line"
                  data-tip={wordsOf(title, writing) || wordsOf(title) || undefined}
                >
                  <b>{symbol ?? words.withoutSymbol}</b>{' '}
                  <span className={version ? 'document-line-title' : 'ghost'}>
                    {version ? <StaticText inlines={version.inlines} /> : words.untitled}
                  </span>
                </span>
                <IconButton
                  label={words.goToDocument(symbol ?? words.withoutSymbol)}
                  icon="open"
                  size="small"
                  onClick={() =>
                    workspace.getState().goTo({
                      section: 'documents',
                      row: id,
                      at: { record: id, part: 'title' },
                    })
                  }
                />
              </>
            );
          }}
        </OrderedLines>
        {isAdding && <DocumentSearch item={item} register={register} onClose={close} />}
      </div>
    </FieldGroup>
  );
}
