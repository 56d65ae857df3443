import { expect, test } from 'vitest';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { templateWords } from '#renderer/strings/agenda-templates/template-words.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { circulationWords } from '#renderer/strings/circulations/circulation-words.ts';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { fileWords } from '#renderer/strings/files/file-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { lineWords } from '#renderer/strings/lines/line-words.ts';
import { newSessionWords } from '#renderer/strings/new-session/new-session-words.ts';
import { notesWords } from '#renderer/strings/notes/notes-words.ts';
import { pageWords } from '#renderer/strings/page/page-words.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { richTextWords } from '#renderer/strings/rich-text/rich-text-words.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { searchWindowWords } from '#renderer/strings/search/search-words.ts';
import { sessionFactsWords } from '#renderer/strings/session-facts/session-facts-words.ts';
import { sessionsWords } from '#renderer/strings/sessions/sessions-words.ts';
import { settingsWords } from '#renderer/strings/settings/settings-words.ts';
import { stepWords } from '#renderer/strings/steps/step-words.ts';
import { textsWords } from '#renderer/strings/texts/texts-words.ts';
import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { languages } from '#shared/domain/language.ts';

/** The words of every part of the window. */
const parts: readonly WordsByLanguage<object>[] = [
  actionWords,
  agendaWords,
  agreementWords,
  circulationWords,
  directoryWords,
  documentsWords,
  exportWords,
  fileWords,
  frameWords,
  itemFormWords,
  lineWords,
  newSessionWords,
  notesWords,
  pageWords,
  peopleWords,
  richTextWords,
  safekeepingWords,
  searchWindowWords,
  sessionFactsWords,
  sessionsWords,
  settingsWords,
  stepWords,
  templateWords,
  textsWords,
  windowWords,
];

/** Every word by its place; what takes values is given some that can be recognized. */
function wordsOf(strings: object, place = ''): readonly (readonly [string, string])[] {
  return Object.entries(strings).flatMap(([name, word]) => {
    const here = `${place}.${name}`;
    if (typeof word === 'string') return [[here, word] as const];
    if (typeof word === 'function') return [[here, String(word(7, 'dos', 'tres'))] as const];
    return wordsOf(word, here);
  });
}

test.for(languages)('no word of the window is empty or unfinished in %s', (language) => {
  const words = parts.flatMap((part) => wordsOf(part[language]));
  expect(words.length).toBeGreaterThan(300);
  const wrong = words.filter(([, word]) => /^\s*$|undefined|\[object|\$\{|\s{2}/.test(word));
  expect(wrong).toEqual([]);
});

test('questions and commands are the same in number in every language, and none is left in Spanish', () => {
  const spanish = new Map(wordsOf(safekeepingWords.es));
  for (const language of ['en', 'fr'] as const) {
    const words = wordsOf(safekeepingWords[language]);
    expect(words.map(([place]) => place)).toEqual([...spanish.keys()]);
    expect(words.filter(([place, word]) => word === spanish.get(place))).toEqual([]);
  }
});
