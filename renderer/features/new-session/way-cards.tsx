import { useId } from 'react';
import { newSessionWords } from '#renderer/strings/new-session/new-session-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type Way, ways } from './draft.ts';
import './way-cards.css';

interface WayCardsProps {
  readonly way: Way;
  readonly onChange: (way: Way) => void;
}

/** The three ways to begin, one of which is chosen. */
export function WayCards({ way, onChange }: WayCardsProps) {
  const words = useWords(newSessionWords);
  const name = useId();
  return (
    <fieldset className="way-cards">
      <legend className="hidden-words">{words.way}</legend>
      {ways.map((each) => (
        <label key={each} className="way-card">
          <input type="radio" name={name} checked={each === way} onChange={() => onChange(each)} />
          <span>
            <b>{words.ways[each]}</b>
            <small>{words.wayHints[each]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
