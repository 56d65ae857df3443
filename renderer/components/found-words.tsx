import type { FoundPiece } from '#shared/search/found-words.ts';
import './found-words.css';

/** Words of a text with what was found in them marked. */
export function FoundWords({ pieces }: { readonly pieces: readonly FoundPiece[] }) {
  let place = 0;
  return pieces.map(({ text, isHit }) => {
    const key = place;
    place += text.length;
    return isHit ? (
      <mark key={key} className="found-words">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
