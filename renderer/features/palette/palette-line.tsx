import { FoundWords } from '#renderer/components/found-words.tsx';
import { searchWindowWords } from '#renderer/strings/search/search-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { PaletteEntry } from './palette-entry.ts';

interface PaletteLineProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One line of the palette. The keyboard stays in the field above: it is pointed at, never focused. */
export function PaletteLine({ id, entry, isCurrent, onPoint, onChoose }: PaletteLineProps) {
  const { palette } = useWords(searchWindowWords);
  const { name, context, detail, keys, isPossible } = entry;
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-disabled={!isPossible}
      className="palette-line"
      onPointerMove={isCurrent ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onPointerUp={(event) => event.button === 0 && onChoose()}
    >
      <span className="palette-name">{context ? <FoundWords pieces={context} /> : name}</span>
      {detail && <small className="palette-detail">{detail}</small>}
      {!isPossible && <small className="palette-detail">{palette.notNow}</small>}
      {keys && <kbd>{keys}</kbd>}
    </div>
  );
}
