import { Button } from '#renderer/components/button.tsx';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import './people.css';

interface ProposalsProps {
  /** Names what is proposed, for a screen reader: `Cargo`. */
  readonly label: string;
  readonly proposals: readonly string[];
  readonly onTake: (index: number) => void;
}

/** Words that a field may take with one press, under it. Nothing where there are none. */
export function Proposals({ label, proposals, onTake }: ProposalsProps) {
  const { speaker: words } = useWords(peopleWords);
  if (proposals.length === 0) return null;
  return (
    <ul className="proposals" aria-label={`${words.propose} ${label}`}>
      {proposals.map((proposal, index) => (
        <li key={proposal}>
          <Button look="link" size="small" icon="add" onClick={() => onTake(index)}>
            {proposal}
          </Button>
        </li>
      ))}
    </ul>
  );
}
