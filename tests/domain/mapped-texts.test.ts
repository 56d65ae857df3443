import { expect, test } from 'vitest';
import { mapTexts } from '#shared/domain/mapped-texts.ts';
import { everyText } from '#shared/domain/session-texts.ts';
import { sampleSessions } from '#tests/support/generated/arbitrary-session.ts';

/** How many lists of inlines a plain value holds, wherever they are. */
function inlineLists(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const within = Object.values(value).reduce((sum: number, each) => sum + inlineLists(each), 0);
  const kinds = ['text', 'break', 'note', 'reference'];
  const isInline = (each: unknown) =>
    typeof each === 'object' && each !== null && kinds.includes(Reflect.get(each, 'kind'));
  // A note is a record of kind `text` too, but it has an id.
  const isList =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => isInline(each) && !('id' in each));
  return within + (isList ? 1 : 0);
}

const sessions = sampleSessions(100, 1593);

test('no text of a session is forgotten', () => {
  for (const session of sessions) {
    const versions = everyText(session).flatMap(({ text }) =>
      Object.values(text).filter(({ length }) => length > 0),
    );
    expect(versions).toHaveLength(inlineLists({ ...session, overrides: {} }));
  }
});

test('every text can be changed, and nothing else changes', () => {
  for (const session of sessions) {
    const emptied = mapTexts(session, () => ({}));
    expect(inlineLists({ ...emptied, overrides: {} })).toBe(0);
    expect(everyText(emptied).map(({ owner }) => owner)).toEqual(
      everyText(session).map(({ owner }) => owner),
    );
  }
});

test('a session whose texts stay the same is the very session', () => {
  for (const session of sessions) expect(mapTexts(session, (text) => text)).toBe(session);
});
