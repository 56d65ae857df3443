import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Session } from '#shared/domain/session.ts';
import { everyText } from '#shared/domain/session-texts.ts';
import { plainText } from '#shared/domain/text.ts';
import { readQuery } from '#shared/search/query.ts';
import { searchIndex } from '#shared/search/search-index.ts';
import { sessionEntries } from '#shared/search/session-entries.ts';
import { arbitrarySession } from '#tests/support/generated/arbitrary-session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

/** The places that answer, as kind, record and field, the best three of them. */
function places(session: Session, typed: string): readonly string[] {
  const entries = sessionEntries(session);
  const index = searchIndex();
  index.put({ session: session.id, date: session.date, texts: entries.map(({ text }) => text) });
  const [found] = [...index.find(readQuery(typed))].at(-1)?.() ?? [];
  return (found?.entries ?? []).map((place) => {
    const entry = entries[place];
    return entry ? `${entry.kind} ${entry.record}.${entry.part}` : '';
  });
}

describe('what can be found in a session', () => {
  const session = sampleSession();

  it('is the session itself by number, date, body and theme', () => {
    expect(places(session, 'cp 1592/07')[0]).toBe('session session.number');
    expect(places(session, '2007-05-02')).toStrictEqual(['session session.number']);
    expect(places(session, '"2 de mayo de 2007" permanente')[0]).toBe('session session.number');
  });

  it('are its documents by symbol and title', () => {
    expect(places(session, 'INF.5488')).toStrictEqual(['document d2.title']);
    expect(places(session, 'nota argentina')).toStrictEqual(['document d3.title']);
  });

  it('are agreements by their verb, their words and the symbols that they cite', () => {
    expect(places(session, '"transmitir el acta"')).toStrictEqual(['agreement a2.text']);
    expect(places(session, 'RES 2248 presente')).toStrictEqual(['agreement a3.text']);
  });

  it('are speakers by name, position and state', () => {
    const spoken = bareSession({
      agenda: [
        agendaItem('i', {
          speakers: [
            {
              id: 's',
              honorific: { title: 'ambassador', gender: 'feminine' },
              name: 'Lisa Shoman',
              position: plainText('es', 'Representante Permanente'),
              state: { iso3: 'BLZ' },
            },
          ],
        }),
      ],
    });
    expect(places(spoken, 'embajadora shoman representante belize')).toStrictEqual([
      'speaker s.name',
    ]);
  });

  it('are comments, corrections by hand and free paragraphs', () => {
    const worked = bareSession({
      agenda: [
        agendaItem('i', {
          comments: [
            { id: 'c', author: 'Ana', at: '2007-05-02T10:00:00Z', text: 'Confirmar el nombre' },
          ],
        }),
      ],
      overrides: {
        'report/es/i.line': {
          text: [{ kind: 'text', text: 'Punto corregido' }],
          composedThen: 'Punto',
        },
      },
      freeParagraphs: [
        { id: 'f', paper: 'report', after: 'i.line', text: plainText('es', 'Párrafo añadido') },
      ],
    });
    expect(places(worked, 'confirmar')).toStrictEqual(['comment c.text']);
    expect(places(worked, 'corregido')).toStrictEqual(['text i.line']);
    expect(places(worked, 'anadido')).toStrictEqual(['text f.text']);
  });

  it('is found in the language that it is written in', () => {
    const translated = bareSession({
      agenda: [
        agendaItem('i', {
          label: {
            es: [{ kind: 'text', text: 'Apertura' }],
            en: [{ kind: 'text', text: 'Opening' }],
          },
        }),
      ],
    });
    const entry = sessionEntries(translated).find(({ text }) => text === 'Opening');
    expect(entry).toMatchObject({ kind: 'item', record: 'i', language: 'en' });
    expect(places(translated, 'opening apertura')).toStrictEqual([]);
  });
});

test('every text of every session can be found, and the head comes first', () => {
  fc.assert(
    fc.property(arbitrarySession(), (session) => {
      const entries = sessionEntries(session);
      expect(entries[0]).toMatchObject({ kind: 'session', record: 'session', part: 'number' });
      const whole = entries.map(({ text }) => text).join('\n');
      for (const { text } of everyText(session))
        for (const inline of Object.values(text).flat())
          if (inline.kind === 'text')
            expect(whole).toContain(inline.text.replace(/\s+/gu, ' ').trim());
    }),
    { numRuns: 40 },
  );
});
