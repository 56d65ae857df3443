import type { DraftReading } from '#renderer/components/use-draft.ts';
import { clockTimeSchema, typedDate } from '#shared/domain/iso-date.ts';

function value(words: string): DraftReading {
  return { kind: 'value', value: words };
}

function wrong(sentence: string): DraftReading {
  return { kind: 'wrong', sentence };
}

/** The number of a meeting as typed: a whole number from 1, or nothing. `sentence` says what is wrong with others. */
export function readNumber(typed: string, sentence: string): DraftReading {
  const words = typed.trim();
  if (words === '') return value('');
  const number = /^\d{1,6}$/.test(words) ? Number(words) : 0;
  return number < 1 ? wrong(sentence) : value(`${number}`);
}

/** The date of a session as typed: it cannot go without one. */
export function readDate(typed: string, sentence: string): DraftReading {
  const date = typedDate(typed);
  return date === undefined ? wrong(sentence) : value(date);
}

/** What is wrong with a time that is incomplete, or on the wrong side of the other one. */
interface WrongTime {
  readonly incomplete: string;
  readonly order: string;
}

/**
 * The time at which a session began or ended, as typed; nothing is a time that is not known. A session ends on
 * its day, after it began.
 */
export function readTime(
  typed: string,
  isIncomplete: boolean,
  fits: (time: string) => boolean,
  sentences: WrongTime,
): DraftReading {
  if (typed === '' && !isIncomplete) return value('');
  if (!clockTimeSchema.safeParse(typed).success) return wrong(sentences.incomplete);
  return fits(typed) ? value(typed) : wrong(sentences.order);
}
