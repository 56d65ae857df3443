import { useEffect, useRef } from 'react';
import { Checkbox } from '#renderer/components/checkbox.tsx';
import { findingWords } from '#renderer/strings/finding/finding-words.ts';
import { searchWindowWords } from '#renderer/strings/search/search-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { PlacedHit } from './use-word-hits.ts';

interface HitLineProps {
  readonly hit: PlacedHit;
  readonly isCurrent: boolean;
  /** What takes the place of the words; undefined while nothing is to be replaced. */
  readonly by: string | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onGo: () => void;
}

/** One place that was found: the words around it, and what they will say. */
export function HitLine({ hit, isCurrent, by, isChosen, onChoose, onGo }: HitLineProps) {
  const words = useWords(findingWords);
  const { kinds } = useWords(searchWindowWords);
  const { kind, number, before, found, after, replaceable, language } = hit;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const isReplaced = by !== undefined && replaceable && isChosen;
  return (
    <li className="hit" ref={line}>
      {by !== undefined && (
        <span data-tip={replaceable ? undefined : words.holdsNote}>
          <Checkbox
            label={`${words.replaceHere}: ${before}${found}${after}`}
            checked={isChosen && replaceable}
            disabled={!replaceable}
            onChange={onChoose}
          />
        </span>
      )}
      <button
        type="button"
        className="hit-place"
        aria-current={isCurrent ? 'location' : undefined}
        onClick={onGo}
      >
        <small className="hit-kind">{number ? `${kinds[kind]} ${number}` : kinds[kind]}</small>
        <span className="hit-words" lang={language}>
          <bdi className="hit-before">{before}</bdi>
          {isReplaced ? (
            <>
              <del>{found}</del>
              <ins>{by}</ins>
            </>
          ) : (
            <mark className="found-words">{found}</mark>
          )}
          {after}
        </span>
      </button>
    </li>
  );
}
