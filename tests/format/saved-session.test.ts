import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import { parseSavedSession } from '#shared/format/saved-session.ts';
import { savedSessionSentences } from '#shared/format/saved-session-sentence.ts';
import { bareSession } from '#tests/support/session-builders.ts';

function sentencesFor(saved: unknown): readonly string[] {
  const result = parseSavedSession(saved);
  return result.ok ? [] : savedSessionSentences(result.failure);
}

describe('a saved session', () => {
  it('comes back as it was saved', () => {
    const session = bareSession();
    const saved: unknown = JSON.parse(JSON.stringify({ format: 1, session }));
    expect(parseSavedSession(saved)).toEqual({ ok: true, session });
  });

  it('is refused by name when a newer Minuta saved it', () => {
    expect(sentencesFor({ format: currentFormat + 1, session: bareSession() })).toEqual([
      `This session was saved by a newer Minuta (format ${currentFormat + 1}; this one reads up to ${currentFormat}). Open it there.`,
    ]);
  });

  it.each([null, 7, 'text', [], {}, { session: {} }])('is not %j', (saved) => {
    expect(sentencesFor(saved)).toEqual([
      'This is not a saved session: "format" and "session" are expected at the top.',
    ]);
  });

  it('says of every field that is wrong where it is', () => {
    const session = { ...bareSession(), date: '2007-02-30', agenda: [{ id: 'x' }], extra: 1 };
    const sentences = sentencesFor({ format: 1, session }).join('\n');
    expect(sentences).toContain('session.date: ');
    expect(sentences).toContain('session.agenda[0].label: ');
    expect(sentences).toContain('"extra"');
  });

  it('is refused when a record points at nothing', () => {
    const session = { ...bareSession(), notes: [{ kind: 'minutes', id: 'n1' }] };
    expect(sentencesFor({ format: 1, session })).toEqual([
      'The note "n1" is anchored in no text; anchor it or remove it.',
    ]);
  });

  it('keeps the bundled sample readable', () => {
    const url = new URL('../../templates/sessions/cp-1592-07.json', import.meta.url);
    const saved: unknown = JSON.parse(readFileSync(url, 'utf8'));
    expect(sentencesFor(saved)).toEqual([]);
  });
});
