import { expect, test } from 'vitest';
import { keptValue } from '#renderer/stores/kept-value.ts';
import { memoryStorage } from '#tests/support/storage/memory-storage.ts';

const key = { kind: 'settings', id: 'settings' } as const;

test('settings are empty until they were read, and then what was kept', async () => {
  const { storage } = await memoryStorage([[key, { author: 'Secretaría' }]]);
  const settings = keptValue('settings', {}, storage);
  expect(settings.getState().value).toEqual({});
  await settings.getState().read();
  expect(settings.getState().value).toEqual({ author: 'Secretaría' });
});

test('what is changed before they were read changes what was kept, not the emptiness', async () => {
  const { storage, values } = await memoryStorage([[key, { author: 'Secretaría' }]]);
  const settings = keptValue('settings', {}, storage);
  settings.getState().change((before) => ({ ...before, defaultBody: 'CP' }));
  await settings.getState().read();
  await storage.saver.flush();
  const kept = { author: 'Secretaría', defaultBody: 'CP' };
  expect(settings.getState().value).toEqual(kept);
  expect(await values('settings')).toEqual([{ id: 'settings', value: kept }]);
});

test('a change that changes nothing is not saved', async () => {
  const { storage, values } = await memoryStorage([]);
  const settings = keptValue('settings', {}, storage);
  await settings.getState().read();
  settings.getState().change((before) => before);
  await storage.saver.flush();
  expect(await values('settings')).toEqual([]);
});

test('settings that cannot be read stay as they are: what is changed lasts only as long as the window', async () => {
  const { storage, values } = await memoryStorage([[key, { author: 7 }]]);
  const settings = keptValue('settings', {}, storage);
  await settings.getState().read();
  expect(settings.getState()).toMatchObject({ value: {}, isUnreadable: true });
  settings.getState().change((before) => ({ ...before, author: 'Secretaría' }));
  expect(settings.getState().value).toEqual({ author: 'Secretaría' });
  await storage.saver.flush();
  expect(await values('settings')).toEqual([]);
  expect((await storage.values('settings')).unopened).toHaveLength(1);
});
