import type { CommandLabel, CommandVerb, SessionField } from '#shared/commands/command-label.ts';
import type { RecordKind } from '#shared/commands/record-types.ts';

/** The words for what undo undoes: `mover punto «Clausura»`. */
export interface StepWords {
  readonly verbs: Readonly<Record<CommandVerb, string>>;
  readonly records: Readonly<Record<RecordKind, string>>;
  readonly several: Readonly<Record<RecordKind, (count: number) => string>>;
  readonly fields: Readonly<Record<SessionField, string>>;
  readonly paragraph: string;
  /** Between words and those that take their place. */
  readonly by: string;
  /** The words of a record, marked as a quotation. */
  readonly quoted: (words: string) => string;
}

/** Letters of a record's words that a menu shows. */
const mostLetters = 32;

function shortened(words: string): string {
  return words.length <= mostLetters ? words : `${words.slice(0, mostLetters - 1).trimEnd()}…`;
}

/** What a step did, in words that follow «undo»: `mover 3 puntos`. */
export function stepSentence({ verb, noun, count, text }: CommandLabel, words: StepWords): string {
  const done = words.verbs[verb];
  switch (noun.kind) {
    case 'paragraph':
      return `${done} ${words.paragraph}`;
    case 'sessionField':
      return `${done} ${words.fields[noun.field]}`;
    case 'words': {
      const [found, by] = [noun.found, noun.by].map((each) => words.quoted(shortened(each)));
      return `${done} ${found} ${words.by} ${by}`;
    }
    default: {
      if (count !== undefined) return `${done} ${words.several[noun.record](count)}`;
      const named = `${done} ${words.records[noun.record]}`;
      return text ? `${named} ${words.quoted(shortened(text))}` : named;
    }
  }
}
