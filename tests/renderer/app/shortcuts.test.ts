import { expect, test } from 'vitest';
import { actionInSection, actionOfKeys } from '#renderer/app/shortcuts.ts';

const enter = {
  key: 'Enter',
  code: 'Enter',
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
};

test('the keys of a new item add what the section lists', () => {
  const action = actionOfKeys(enter, false);
  expect(action).toBe('newItem');
  if (!action) return;
  expect(actionInSection(action, 'agenda')).toBe('newItem');
  expect(actionInSection(action, 'agreements')).toBe('newAgreement');
  expect(actionInSection(action, 'documents')).toBe('newDocument');
  expect(actionInSection(action, 'texts')).toBe('newParagraph');
  expect(actionInSection(action, 'session')).toBe('newItem');
  expect(actionInSection('goNotes', 'agreements')).toBe('goNotes');
});
