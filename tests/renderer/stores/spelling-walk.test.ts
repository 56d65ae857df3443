import { expect, test } from 'vitest';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import type { Spelling } from '#renderer/stores/spelling.ts';
import { spellingWalk } from '#renderer/stores/spelling-walk.ts';
import { workspaceStore } from '#renderer/stores/workspace-store.ts';
import { plainText } from '#shared/domain/text.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

/** A dictionary to which every word that begins with `x` is misspelt. */
const plainSpelling: Spelling = {
  isChecked: () => true,
  isMisspelt: (_, word) => word.startsWith('x'),
  judge: async () => {},
  suggestions: async () => [],
  addWord: () => {},
  ignore: () => {},
  watch: () => () => {},
};

function setUp(...labels: readonly string[]) {
  const session = bareSession({
    agenda: labels.map((label, index) =>
      agendaItem(`item${index}`, {
        label: { ...plainText('es', label), ...plainText('fr', 'xa') },
      }),
    ),
  });
  const sessions = sessionsStore({
    sessions: [session],
    changed: () => {},
    flush: async () => ({ kind: 'saved' }),
    watch: () => {},
  });
  sessions.getState().openSession(session.id);
  const workspace = workspaceStore();
  const walk = spellingWalk({ spelling: plainSpelling, sessions, workspace });
  const selected: number[] = [];
  /** The editor of an item's label opens, with its cursor after so many words. */
  const enter = (item: string, wordsPassed = 0) => {
    const at = { record: item, part: 'label' };
    workspace.getState().setPlace(at);
    return walk.enter({
      at,
      wordsPassed: () => wordsPassed,
      select: (index) => selected.push(index),
    });
  };
  const place = () => workspace.getState().place?.record;
  return { walk, workspace, enter, place, selected };
}

test('the walk goes through the texts in their order, and begins again after the last', async () => {
  const { walk, place } = setUp('uno xdos', 'tres', 'xcuatro');
  const places: (string | undefined)[] = [];
  for (let step = 0; step < 4; step += 1) {
    expect(await walk.next('es')).toBe(true);
    places.push(place());
  }
  expect(places).toEqual(['item0', 'item2', 'item0', 'item2']);
});

test('it shows the section and the row of the text, and selects the word when its editor has opened', async () => {
  const { walk, workspace, enter, selected } = setUp('uno', 'dos xtres');
  workspace.getState().showSection('documents');
  await walk.next('es');
  expect(workspace.getState()).toMatchObject({ section: 'agenda', openRow: 'item1' });
  expect(selected).toEqual([]);
  enter('item1');
  expect(selected).toEqual([1]);
});

test('it goes on from the cursor, within the text first', async () => {
  const { walk, enter, place, selected } = setUp('xuno', 'xdos tres xcuatro', 'xcinco');
  const leave = enter('item1', 1);
  await walk.next('es');
  expect(selected).toEqual([2]);
  leave();
  enter('item1', 3);
  await walk.next('es');
  expect(place()).toBe('item2');
});

test('what stands before the cursor comes last', async () => {
  const { walk, enter, selected } = setUp('uno xdos tres');
  enter('item0', 3);
  expect(await walk.next('es')).toBe(true);
  expect(selected).toEqual([1]);
});

test('it finds nothing where nothing is misspelt, and looks only at the language that is asked for', async () => {
  const { walk, place } = setUp('uno', 'dos');
  expect(await walk.next('es')).toBe(false);
  expect(place()).toBeUndefined();
  expect(await walk.next('pt')).toBe(false);
  expect(await walk.next('fr')).toBe(true);
});
