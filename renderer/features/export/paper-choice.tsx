import { symbolsOf } from '#renderer/stores/circulations.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type PaperKind, paperKinds } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';

interface PaperChoiceProps {
  readonly session: Session;
  readonly paper: PaperKind;
  readonly onChoose: (paper: PaperKind) => void;
}

/** Which paper leaves, with the symbol that each has. */
export function PaperChoice({ session, paper, onChoose }: PaperChoiceProps) {
  const words = useWords(exportWords);
  return (
    <fieldset className="export-papers">
      <legend>{words.paper}</legend>
      {paperKinds.map((each) => (
        <label key={each} className="export-paper">
          <input
            type="radio"
            name="paper"
            checked={each === paper}
            onChange={() => onChoose(each)}
          />
          <span>
            <b>{words.papers[each]}</b>
            <small className="facts">{symbolsOf(session, each) || words.noSymbol}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
