import { expect, test } from 'vitest';
import {
  chosenTemplate,
  forgetTemplate,
  rememberTemplate,
} from '#renderer/stores/template-choice.ts';
import type { OfficeTemplate } from '#renderer/stores/word-templates.ts';

function template(id: string): OfficeTemplate {
  return { id, name: id, paper: 'report', docx: { sha256: 'a'.repeat(64), size: 1 } };
}

test('a paper begins with the template of the settings until another was chosen on this computer', () => {
  const kept = new Map<string, string>();
  const memory = {
    read: (key: string) => kept.get(key),
    write: (key: string, words: string | undefined) => {
      if (words === undefined) kept.delete(key);
      else kept.set(key, words);
    },
  };
  const templates = [template('office'), template('other')];
  const chosen = (usual?: string) => chosenTemplate(templates, 'report', memory, usual)?.id;
  expect([chosen(), chosen('office'), chosen('gone')]).toEqual([undefined, 'office', undefined]);
  rememberTemplate('report', 'other', memory);
  expect(chosen('office')).toBe('other');
  rememberTemplate('report', undefined, memory);
  expect(chosen('office')).toBeUndefined();
  forgetTemplate('report', memory);
  expect(chosen('office')).toBe('office');
});
