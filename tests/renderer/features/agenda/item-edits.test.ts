import { describe, expect, test } from 'vitest';
import { indexAfterDrop, reordered, steppedIndex } from '#renderer/components/line-order.ts';
import {
  cite,
  documentWith,
  registerAndCite,
} from '#renderer/features/agenda/item-form/document-edits.ts';
import { pastedLines } from '#renderer/features/agenda/item-form/line-edits.ts';
import {
  amendmentOfKind,
  outcomeOfKind,
} from '#renderer/features/agenda/item-form/outcome-edits.ts';
import { changeSession, type SessionHistory } from '#shared/commands/change-session.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { outcomeSchema } from '#shared/domain/outcome.ts';
import type { Session } from '#shared/domain/session.ts';
import { isUnwritten, plainText } from '#shared/domain/text.ts';
import { newHistory, undo } from '#shared/history/history.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

const register = [
  {
    id: 'd1',
    symbol: 'CP/INF. 5488/07',
    title: plainText('es', 'Nota'),
    kind: 'note',
    languages: [],
    form: 'symbol title',
    attachments: [],
  },
] as const;
const item = agendaItem('a', { documents: [] });
const session: Session = bareSession({ agenda: [item], documents: register });

describe('a symbol typed under an item', () => {
  test('is registered in its usual spelling and cited, in one step to undo', () => {
    const history: SessionHistory = newHistory(session);
    const commands = registerAndCite(
      item,
      'cp/od 1592/07 rev 1',
      register,
      session.id,
      () => 'new',
    );
    const after = changeSession(history, commands);
    expect(after.present.agenda[0]?.documents).toEqual(['new']);
    expect(after.present.documents[1]).toMatchObject({
      id: 'new',
      symbol: 'CP/OD-1592/07 rev. 1',
      kind: 'orderOfBusiness',
    });
    expect(undo(after).present).toBe(session);
  });

  test('is cited only when the register has it in another spelling', () => {
    const commands = registerAndCite(item, 'cp/inf-5488/07', register, session.id, () => 'new');
    expect(commands).toEqual(cite(item, 'd1'));
    expect(documentWith('CP/INF. 5489/07', register)).toBeUndefined();
    expect(cite({ id: 'a', documents: ['d1'] }, 'd1')).toEqual([]);
  });

  test('that the grammar does not know is registered as typed', () => {
    const commands = registerAndCite(item, ' Papel 3 ', register, session.id, () => 'new');
    expect(changeSession(newHistory(session), commands).present.documents[1]?.symbol).toBe(
      'Papel 3',
    );
  });
});

describe('several lines pasted into a topic', () => {
  let count = 0;
  const newId = () => {
    count += 1;
    return `t${count}`;
  };
  const paste = (words: string, lines: readonly string[]) => {
    const line = { id: 'first', text: words === '' ? {} : plainText('es', words) };
    const before = bareSession({ agenda: [agendaItem('a', { topics: [line] })] });
    const place = { list: 'item.topics', owner: 'a', index: 0, line, language: 'es' } as const;
    const { commands } = pastedLines(place, lines, newId);
    const after = changeSession(newHistory(before), commands).present;
    return after.agenda[0]?.topics.map(({ text }) => wordsOf(text));
  };

  test('become topics of their own, without the marks of the list', () => {
    expect(paste('', ['• Uno', '2. Dos', '', 'c) Tres'])).toEqual(['Uno', 'Dos', 'Tres']);
    expect(paste('Antes', ['– Uno', 'o sea, dos'])).toEqual(['Antes', 'Uno', 'o sea, dos']);
    expect(paste('', ['A. Ramdin', 'o\tDos', 'iv.\tTres'])).toEqual(['A. Ramdin', 'Dos', 'Tres']);
  });

  test('are left to the field where there is but one', () => {
    expect(paste('Antes', ['Uno', ' '])).toEqual(['Antes']);
  });

  test('replace a topic only when no language has words in it', () => {
    expect(isUnwritten({ es: [] })).toBe(true);
    expect(isUnwritten({ es: [], en: [{ kind: 'text', text: 'x' }] })).toBe(false);
  });
});

describe('another kind of outcome', () => {
  const by = [{ iso3: 'BLZ' }];

  test('keeps who asked, where both kinds have room for it', () => {
    const postponed = { kind: 'postponed', by } as const;
    expect(outcomeOfKind('withdrawn', postponed)).toEqual({ kind: 'withdrawn', by });
    expect(outcomeOfKind('adoptedAsAmended', postponed)).toMatchObject({ by });
    expect(outcomeOfKind('noted', postponed)).toEqual({ kind: 'noted' });
    expect(outcomeOfKind('postponed', postponed)).toBe(postponed);
  });

  test('is always one that a session can hold', () => {
    const kinds = [
      'adopted',
      'adoptedAsAmended',
      'noted',
      'postponed',
      'withdrawn',
      'elected',
      'heard',
    ];
    for (const kind of kinds as Parameters<typeof outcomeOfKind>[0][]) {
      expect(outcomeSchema.safeParse(outcomeOfKind(kind, undefined)).success).toBe(true);
    }
  });

  test('an amendment keeps its item and who asked', () => {
    const moved = amendmentOfKind('moved', { kind: 'postponed', item: 'a', by });
    expect(moved).toEqual({ kind: 'moved', item: 'a', by, from: 1 });
    expect(amendmentOfKind('added', moved)).toEqual({ kind: 'added', item: 'a', by });
  });
});

describe('lines put in order', () => {
  test('step by one and stop at the ends', () => {
    expect([steppedIndex(0, -1, 3), steppedIndex(1, -1, 3), steppedIndex(2, 1, 3)]).toEqual([
      undefined,
      0,
      undefined,
    ]);
  });

  test('fall beside the line that they are dropped on', () => {
    const drop = (from: number, over: number, edge: 'before' | 'after') => {
      const list = ['a', 'b', 'c', 'd'];
      return reordered(list, list[from] ?? '', indexAfterDrop(from, over, edge)).join('');
    };
    expect(drop(0, 2, 'before')).toBe('bacd');
    expect(drop(0, 2, 'after')).toBe('bcad');
    expect(drop(3, 1, 'before')).toBe('adbc');
    expect(drop(3, 1, 'after')).toBe('abdc');
    expect(drop(1, 0, 'after')).toBe('abcd');
  });
});
