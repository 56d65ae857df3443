import { assertNever } from '#shared/domain/assert-never.ts';
import { readQuery } from '#shared/search/query.ts';
import { type FoundSession, searchIndex } from '#shared/search/search-index.ts';
import type { SearchAnswer, SearchRequest } from './search-work.ts';

export interface SearchPorts {
  readonly answer: (answer: SearchAnswer) => void;
  /** In milliseconds. */
  readonly now: () => number;
  /** Runs a task after what came in meanwhile. */
  readonly soon: (task: () => void) => void;
}

/** Sessions between two looks at the clock. */
const step = 20;
/** After so long what was found so far is told, in milliseconds. */
const firstAnswer = 4;
/** After so long what came in meanwhile is heard, in milliseconds. */
const turn = 20;
/** Of a first answer no more than what the window can show at once is told. */
const firstFound = 60;

interface Search {
  readonly number: number;
  readonly steps: Iterator<() => readonly FoundSession[]>;
  readonly begun: number;
  isTold: boolean;
  found: () => readonly FoundSession[];
}

/** Keeps the index and answers from it; a question that takes long lets newer ones and edits come before it. */
export function searchAnswers({
  answer,
  now,
  soon,
}: SearchPorts): (request: SearchRequest) => void {
  const index = searchIndex();
  const searches = new Map<string, Search>();

  const tell = (asker: string, { number, found }: Search, isWhole: boolean) => {
    const all = found();
    // That nothing was found is not said before all was looked through.
    if (!isWhole && all.length === 0) return false;
    const told = isWhole ? all : all.slice(0, firstFound);
    answer({ asker, number, isWhole, indexed: index.sessions(), found: [...told] });
    return true;
  };

  const goOn = (asker: string, search: Search) => {
    if (searches.get(asker) !== search) return;
    const until = now() + turn;
    for (;;) {
      const { value, done } = search.steps.next();
      if (done) {
        searches.delete(asker);
        tell(asker, search, true);
        return;
      }
      search.found = value;
      const time = now();
      if (!search.isTold && time - search.begun >= firstAnswer)
        search.isTold = tell(asker, search, false);
      if (time >= until) return soon(() => goOn(asker, search));
    }
  };

  return (request) => {
    switch (request.kind) {
      case 'put':
        for (const session of request.sessions) index.put(session);
        return;
      case 'remove':
        for (const session of request.sessions) index.remove(session);
        return;
      case 'ask': {
        const { asker, number, typed } = request;
        const steps = index.find(readQuery(typed), step);
        const search: Search = { number, steps, begun: now(), isTold: false, found: () => [] };
        searches.set(asker, search);
        return goOn(asker, search);
      }
      case 'end':
        searches.delete(request.asker);
        return;
      default:
        return assertNever(request);
    }
  };
}
