import { describe, expect, test } from 'vitest';
import { plainText } from '#shared/domain/text.ts';
import { partNumber, partWords } from '#shared/format/part-words.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

describe('a part of a session', () => {
  test('is told in the words that staff wrote, in lines', () => {
    const item = agendaItem('one', {
      label: plainText('es', 'Presentación'),
      subject: plainText('es', 'Remesas'),
      proceedings: [{ id: 'p', text: plainText('es', 'El Consejo tomó nota.') }],
    });
    const session = bareSession({ agenda: [item], place: { es: 'Salón' }, start: '10:00' });
    expect(partWords(session, { kind: 'item', id: 'one' })).toBe(
      'Presentación\nRemesas\nEl Consejo tomó nota.',
    );
    expect(partWords(session, { kind: 'field', field: 'place' })).toBe('Salón');
    expect(partWords(session, { kind: 'field', field: 'start' })).toBe('10:00');
  });

  test('has no words where the session has no such part', () => {
    const session = bareSession();
    for (const kind of ['item', 'agreement', 'document', 'note', 'freeParagraph'] as const)
      expect(partWords(session, { kind, id: 'absent' })).toBe('');
    expect(partWords(session, { kind: 'field', field: 'mandate' })).toBe('');
  });

  test('is called by its number where it is an item, at any level', () => {
    const child = agendaItem('child');
    const session = bareSession({
      agenda: [agendaItem('first'), agendaItem('second', { children: [agendaItem('a'), child] })],
    });
    expect(partNumber(session, { kind: 'item', id: 'second' })).toBe('2');
    expect(partNumber(session, { kind: 'item', id: 'child' })).toBe('2.b');
    expect(partNumber(session, { kind: 'agreement', id: 'second' })).toBe('');
  });

  test('of the reference session is found whatever it is', () => {
    const session = sampleSession();
    for (const { id } of session.documents)
      expect(partWords(session, { kind: 'document', id })).not.toBe('');
    for (const { id } of session.agreements)
      expect(partWords(session, { kind: 'agreement', id })).not.toBe('');
  });
});
