import { memo, type ReactNode } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { pageWords } from '#renderer/strings/page/page-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Language } from '#shared/domain/language.ts';
import { bullet } from '#shared/report/draft.ts';
import type { PaperNote, Paragraph } from '#shared/report/paper.ts';
import { textLine } from './paper-geometry.ts';
import { PaperRuns } from './paper-runs.tsx';
import { PlaceElement, type PlaceLook } from './place-element.tsx';

/** A quiet sign in the margin: a hand has been at the paragraph. */
function StateSign({ state }: Pick<Paragraph, 'state'>) {
  const { states } = useWords(pageWords);
  if (state !== 'edited' && state !== 'stale') return null;
  return (
    <span className={`paper-sign paper-sign-${state}`} data-tip={states[state]}>
      <Icon name={state === 'edited' ? 'edit' : 'warning'} size={16} />
      <span className="hidden-words">{states[state]}</span>
    </span>
  );
}

interface PaperParagraphProps extends PlaceLook {
  readonly paragraph: Paragraph;
  /** That of the paper. */
  readonly language: Language;
  /** The lines that stand here, of all that there are. */
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

/** A paragraph on a sheet: all of it, or the lines of it that stand there. */
export const PaperParagraph = memo(function PaperParagraph({
  paragraph,
  language,
  from,
  to,
  lines,
  ...look
}: PaperParagraphProps) {
  const { key, role, label, runs, state } = paragraph;
  const isWhole = from === 0 && to >= lines;
  const whole: ReactNode = (
    <PlaceElement
      {...look}
      placeKey={key}
      className={`paper-${role}`}
      isRepeated={from > 0}
      style={from === 0 ? undefined : { marginTop: `${-from * textLine}pt` }}
    >
      {from === 0 && <StateSign state={state} />}
      {label !== '' && (
        // The templates print a bullet by a sign of the font Symbol, which looks like this.
        <span className="paper-label">{label === bullet ? '•' : label}</span>
      )}
      <PaperRuns runs={runs} language={language} />
    </PlaceElement>
  );
  if (isWhole) return whole;
  return (
    <div className="paper-cut" style={{ height: `${(to - from) * textLine}pt` }}>
      {whole}
    </div>
  );
});

interface PaperFootnoteProps extends PlaceLook {
  readonly note: PaperNote;
  readonly language: Language;
}

/** A note at the foot of its sheet. */
export const PaperFootnote = memo(function PaperFootnote({
  note: { note, number, runs },
  language,
  ...look
}: PaperFootnoteProps) {
  return (
    <PlaceElement {...look} placeKey={`note.${note}`} className="paper-note">
      <span className="paper-label">{number}.</span>
      <PaperRuns runs={runs} language={language} />
    </PlaceElement>
  );
});
