import { expect, it } from 'vitest';
import type { Command } from '#shared/commands/command.ts';
import { refusedCitations } from '#shared/commands/refused-citations.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const sample = sampleSession();
const { id } = sample;

it('taking away a theme that agreements cite names the agreements', () => {
  const cleared: Command = { kind: 'clear', record: 'session', id, field: 'theme' };
  expect(refusedCitations(sample, [cleared])).toEqual([
    { target: { kind: 'theme' }, place: { kind: 'text', record: 'a1', language: 'es' } },
  ]);
});

it('so does taking away the mandate, with each of its places', () => {
  const cleared: Command = { kind: 'clear', record: 'session', id, field: 'mandate' };
  const places = refusedCitations(sample, [cleared]).map(({ place }) => place);
  expect(places).toMatchObject([{ record: 'a1' }, { record: 'a3' }]);
});

it('an edit that is carried out, or says what is so already, is not refused', () => {
  const written: Command = {
    kind: 'setText',
    record: 'session',
    id,
    field: 'theme',
    language: 'es',
    inlines: [{ kind: 'text', text: 'Migración' }],
  };
  expect(refusedCitations(sample, [written])).toEqual([]);
  const same: Command = { kind: 'set', record: 'session', id, fields: { number: sample.number } };
  expect(refusedCitations(sample, [same])).toEqual([]);
});
