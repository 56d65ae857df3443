import { expect, test } from 'vitest';
import { keptValue } from '#renderer/stores/kept-value.ts';
import { personalWords } from '#renderer/stores/personal-words.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { spelling } from '#renderer/stores/spelling.ts';
import { bareSession } from '#tests/support/session-builders.ts';
import { memoryStorage } from '#tests/support/storage/memory-storage.ts';
import { fewWords } from '#tests/support/window/few-words.ts';

async function setUp() {
  const { dictionaries, asked } = fewWords({ es: 'el acta', fr: 'le' });
  const sessions = sessionsStore({
    sessions: [bareSession({ id: 'one' }), bareSession({ id: 'two' })],
    changed: () => {},
    flush: async () => ({ kind: 'saved' }),
    watch: () => {},
  });
  const { storage, values } = await memoryStorage([]);
  const settings = keptValue('settings', {}, storage);
  await settings.getState().read();
  const named = new Set(['Insulza']);
  const desk = spelling({
    dictionaries,
    names: {
      holds: (word) => named.has(word),
      prepare: async () => {},
      watch: () => () => {},
    },
    personal: personalWords(settings),
    sessions,
  });
  return { desk, asked, sessions, settings, storage, values };
}

test('a word is judged by the dictionary of its own language, once', async () => {
  const { desk, asked } = await setUp();
  expect(desk.isMisspelt('es', 'el')).toBeUndefined();
  await desk.judge('es', ['el', 'acto', 'el']);
  await desk.judge('es', ['el', 'acto', 'acta']);
  expect(asked).toEqual([['el', 'acto'], ['acta']]);
  expect(['el', 'acto', 'acta'].map((word) => desk.isMisspelt('es', word))).toEqual([
    false,
    true,
    false,
  ]);
  await desk.judge('fr', ['el', 'le']);
  expect(desk.isMisspelt('fr', 'el')).toBe(true);
});

test('a name of the directory is never misspelt', async () => {
  const { desk } = await setUp();
  await desk.judge('es', ['Insulza', 'Insulsa']);
  expect(desk.isMisspelt('es', 'Insulza')).toBe(false);
  expect(desk.isMisspelt('es', 'Insulsa')).toBe(true);
});

test('an added word is right in its language from then on, and kept with the settings', async () => {
  const { desk, storage, values } = await setUp();
  let told = 0;
  desk.watch(() => {
    told += 1;
  });
  await desk.judge('es', ['relatoría', 'Relatoría']);
  await desk.judge('fr', ['relatoría']);
  desk.addWord('es', 'relatoría');
  desk.addWord('es', 'relatoría');
  expect(told).toBe(1);
  expect(desk.isMisspelt('es', 'relatoría')).toBe(false);
  expect(desk.isMisspelt('es', 'Relatoría')).toBe(false);
  expect(desk.isMisspelt('fr', 'relatoría')).toBe(true);
  await storage.saver.flush();
  expect(await values('settings')).toEqual([
    { id: 'settings', value: { spelling: { off: [], words: { es: ['relatoría'] } } } },
  ]);
});

test('a word to ignore is left alone in the open session only', async () => {
  const { desk, sessions } = await setUp();
  await desk.judge('es', ['xyz']);
  sessions.getState().openSession('one');
  desk.ignore('xyz');
  expect(desk.isMisspelt('es', 'xyz')).toBe(false);
  sessions.getState().openSession('two');
  expect(desk.isMisspelt('es', 'xyz')).toBe(true);
});

test('a language that is turned off is not checked', async () => {
  const { desk, asked, settings } = await setUp();
  settings.getState().change(() => ({ spelling: { words: {}, off: ['es'] } }));
  expect(desk.isChecked('es')).toBe(false);
  await desk.judge('es', ['acto']);
  expect(asked).toEqual([]);
});

test('a language whose dictionary cannot be read is not checked, and asked for no more', async () => {
  const { desk, asked } = await setUp();
  await desk.judge('pt', ['ata']);
  expect(desk.isChecked('pt')).toBe(false);
  expect(desk.isMisspelt('pt', 'ata')).toBeUndefined();
  await desk.judge('pt', ['ata']);
  expect(asked).toHaveLength(1);
  expect(await desk.suggestions('pt', 'ata')).toEqual([]);
  expect(await desk.suggestions('es', 'actor')).toEqual(['actores']);
});
