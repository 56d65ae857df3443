// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  itemLines,
  itemsHtml,
  itemsIn,
  pastedInto,
  payloadOf,
} from '#renderer/features/agenda/item-clipboard.ts';
import { applyCommand } from '#shared/commands/apply-command.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { plainText } from '#shared/domain/text.ts';
import { parseSavedSession } from '#shared/format/saved-session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

function counted() {
  let last = 0;
  return () => {
    last += 1;
    return `new-${last}`;
  };
}

const sample = sampleSession();

/** What another session has after the whole agenda of the sample was pasted into it. */
function pasteInto(session: Session) {
  const payload = itemsIn(itemsHtml(payloadOf(sample, sample.agenda), ['1. Uno']));
  if (!payload) throw new Error('the payload is not read back');
  return pastedInto(session, payload, counted());
}

describe('copied items', () => {
  test('come back from the clipboard as they went there', () => {
    const payload = payloadOf(sample, sample.agenda);
    expect(itemsIn(itemsHtml(payload, ['"Uno" & <dos>']))).toEqual(payload);
  });

  test('read in other programs as numbered lines, nested by tabs', () => {
    const items = [agendaItem('a', { children: [agendaItem('b')] }), agendaItem('c')];
    expect(itemLines(items, ({ label }) => wordsOf(label))).toEqual([
      '1. Punto a',
      '\ta. Punto b',
      '2. Punto c',
    ]);
  });

  test.for([
    '',
    '<p>1. Uno</p>',
    '<div data-minuta-items="{}">x</div>',
    '<div data-minuta-items="[">x</div>',
  ])('are not seen in %j', (html) => {
    expect(itemsIn(html)).toBeUndefined();
  });
});

describe('pasted items', () => {
  test('have new ids throughout, and take their notes along under new ids', () => {
    const { items, notes } = pasteInto(bareSession());
    const ids = [...everyItem(items)].flatMap(({ item }) => [
      item.id,
      ...item.speakers.map(({ id }) => id),
      ...item.topics.map(({ id }) => id),
    ]);
    expect(ids.every((id) => id.startsWith('new-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ kind: 'minutes' });
    expect(notes[0]?.id).not.toBe('n-acta');
    expect(JSON.stringify(items)).toContain(`"note":"${notes[0]?.id}"`);
  });

  test('find their documents by symbol in another session, and say how many they do not', () => {
    const register = [
      {
        id: 'other',
        symbol: 'CP/INF. 5488/07',
        title: plainText('es', 'Nota'),
        kind: 'note',
        languages: [],
        form: 'symbol title',
        attachments: [],
      },
    ] as const;
    const found = pasteInto(bareSession({ documents: register }));
    expect(found.items[1]?.documents).toEqual(['other']);
    expect(found.dropped).toBe(0);
    const lost = pasteInto(bareSession());
    expect(lost.items[1]?.documents).toEqual([]);
    expect(lost.dropped).toBe(1);
  });

  test('leave a session that is sound', () => {
    const session = bareSession();
    const { items, notes } = pasteInto(session);
    const after = applyCommand(session, {
      kind: 'insert',
      list: 'session.agenda',
      owner: session.id,
      index: 0,
      records: items,
      notes,
    });
    expect(after.agenda).toHaveLength(11);
    expect(parseSavedSession({ format: 1, session: after }).ok).toBe(true);
  });

  test('take up an item again only where it came along', () => {
    const first = agendaItem('first');
    const again = agendaItem('again', { continues: 'first' });
    const from = bareSession({ agenda: [first, again] });
    const together = pastedInto(bareSession(), payloadOf(from, [first, again]), counted());
    expect(together.items[1]?.continues).toBe(together.items[0]?.id);
    const alone = pastedInto(bareSession(), payloadOf(from, [again]), counted());
    expect(alone.items[0]?.continues).toBeUndefined();
  });
});
