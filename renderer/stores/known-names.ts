import { peopleOf } from '#shared/domain/directory/people-of.ts';
import { isListed, type WordList, wordsOfNames } from '#shared/spelling/word-list.ts';
import type { Directory } from './directory.ts';
import type { OfficeDirectoryStore } from './kept-value.ts';
import { officeNames } from './office-names.ts';
import type { SessionsStore } from './sessions-store.ts';

/** The names that no dictionary has and the office knows: states, bodies, people. */
export interface KnownNames {
  /** Whether a word is one of a name. */
  readonly holds: (word: string) => boolean;
  /** Reads the names: those of the directory are there when it resolves, those of past sessions some time later. */
  readonly prepare: () => Promise<void>;
  /** Tells when other names are known; what comes back ends it. */
  readonly watch: (listener: () => void) => () => void;
}

/** Names of the directory and of the open session, whose people may be in no other session yet. */
export function knownNames({
  sessions,
  directory,
  office,
}: {
  readonly sessions: SessionsStore;
  readonly directory: Directory;
  readonly office: OfficeDirectoryStore;
}): KnownNames {
  const listeners = new Set<() => void>();
  const judged = new Map<string, boolean>();
  let builtIn: WordList = new Set();
  let added: WordList = officeNames(office.getState().value);
  let reading: Promise<void> | undefined;
  let here: { readonly names: string; readonly list: WordList } = { names: '', list: new Set() };
  const others = () => {
    judged.clear();
    for (const listener of listeners) listener();
  };
  directory.index.subscribe(others);
  office.subscribe(({ value }) => {
    added = officeNames(value);
    others();
  });

  /** The words of the names in the open session. */
  const namesHere = (): WordList => {
    const { open } = sessions.getState();
    const names = open ? peopleOf(open.present).map(({ name }) => name) : [];
    const joined = names.join('\n');
    if (joined !== here.names) {
      here = { names: joined, list: wordsOfNames(names) };
      judged.clear();
    }
    return here.list;
  };
  let seen = sessions.getState().open?.present;
  let list = namesHere();

  return {
    holds: (word) => {
      const present = sessions.getState().open?.present;
      if (present !== seen) {
        seen = present;
        list = namesHere();
      }
      const known = judged.get(word);
      if (known !== undefined) return known;
      // Whatever an elision or a possessive leaves of it.
      const name = word
        .split("'")
        .reduce((one, other) => (other.length > one.length ? other : one));
      const { people } = directory.index.getState();
      const named = people.people(name, 5).map((person) => person.name);
      const holds = isListed(word, [list, added, builtIn, wordsOfNames(named)]);
      judged.set(word, holds);
      return holds;
    },
    prepare: () => {
      directory.prepare();
      reading ??= import('./built-in-names.ts').then(({ builtInNames }) => {
        builtIn = builtInNames();
        others();
      });
      return reading;
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
