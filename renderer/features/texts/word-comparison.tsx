import { memo, useDeferredValue, useMemo } from 'react';
import { textsWords } from '#renderer/strings/texts/texts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Language } from '#shared/domain/language.ts';
import { wordDifference } from '#shared/report/word-difference.ts';

interface WordComparisonProps {
  readonly composed: string;
  readonly written: string;
  readonly language: Language;
}

const Comparison = memo(function Comparison({ composed, written, language }: WordComparisonProps) {
  const words = useWords(textsWords);
  const changes = useMemo(() => wordDifference(composed, written), [composed, written]);
  if (changes.every(({ kind }) => kind === 'same'))
    return <p className="facts">{words.noDifference}</p>;
  return (
    <div className="comparison">
      <p className="facts">{words.comparison}</p>
      <p lang={language} className="comparison-words">
        {changes.map(({ kind, words: stretch }, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place only
          if (kind === 'same') return <span key={index}>{stretch}</span>;
          const Sign = kind === 'removed' ? 'del' : 'ins';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place only
            <Sign key={index}>
              <span className="hidden-words">
                {kind === 'removed' ? words.removedWords : words.addedWords}
              </span>
              {stretch}
            </Sign>
          );
        })}
      </p>
    </div>
  );
});

/** How what was written by hand differs from what composition says, word by word; it follows typing at leisure. */
export function WordComparison({ composed, written, language }: WordComparisonProps) {
  return <Comparison composed={composed} written={useDeferredValue(written)} language={language} />;
}
