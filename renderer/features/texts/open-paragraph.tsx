import { useEffect, useRef } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { leavesRow } from '#renderer/components/leaves-row.ts';
import { MenuButton, type MenuEntry } from '#renderer/components/menu-button.tsx';
import { RichText } from '#renderer/components/rich-text/rich-text.tsx';
import { StaticText } from '#renderer/components/rich-text/static-text.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { fieldOfSource } from '#renderer/stores/field-of-source.ts';
import {
  useApply,
  useSession,
  useWindow,
  useWorkspace,
  useWriting,
} from '#renderer/stores/window-context.ts';
import { textsWords } from '#renderer/strings/texts/texts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { type CorrectableParagraph, overrideKey } from '#shared/report/correctable-paragraphs.ts';
import { wordsOf } from '#shared/report/runs.ts';
import { acceptParagraph, isStale, writeParagraph } from './paragraph-edits.ts';
import { StateBadge } from './state-badge.tsx';
import type { TextEdits } from './use-text-edits.ts';
import { WordComparison } from './word-comparison.tsx';

interface ComposedProps {
  readonly paragraph: CorrectableParagraph;
  readonly composed: NonNullable<CorrectableParagraph['composed']>;
  readonly edits: TextEdits;
}

/** A composed paragraph: its text, what the hand did to it, and how it differs from what composition says. */
function ComposedForm({ paragraph, composed, edits }: ComposedProps) {
  const { workspace } = useWindow();
  const apply = useApply();
  const words = useWords(textsWords);
  const paper = useWorkspace((state) => state.paper);
  const language = useWriting();
  const { key, source } = paragraph;
  const place = overrideKey(paper, language, key);
  const override = useSession(({ overrides }) => overrides[place]);
  const edited = { paper, language, key, composed, override };
  const isLeftOut = paragraph.state === 'leftOut';
  /** What had the focus goes with what it did: the paragraph has it then. */
  const focusIt = () => workspace.getState().wishFocus(source);
  const wasLeftOut = useRef(isLeftOut);
  useEffect(() => {
    if (wasLeftOut.current !== isLeftOut) workspace.getState().wishFocus(source);
    wasLeftOut.current = isLeftOut;
  }, [isLeftOut, workspace, source]);
  if (isLeftOut)
    return (
      <>
        <p className="left-out-words" lang={language}>
          <StaticText inlines={paragraph.inlines} />
        </p>
        <p className="facts">{words.sentences.leftOut}</p>
        <div className="paragraph-commands" data-record={source.record} data-part={source.part}>
          <Button size="small" onClick={() => edits.putBack(key)}>
            {words.putBack}
          </Button>
        </div>
      </>
    );
  const stale = isStale(edited);
  const sentence = override ? (stale ? 'stale' : 'edited') : 'composed';
  return (
    <>
      <RichText
        at={source}
        label={words.text}
        language={language}
        inlines={override?.text ?? composed}
        onChange={(inlines, notes) =>
          apply(writeParagraph(edited, inlines, notes), `override/${place}`)
        }
      />
      <p className="facts">{words.sentences[sentence]}</p>
      {override && (
        <WordComparison
          composed={wordsOf(composed)}
          written={wordsOf(override.text)}
          language={language}
        />
      )}
      {override && (
        <div className="paragraph-commands">
          {stale && (
            <Button size="small" onClick={() => edits.apply(acceptParagraph(edited)) && focusIt()}>
              {words.accept}
            </Button>
          )}
          <Button
            size="small"
            icon="reset"
            onClick={() => edits.apply({ kind: 'clearOverride', key: place }) && focusIt()}
          >
            {words.backToComposed}
          </Button>
        </div>
      )}
    </>
  );
}

/** A paragraph that staff added: a text of the session like any other. */
function FreeForm({ id }: { readonly id: string }) {
  const words = useWords(textsWords);
  const free = useSession(({ freeParagraphs }) => freeParagraphs.find((each) => each.id === id));
  if (!free) return null;
  return (
    <TextField
      record="freeParagraph"
      field="text"
      id={id}
      text={free.text}
      label={words.states.free}
      placeholder={words.freePlaceholder}
    />
  );
}

interface OpenParagraphProps {
  readonly paragraph: CorrectableParagraph;
  readonly number: number;
  readonly edits: TextEdits;
  readonly onClose: () => void;
}

/** The paragraph that is open for editing. */
export function OpenParagraph({ paragraph, number, edits, onClose }: OpenParagraphProps) {
  const { actions, sessions, workspace } = useWindow();
  const words = useWords(textsWords);
  const names = useWords(actionWords);
  const { key, source, label, state, composed } = paragraph;
  const goToField = () => {
    const session = sessions.getState().open?.present;
    if (session) workspace.getState().goTo(fieldOfSource(session, source));
  };
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Once the list has made room for it.
    const frame = requestAnimationFrame(() => form.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, []);
  const carryOut = (action: 'moveUp' | 'moveDown' | 'remove') => () =>
    void actions.getState().carryOut(action);
  const own: readonly MenuEntry[] =
    state === 'free'
      ? [
          { label: names.moveUp, icon: 'arrowUp', keys: 'Alt+↑', onChoose: carryOut('moveUp') },
          {
            label: names.moveDown,
            icon: 'arrowDown',
            keys: 'Alt+↓',
            onChoose: carryOut('moveDown'),
          },
          { label: names.remove, icon: 'delete', onChoose: carryOut('remove') },
        ]
      : [
          { label: words.goToField, icon: 'edit', onChoose: goToField },
          state === 'leftOut'
            ? { label: words.putBack, icon: 'eye', onChoose: () => edits.putBack(key) }
            : { label: words.leaveOut, icon: 'eyeOff', onChoose: () => edits.leaveOut(key) },
        ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list item holds it, and its name is its number
    <div
      ref={form}
      role="group"
      className="open-row"
      aria-label={words.paragraph(number)}
      onKeyDown={(event) => {
        if (!leavesRow(event)) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="open-row-head">
        <span className="paragraph-label ghost">{label}</span>
        <span className="paragraph-head-words">
          <span className="facts">{words.paragraph(number)}</span>
          <StateBadge paragraph={paragraph} />
        </span>
        <IconButton
          size="small"
          icon="add"
          label={words.addBelow}
          onClick={() => edits.addBelow(key)}
        />
        <MenuButton
          align="end"
          button={<IconButton size="small" icon="more" label={words.more} />}
          entries={own}
        />
        <IconButton
          size="small"
          icon="chevronUp"
          label={words.close}
          keys={words.escape}
          onClick={onClose}
        />
      </div>
      <div className="open-row-form">
        {composed ? (
          <ComposedForm paragraph={paragraph} composed={composed} edits={edits} />
        ) : (
          <FreeForm id={source.record} />
        )}
      </div>
    </div>
  );
}
