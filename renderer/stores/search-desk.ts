import type { SearchWorker } from '#renderer/workers/ask-search-worker.ts';
import type { SearchAnswer } from '#renderer/workers/search-work.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { type SearchEntry, sessionEntries } from '#shared/search/session-entries.ts';
import type { SessionsStore } from './sessions-store.ts';

/** What a part of the window has found. */
export interface Found {
  readonly typed: string;
  /** False while only some of the sessions were looked through. */
  readonly isWhole: boolean;
  /** False while sessions are still being read. */
  readonly isReady: boolean;
  /** The sessions that answer, the best first. */
  readonly sessions: SearchAnswer['found'];
}

/** Asks for what answers the words typed, again after each edit; what comes back calls it off. */
export interface SearchDesk {
  readonly ask: (typed: string, onFound: (found: Found) => void) => () => void;
  /** Reads what is new; called once the window is shown. */
  readonly begin: () => void;
}

export interface SearchPorts {
  readonly sessions: SessionsStore;
  readonly startWorker: (onAnswer: (answer: SearchAnswer) => void) => SearchWorker;
  readonly after: (milliseconds: number, task: () => void) => () => void;
  readonly whenIdle: (task: (hasTime: () => boolean) => void) => void;
}

/** From an edit to the search that knows it, in milliseconds: while somebody asks, and while nobody does. */
const pause = { asked: 250, unasked: 1_500 };
/** Sessions are sent so many at a time at most, so that the worker hears questions between them. */
const mostSent = 20;

interface Question {
  readonly typed: string;
  readonly number: number;
  readonly onFound: (found: Found) => void;
}

/** A session never changes, so what was read of one holds as long as it is there. */
const known = new WeakMap<Session, readonly SearchEntry[]>();

/** What can be found of a session, read once. */
export function entriesOf(session: Session): readonly SearchEntry[] {
  const read = known.get(session);
  if (read) return read;
  const entries = sessionEntries(session);
  known.set(session, entries);
  return entries;
}

/**
 * Search over the sessions of the window. The worker holds the index: it is told of every session that is new
 * or has changed, in small pieces while the window is idle, the latest first.
 */
export function searchDesk({ sessions, startWorker, after, whenIdle }: SearchPorts): SearchDesk {
  const sent = new Map<RecordId, Session>();
  const questions = new Map<string, Question>();
  let worker: SearchWorker | undefined;
  let count = 0;
  let isReading = false;
  let isReady = false;
  /** Calls off the reading that is to come; undefined once it has begun. */
  let stopWaiting: (() => void) | undefined;

  const hear = ({ asker, number, isWhole, found }: SearchAnswer) => {
    const question = questions.get(asker);
    if (question?.number !== number) return;
    question.onFound({ typed: question.typed, isWhole, isReady, sessions: found });
  };
  const workerNow = () => {
    worker ??= startWorker(hear);
    return worker;
  };
  const askAll = () => {
    for (const [asker, question] of questions) {
      count += 1;
      questions.set(asker, { ...question, number: count });
      workerNow().send({ kind: 'ask', asker, number: count, typed: question.typed });
    }
  };

  const forgetGone = () => {
    const present = new Set(sessions.getState().sessions.map(({ id }) => id));
    const gone = [...sent.keys()].filter((id) => !present.has(id));
    for (const id of gone) sent.delete(id);
    if (gone.length > 0) workerNow().send({ kind: 'remove', sessions: gone });
    return gone.length > 0;
  };

  const read = () => {
    let changed = forgetGone();
    const present = sessions.getState().sessions;
    let waiting = present.filter((each) => sent.get(each.id) !== each);
    let place = 0;
    const readSome = (hasTime: () => boolean) => {
      const pieces = [];
      while (place < waiting.length && pieces.length < mostSent) {
        const session = waiting[place];
        place += 1;
        if (!session) continue;
        const entries = sessionEntries(session);
        pieces.push({
          session: session.id,
          date: session.date,
          texts: entries.map(({ text }) => text),
        });
        sent.set(session.id, session);
        if (!hasTime()) break;
      }
      if (pieces.length > 0) workerNow().send({ kind: 'put', sessions: pieces });
      changed ||= pieces.length > 0;
      if (place < waiting.length) return whenIdle(readSome);
      isReading = false;
      const wasReady = isReady;
      isReady = true;
      waiting = [];
      if (changed || !wasReady) askAll();
      if (sessions.getState().sessions !== present) readSoon();
    };
    whenIdle(readSome);
  };

  const readNow = () => {
    stopWaiting = undefined;
    read();
  };
  const readSoon = () => {
    if (isReading) return;
    isReading = true;
    const isAsked = questions.size > 0 || !isReady;
    stopWaiting = after(isAsked ? pause.asked : pause.unasked, readNow);
  };

  return {
    begin: () => {
      sessions.subscribe((state, before) => {
        if (state.sessions !== before.sessions) readSoon();
      });
      readSoon();
    },
    ask: (typed, onFound) => {
      count += 1;
      const asker = `asker-${count}`;
      questions.set(asker, { typed, number: count, onFound });
      if (stopWaiting) {
        stopWaiting();
        readNow();
      }
      workerNow().send({ kind: 'ask', asker, number: count, typed });
      return () => {
        questions.delete(asker);
        workerNow().send({ kind: 'end', asker });
      };
    },
  };
}
