import type { Language } from '#shared/domain/language.ts';
import { everyText } from '#shared/domain/session-texts.ts';
import type { Source } from '#shared/report/paper.ts';
import { wordsOfInlines } from '#shared/spelling/words-of-inlines.ts';
import { placeOfRecord } from './record-place.ts';
import type { SessionsStore } from './sessions-store.ts';
import type { Spelling } from './spelling.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** The editor that has the cursor, as the walk sees it; words are counted from 0. */
export interface WalkedEditor {
  readonly at: Source;
  /** How many words begin before the cursor, a selected one among them. */
  readonly wordsPassed: () => number;
  readonly select: (index: number) => void;
}

/** From one misspelt word of the open session to the next, in the language being written. */
export interface SpellingWalk {
  /** An editor is there; what comes back says that it is gone. */
  readonly enter: (editor: WalkedEditor) => () => void;
  /** Goes to the next misspelt word, after the last one to the first; false when there is none. Never rejects. */
  readonly next: (language: Language) => Promise<boolean>;
}

interface WordPlace {
  readonly at: Source;
  readonly index: number;
}

/** How long a stretch of reading may keep the window, in milliseconds. */
const stretch = 4;

function isSame(one: Source | undefined, other: Source | undefined): boolean {
  return one?.record === other?.record && one?.part === other?.part;
}

export function spellingWalk({
  spelling,
  sessions,
  workspace,
}: {
  readonly spelling: Spelling;
  readonly sessions: SessionsStore;
  readonly workspace: WorkspaceStore;
}): SpellingWalk {
  let editor: WalkedEditor | undefined;
  /** Where the walk is going, until the editor there has opened. */
  let bound: WordPlace | undefined;
  /** The word it came to last. */
  let reached: WordPlace | undefined;

  /** The place to go on from. */
  const here = (): WordPlace | undefined => {
    const { place } = workspace.getState();
    if (editor && isSame(editor.at, place)) return { at: editor.at, index: editor.wordsPassed() };
    if (reached && isSame(reached.at, place)) return { ...reached, index: reached.index + 1 };
    return place && { at: place, index: 0 };
  };

  /** The first misspelt word of a text from a word on. */
  const misspeltIn = async (
    language: Language,
    words: readonly string[],
    from: number,
  ): Promise<number> => {
    if (words.some((word) => spelling.isMisspelt(language, word) === undefined))
      await spelling.judge(language, words);
    return words.findIndex((word, index) => index >= from && spelling.isMisspelt(language, word));
  };

  const find = async (language: Language): Promise<WordPlace | undefined> => {
    const session = sessions.getState().open?.present;
    if (!session) return undefined;
    const texts = everyText(session).map(({ owner, part, text }) => ({
      at: { record: owner, part },
      inlines: text[language] ?? [],
    }));
    const start = here();
    const exact = texts.findIndex(({ at }) => isSame(at, start?.at));
    const near = texts.findIndex(({ at }) => at.record === start?.at.record);
    const isInFirst = exact >= 0;
    const first = isInFirst ? exact : Math.max(0, near);
    let begun = performance.now();
    // The text that it starts in comes last once more: what stands before the cursor there.
    for (let count = 0; count <= texts.length; count += 1) {
      const text = texts[(first + count) % texts.length];
      if (!text) return undefined;
      if (performance.now() - begun > stretch) {
        await new Promise((resolve) => setTimeout(resolve));
        begun = performance.now();
      }
      const words = wordsOfInlines(text.inlines).map(({ word }) => word);
      const from = count === 0 && isInFirst ? (start?.index ?? 0) : 0;
      const index = await misspeltIn(language, words, from);
      if (index >= 0) return { at: text.at, index };
    }
    return undefined;
  };

  const goTo = (place: WordPlace) => {
    reached = place;
    if (editor && isSame(editor.at, place.at)) return editor.select(place.index);
    const session = sessions.getState().open?.present;
    if (!session) return;
    bound = place;
    const { record } = place.at;
    workspace.getState().goTo({ ...placeOfRecord(session, record), at: place.at });
  };

  return {
    enter: (entered) => {
      editor = entered;
      if (bound && isSame(bound.at, entered.at)) entered.select(bound.index);
      bound = undefined;
      return () => {
        if (editor === entered) editor = undefined;
      };
    },
    next: async (language) => {
      const found = await find(language);
      if (found) goTo(found);
      return found !== undefined;
    },
  };
}
