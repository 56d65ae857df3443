import { describe, expect, test } from 'vitest';
import { markedPlaces } from '#renderer/features/page/marked-places.ts';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { compose } from '#shared/report/compose.ts';
import { largeSession } from '#tests/support/generated/large-session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const large: Session = {
  ...largeSession(3, 'with notes'),
  theme: plainText('es', 'Migración'),
  start: '10:00',
};

function marked(session: Session, record: string, part: string) {
  const { keys, target } = markedPlaces(session, compose(session, 'report', 'es'), {
    record,
    part,
  });
  return { keys: [...keys], target };
}

const rowOfItem1 = ['item-1.line', 'topic-1-0.line', 'topic-1-1.line', 'topic-1-2.line'];

describe('the page marks', () => {
  test('the whole row of an item whose field has the cursor', () => {
    expect(marked(large, 'item-1', 'label')).toEqual({ keys: rowOfItem1, target: 'item-1.line' });
  });

  test('the row of the item that a topic stands in, and looks at the topic', () => {
    expect(marked(large, 'topic-1-2', 'text')).toEqual({
      keys: rowOfItem1,
      target: 'topic-1-2.line',
    });
  });

  test('the row of the item that a speaker speaks to, whose words are in its line', () => {
    expect(marked(large, 'speaker-1', 'position')).toEqual({
      keys: rowOfItem1,
      target: 'item-1.line',
    });
  });

  test('the footnote of a note', () => {
    expect(marked(large, 'note-2', 'text')).toEqual({
      keys: ['note.note-2'],
      target: 'note.note-2',
    });
  });

  test('an agreement and a document, each alone', () => {
    const sample = sampleSession();
    const [agreement] = sample.agreements;
    const [document] = sample.documents;
    for (const record of [agreement, document]) {
      const key = `${record?.id}.entry`;
      expect(marked(sample, record?.id ?? '', 'verb')).toEqual({ keys: [key], target: key });
    }
  });

  test('of the fields of the session only the paragraph that says each', () => {
    expect(marked(large, 'session', 'theme').keys).toEqual(['session.opening']);
    expect(marked(large, 'session', 'end').keys).toEqual(['session.times']);
    expect(marked(large, 'session', 'date').keys).toEqual(['head.date']);
  });

  test('the paragraph of the chair for the chair’s own fields', () => {
    const chair = {
      id: 'chair-1',
      honorific: { title: 'ambassador', gender: 'masculine' },
    } as const;
    const session: Session = { ...large, chair: { ...chair, name: 'Jorge Valero' } };
    expect(marked(session, 'chair-1', 'name').keys).toEqual(['session.chair']);
  });

  test('nothing for a field that does not print, or for none', () => {
    expect(marked(large, 'session', 'comments')).toEqual({ keys: [], target: undefined });
    expect(marked(large, 'nobody', 'text')).toEqual({ keys: [], target: undefined });
    expect(markedPlaces(large, compose(large, 'report', 'es'), undefined).target).toBeUndefined();
  });
});
