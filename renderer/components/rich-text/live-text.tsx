import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { NoteId } from '#shared/domain/record-id.ts';
import { BesideText } from './beside-text.tsx';
import { quietCaret } from './caret-state.ts';
import { fieldPorts } from './field-ports.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { ReferenceOffer } from './reference-offer.tsx';
import { ReferencePicker } from './reference-picker.tsx';
import type { RichTextProps } from './rich-text-props.ts';
import { TextExtensions } from './text-extensions.ts';
import { TextToolbar } from './text-toolbar.tsx';
import { mountTextView, type TextView } from './text-view.ts';

interface LiveTextProps extends RichTextProps {
  /** Where the pointer went down; undefined when the keyboard came here. */
  readonly point: { readonly left: number; readonly top: number } | undefined;
  readonly onLeave: () => void;
}

/** The field while it is edited: one editor at a time in the whole window. */
export function LiveText(props: LiveTextProps) {
  const { at, label, inlines, language, singleLine, placeholder, onLeave } = props;
  const { sessions, shown, papers, ports, workspace } = useWindow();
  const extensions = useContext(TextExtensions);
  const latest = useRef(props);
  const mount = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const view = useRef<TextView>(undefined);
  const edits = useStore(shown.store, (state) => state.edits);
  const own = useRef<OwnWords>(undefined);
  const [picking, pick] = useState<DOMRect>();
  const [caret, showCaret] = useState(quietCaret);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const { record, part } = at;
  const editNote = useCallback(
    (note: NoteId, rect: DOMRect) =>
      workspace.getState().editNote({ note, rect, from: { record, part } }),
    [workspace, record, part],
  );

  useLayoutEffect(() => {
    if (!mount.current) return;
    const extras = extensions.flatMap((extension) => extension({ language }));
    const live = mountTextView(mount.current, latest.current.inlines, extras, {
      ...fieldPorts(sessions, papers, ports.newId, record),
      language: () => latest.current.language,
      singleLine: () => latest.current.singleLine ?? false,
      ghost: () => ({ before: latest.current.before ?? '', after: latest.current.after ?? '' }),
      onChange: (next, notes) => {
        own.current?.wrote(next);
        const tell = () => latest.current.onChange(next, notes);
        // A new note opens at once beside its mark.
        if (notes.length > 0) tell();
        else shown.lettersOf(tell);
      },
      onPasteLines: (lines) => latest.current.onPasteLines?.(lines) ?? false,
      onChip: (inline: Inline, chip: HTMLElement) => {
        if (inline.kind === 'note') editNote(inline.note, chip.getBoundingClientRect());
      },
      onCaret: showCaret,
    });
    view.current = live;
    own.current = ownWords(latest.current.inlines, shown.store.getState().edits);
    live.focusAt(latest.current.point);
    const stop = papers.subscribe(live.refresh);
    return () => {
      stop();
      view.current = undefined;
      live.destroy();
    };
  }, [sessions, shown, papers, ports, record, editNote, extensions, language]);

  useEffect(() => {
    if (!own.current?.isOwn(inlines, edits)) view.current?.show(inlines);
  }, [inlines, edits]);
  const { before, after } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ghosts are read anew when they change
  useEffect(() => view.current?.refresh(), [before, after]);

  const goBack = () => view.current?.focus();
  useActions({
    bold: () => view.current?.toggle('bold'),
    italic: () => view.current?.toggle('italic'),
    underline: () => view.current?.toggle('underline'),
    insertNote: () => {
      const id = ports.newId();
      goBack();
      view.current?.insertNote({ kind: 'text', id, text: {} });
      const rect = view.current?.selectionRect();
      if (rect) editNote(id, rect);
    },
    insertReference: () => pick(view.current?.selectionRect()),
  });
  const isOwn = (to: EventTarget | null) =>
    to instanceof Node && (mount.current?.contains(to) || tools.current?.contains(to));
  const leave = (to: EventTarget | null) => {
    if (!picking && document.hasFocus() && !isOwn(to)) onLeave();
  };
  const rect = () => view.current?.selectionRect();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML holds formatted text */}
      <div
        ref={mount}
        className="control rich-text"
        role="textbox"
        tabIndex={0}
        aria-label={label}
        aria-multiline={!singleLine}
        lang={language}
        data-record={at.record}
        data-part={at.part}
        data-placeholder={placeholder}
        spellCheck={false}
        onBlur={({ relatedTarget }) => leave(relatedTarget)}
      />
      <div ref={tools} className="text-tools">
        {caret.selected && !picking && (
          <BesideText rect={rect} side="above">
            <TextToolbar marks={caret.marks} onEscape={goBack} onLeave={leave} />
          </BesideText>
        )}
        {caret.offer && (
          <BesideText rect={rect} side="below">
            <ReferenceOffer offer={caret.offer} onAccept={() => view.current?.acceptOffer()} />
          </BesideText>
        )}
      </div>
      {picking && (
        <ReferencePicker
          rect={picking}
          onPick={(target) => {
            pick(undefined);
            goBack();
            view.current?.insertReference(target);
          }}
          onClose={() => {
            pick(undefined);
            goBack();
          }}
        />
      )}
    </>
  );
}
