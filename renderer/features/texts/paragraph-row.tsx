import { memo } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { StaticText } from '#renderer/components/rich-text/static-text.tsx';
import { useWriting } from '#renderer/stores/window-context.ts';
import { textsWords } from '#renderer/strings/texts/texts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { CorrectableParagraph } from '#shared/report/correctable-paragraphs.ts';
import { StateBadge } from './state-badge.tsx';
import { rowIdOf } from './text-rows.ts';

interface ParagraphRowProps {
  readonly paragraph: CorrectableParagraph;
  /** Tab stops on this row, of all the closed ones. */
  readonly isCurrent: boolean;
  readonly onOpen: (paragraph: CorrectableParagraph) => void;
  readonly onCurrent: (paragraph: CorrectableParagraph) => void;
}

/** A paragraph as it prints, with its number or bullet. */
export const ParagraphRow = memo(function ParagraphRow({
  paragraph,
  isCurrent,
  onOpen,
  onCurrent,
}: ParagraphRowProps) {
  const words = useWords(textsWords);
  const language = useWriting();
  const { label, role, state, inlines } = paragraph;
  return (
    <div className={`row paragraph-row paragraph-${state}`} data-role={role}>
      <span className="paragraph-label ghost">{label}</span>
      <button
        type="button"
        className="paragraph-open"
        data-row={rowIdOf(paragraph)}
        aria-expanded={false}
        lang={language}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => onCurrent(paragraph)}
        onClick={() => onOpen(paragraph)}
      >
        {inlines.length === 0 ? (
          <span className="facts">{words.emptyFree}</span>
        ) : (
          <StaticText inlines={inlines} />
        )}
        {state !== 'composed' && (
          <span className="paragraph-state">
            <StateBadge paragraph={paragraph} />
          </span>
        )}
      </button>
      <IconButton
        size="small"
        icon="chevronDown"
        label={words.edit}
        keys={words.enter}
        tabIndex={-1}
        onClick={() => onOpen(paragraph)}
      />
    </div>
  );
});
