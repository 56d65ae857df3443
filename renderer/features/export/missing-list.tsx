import { useContext, useMemo } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { useWindow } from '#renderer/stores/window-context.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Paper } from '#shared/report/paper.ts';
import { type MissingFact, missingFacts } from '#shared/review/missing-facts.ts';
import { missingPlace, missingSentence } from './missing-words.ts';

interface MissingListProps {
  readonly session: Session;
  readonly paper: Paper;
  /** Where the paper is on its way to. */
  readonly leaves?: 'exported' | 'circulated';
}

/** What a paper lacks, each one click away; nothing where it lacks nothing. */
export function MissingList({ session, paper, leaves = 'exported' }: MissingListProps) {
  const { workspace } = useWindow();
  const { missing, missingToCirculate, missingFacts: said } = useWords(exportWords);
  const { namesInSentences } = useWords(frameWords);
  const spoken = useContext(InterfaceLanguage);
  const facts = useMemo(() => missingFacts(session, paper.kind, paper), [session, paper]);
  const numbers = useMemo(() => new Intl.ListFormat(spoken, { type: 'conjunction' }), [spoken]);
  if (facts.length === 0) return null;
  const goTo = (fact: MissingFact) => {
    const { write, showPaper, goTo: show } = workspace.getState();
    // What one language lacks is written in that language, and a paragraph is corrected in its paper.
    if (fact.kind === 'translations' || fact.kind === 'stale') {
      write(paper.language === session.language ? undefined : paper.language);
      showPaper(paper.kind);
    }
    show(missingPlace(fact, session));
  };
  const words = {
    said,
    language: namesInSentences[paper.language],
    join: (items: readonly string[]) => numbers.format(items),
  };
  return (
    <MessageBar kind="warning">
      <p>{leaves === 'circulated' ? missingToCirculate : missing}</p>
      <ul className="export-missing">
        {facts.map((fact) => {
          const sentence = missingSentence(fact, session.bodies.length > 1, words);
          return (
            <li key={sentence}>
              <Button look="link" size="small" onClick={() => goTo(fact)}>
                {sentence}
              </Button>
            </li>
          );
        })}
      </ul>
    </MessageBar>
  );
}
