import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { sameValue } from '#shared/commands/same-value.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Note } from '#shared/domain/note.ts';
import type { NoteId } from '#shared/domain/record-id.ts';
import type { Source } from '#shared/report/paper.ts';
import { noteMark, referenceWords } from './inline-words.ts';
import { ReferencePicker } from './reference-picker.tsx';
import { StaticText } from './static-text.tsx';
import { TextExtensions } from './text-extensions.ts';
import { mountTextView, type TextView } from './text-view.ts';
import './rich-text.css';

export interface RichTextProps {
  /** The field that it edits: the page follows it, and a click on the page comes back to it. */
  readonly at: Source;
  /** Its name for a screen reader; the words on the screen are the field's around it. */
  readonly label: string;
  readonly inlines: readonly Inline[];
  readonly language: Language;
  /** The text after an edit, and the notes that it newly anchors. */
  readonly onChange: (inlines: readonly Inline[], notes: readonly Note[]) => void;
  readonly placeholder?: string | undefined;
  /** A line that has no breaks in it: Enter is left to whoever holds the field. */
  readonly singleLine?: boolean | undefined;
  /** Computed words that print before and after the text, to be read and not edited. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** What was pasted as several lines, before it becomes text; true when it was taken. */
  readonly onPasteLines?: ((lines: readonly string[]) => boolean) | undefined;
}

interface LiveProps extends RichTextProps {
  /** Where the pointer went down; undefined when the keyboard came here. */
  readonly point: { readonly left: number; readonly top: number } | undefined;
  readonly onLeave: () => void;
}

/** The field while it is edited: one editor at a time in the whole window. */
function LiveText(props: LiveProps) {
  const { at, label, inlines, language, singleLine, placeholder, onLeave } = props;
  const { sessions, papers, ports, workspace } = useWindow();
  const extensions = useContext(TextExtensions);
  const latest = useRef(props);
  const mount = useRef<HTMLDivElement>(null);
  const view = useRef<TextView>(undefined);
  const emitted = useRef(inlines);
  const [picking, pick] = useState<DOMRect>();
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
    const words = (inline: Inline): string => {
      const session = sessions.getState().open?.present;
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'break') return '\n';
      if (inline.kind === 'reference') return session ? referenceWords(session, inline.target) : '';
      const numbers = papers
        .getState()
        .report?.notes.map((each) => [each.note, each.number] as const);
      return noteMark(new Map(numbers), inline.note);
    };
    const extras = extensions.flatMap((extension) => extension({ language }));
    const live = mountTextView(mount.current, latest.current.inlines, extras, {
      language: () => latest.current.language,
      singleLine: () => latest.current.singleLine ?? false,
      ghost: () => ({ before: latest.current.before ?? '', after: latest.current.after ?? '' }),
      words,
      notes: () => sessions.getState().open?.present.notes ?? [],
      newId: ports.newId,
      onChange: (next, notes) => {
        emitted.current = next;
        latest.current.onChange(next, notes);
      },
      onPasteLines: (lines) => latest.current.onPasteLines?.(lines) ?? false,
      onChip: (inline, chip) => {
        if (inline.kind === 'note') editNote(inline.note, chip.getBoundingClientRect());
      },
    });
    view.current = live;
    live.focusAt(latest.current.point);
    const stop = papers.subscribe(live.refresh);
    return () => {
      stop();
      view.current = undefined;
      live.destroy();
    };
  }, [sessions, papers, ports, editNote, extensions, language]);

  useEffect(() => {
    if (inlines === emitted.current || sameValue(inlines, emitted.current)) return;
    emitted.current = inlines;
    view.current?.show(inlines);
  }, [inlines]);
  const { before, after } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ghosts are read anew when they change
  useEffect(() => view.current?.refresh(), [before, after]);

  useActions({
    bold: () => view.current?.toggle('bold'),
    italic: () => view.current?.toggle('italic'),
    underline: () => view.current?.toggle('underline'),
    insertNote: () => {
      const id = ports.newId();
      const rect = view.current?.caret();
      view.current?.insert({ kind: 'note', note: id }, [{ kind: 'text', id, text: {} }]);
      if (rect) editNote(id, rect);
    },
    insertReference: () => pick(view.current?.caret()),
  });
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
        onBlur={() => {
          if (!picking && document.hasFocus()) onLeave();
        }}
      />
      {picking && (
        <ReferencePicker
          rect={picking}
          onPick={(target) => {
            pick(undefined);
            mount.current?.focus();
            view.current?.insert({ kind: 'reference', target });
          }}
          onClose={() => {
            pick(undefined);
            mount.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** A text with bold, italic, underline, notes and references. At rest it is words; the focus makes it an editor. */
export function RichText(props: RichTextProps) {
  const { at, label, inlines, language, placeholder, singleLine, before, after } = props;
  const [live, setLive] = useState<{ point: LiveProps['point'] }>();
  if (live) return <LiveText {...props} point={live.point} onLeave={() => setLive(undefined)} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML holds formatted text
    <div
      className={inlines.length === 0 ? 'control rich-text text-empty' : 'control rich-text'}
      role="textbox"
      tabIndex={0}
      aria-label={label}
      aria-multiline={!singleLine}
      lang={language}
      data-record={at.record}
      data-part={at.part}
      data-placeholder={placeholder}
      onMouseDown={(event) => {
        if (event.button !== 0) return;
        // The editor takes the focus itself, with the caret where the pointer is.
        event.preventDefault();
        setLive({ point: { left: event.clientX, top: event.clientY } });
      }}
      onFocus={() => setLive((present) => present ?? { point: undefined })}
    >
      {before && <span className="ghost text-ghost">{before}</span>}
      <StaticText inlines={inlines} />
      {after && <span className="ghost text-ghost">{after}</span>}
    </div>
  );
}
