import type { SafekeepingStrings } from '#renderer/strings/safekeeping/safekeeping-strings.ts';
import { LostData, type LostDataProps } from './lost-data.tsx';
import './start-screen.css';

type Way = keyof SafekeepingStrings['start']['ways'];

const ways: readonly Way[] = ['newSession', 'sample', 'openFile', 'restore'];

interface StartScreenProps {
  readonly strings: SafekeepingStrings;
  /** What is known of data that was here and is not; undefined where nothing ever was. */
  readonly lost: Omit<LostDataProps, 'strings'> | undefined;
  readonly onWay: Readonly<Record<Way, () => void>>;
}

/** Where there is no session: what happened, if anything did, and how to begin. */
export function StartScreen({ strings, lost, onWay }: StartScreenProps) {
  const { start } = strings;
  return (
    <div className="start">
      {lost && <LostData {...lost} strings={strings} />}
      <section aria-labelledby="start-fresh">
        <h2 id="start-fresh">{start.fresh}</h2>
        <ul>
          {ways.map((way) => (
            <li key={way}>
              <button type="button" className="start-way" onClick={onWay[way]}>
                <b>{start.ways[way].name}</b>
                <small>{start.ways[way].hint}</small>
              </button>
            </li>
          ))}
        </ul>
        {lost && <small>{start.safe}</small>}
      </section>
    </div>
  );
}
