import { useMemo } from 'react';
import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { Strings } from '#renderer/strings/strings.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { withLabel, withNewParagraph, withProceedings, withTheme } from './edit-session.ts';
import { ItemFields } from './item-fields.tsx';
import { WordsField } from './words-field.tsx';
import './editor.css';

interface EditorProps {
  readonly session: Session;
  readonly store: SessionsStore;
  readonly strings: Strings;
  readonly newId: () => RecordId;
}

/** What the fields do, on whatever is open when they do it; the same functions from one edit to the next. */
function editsOf(store: SessionsStore, strings: Strings, newId: () => RecordId) {
  const edit = (change: (session: Session) => Session, label: string, burst?: string) => {
    const { open, edit: apply } = store.getState();
    if (open) apply(change(open.present), label, burst);
  };
  return {
    theme: (words: string) => edit((session) => withTheme(session, words), strings.theme, 'theme'),
    label: (item: RecordId, words: string) =>
      edit((session) => withLabel(session, item, words), strings.unnumberedItem, `label/${item}`),
    proceedings: (item: RecordId, paragraph: RecordId, words: string) =>
      edit(
        (session) => withProceedings(session, item, paragraph, words),
        strings.addProceedings,
        `proceedings/${paragraph}`,
      ),
    newParagraph: (item: RecordId) =>
      edit((session) => withNewParagraph(session, item, newId()), strings.addProceedings),
  };
}

/** The plain editor: the theme of a session and, for each item, what it is called and what happened. */
export function Editor({ session, store, strings, newId }: EditorProps) {
  const edits = useMemo(() => editsOf(store, strings, newId), [store, strings, newId]);
  const places = useMemo(() => numberItems(session.agenda), [session.agenda]);
  return (
    <form className="editor" onSubmit={(event) => event.preventDefault()}>
      <WordsField
        label={strings.theme}
        text={session.theme}
        language={session.language}
        formattedText={strings.formattedText}
        onChange={edits.theme}
      />
      <ol className="editor-items">
        {places.map(({ item, label }) => (
          <ItemFields
            key={item.id}
            item={item}
            number={label}
            language={session.language}
            strings={strings}
            onLabel={edits.label}
            onProceedings={edits.proceedings}
            onNewParagraph={edits.newParagraph}
          />
        ))}
      </ol>
    </form>
  );
}
