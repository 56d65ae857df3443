import { Fragment } from 'react';
import { usePapers, useSession } from '#renderer/stores/window-context.ts';
import type { Inline, ReferenceTarget } from '#shared/domain/inline.ts';
import type { NoteId } from '#shared/domain/record-id.ts';
import { noteMark, referenceWords } from './inline-words.ts';
import './rich-text.css';

function Reference({ target }: { readonly target: ReferenceTarget }) {
  const words = useSession((session) => referenceWords(session, target));
  return <span className="chip text-reference">{words}</span>;
}

function NoteMark({ note }: { readonly note: NoteId }) {
  const mark = usePapers(({ report }) =>
    noteMark(new Map(report?.notes.map((each) => [each.note, each.number])), note),
  );
  return <sup className="text-note">{mark}</sup>;
}

function Piece({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'break':
      return <br />;
    case 'note':
      return <NoteMark note={inline.note} />;
    case 'reference':
      return <Reference target={inline.target} />;
    case 'text': {
      const { text, marks = [] } = inline;
      const has = (mark: (typeof marks)[number]) => marks.includes(mark);
      let words = <>{text}</>;
      if (has('underline')) words = <u>{words}</u>;
      if (has('italic')) words = <em>{words}</em>;
      return has('bold') ? <strong>{words}</strong> : words;
    }
  }
}

/** A text as it reads, not being edited: for rows, originals, and fields at rest. */
export function StaticText({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have nothing else to be known by
    <Fragment key={index}>
      <Piece inline={inline} />
    </Fragment>
  ));
}
