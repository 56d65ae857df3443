import { expect, it } from 'vitest';
import {
  lineWords,
  withAnchoredNotes,
  withLanguage,
  withLineMoved,
  withLineWords,
  withNewLine,
  withoutLine,
} from '#renderer/features/agenda-templates/template-lines.ts';
import { agendaItemSchema } from '#shared/domain/agenda-item.ts';
import { plainText } from '#shared/domain/text.ts';
import { agendaItem } from '#tests/support/session-builders.ts';

const noted = agendaItem('n', {
  label: {
    es: [
      { kind: 'text', text: 'Intervenciones' },
      { kind: 'note', note: 'note' },
    ],
  },
});
const bold = agendaItem('b', {
  label: { es: [{ kind: 'text', text: 'Punto', marks: ['bold'] }] },
});
const agenda = [agendaItem('a', { children: [agendaItem('a1'), agendaItem('a2')] }), noted, bold];

function ids(items: typeof agenda | readonly (typeof agenda)[number][]): string {
  return items
    .map(({ id, children }) => `${id}${children.length > 0 ? `(${ids(children)})` : ''}`)
    .join(' ');
}

it('a line is typed as words, and the note at its end stays', () => {
  expect(lineWords(noted, 'es')).toBe('Intervenciones');
  const [, changed] = withLineWords(agenda, 'n', 'es', 'Diálogo');
  expect(changed?.label.es).toEqual([
    { kind: 'text', text: 'Diálogo' },
    { kind: 'note', note: 'note' },
  ]);
});

it('a line with formatting is not typed over', () => {
  expect(lineWords(bold, 'es')).toBeUndefined();
});

it('lines move among those of their level, and stop at its ends', () => {
  expect(ids(withLineMoved(agenda, 'a', 1))).toBe('n a(a1 a2) b');
  expect(ids(withLineMoved(agenda, 'a2', -1))).toBe('a(a2 a1) n b');
  expect(withLineMoved(agenda, 'a', -1)).toBe(agenda);
  expect(withLineMoved(agenda, 'a2', 1)).toBe(agenda);
});

it('lines come and go with what stands below them', () => {
  expect(ids(withoutLine(agenda, 'a'))).toBe('n b');
  expect(ids(withoutLine(agenda, 'a1'))).toBe('a(a2) n b');
  const added = withNewLine(agenda, 'new').at(-1);
  expect(agendaItemSchema.safeParse(added).success).toBe(true);
});

it('in another language a template says what it said', () => {
  const template = withLanguage(
    { name: 'x', language: 'es', agenda: [agendaItem('a', { label: plainText('es', 'Uno') })] },
    'pt',
  );
  expect(template.language).toBe('pt');
  expect(template.agenda[0]?.label).toEqual(plainText('pt', 'Uno'));
});

it('a note goes with the line that anchored it', () => {
  const template = {
    name: 'x',
    language: 'es',
    agenda,
    notes: [{ kind: 'minutes', id: 'note' }],
  } as const;
  expect(withAnchoredNotes(template).notes).toHaveLength(1);
  expect(withAnchoredNotes({ ...template, agenda: withoutLine(agenda, 'n') })).not.toHaveProperty(
    'notes',
  );
});
