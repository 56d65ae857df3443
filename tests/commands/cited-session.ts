import type { Command } from '#shared/commands/command.ts';
import type { Inline } from '#shared/domain/inline.ts';
import { plainText } from '#shared/domain/text.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';
import { anchor, outline, registered, words } from './command-cases.ts';

export const note = { kind: 'minutes' as const, id: 'n1' };
/** A session in which items, documents, the theme and a note are cited. */
export const cited = bareSession({
  agenda: [
    ...outline,
    agendaItem('d', { documents: ['d1'], continues: 'b' }),
    agendaItem('e', {
      label: {
        es: [
          { kind: 'reference', target: { kind: 'theme' } },
          { kind: 'reference', target: { kind: 'document', id: 'd2' } },
          anchor('n1'),
        ],
      },
    }),
  ],
  documents: [registered('d1', 'CP/doc. 1/07'), registered('d2', 'CP/doc. 2/07')],
  agreements: [
    {
      id: 'g1',
      verb: 'takeNote',
      text: plainText('es', 'el informe'),
      addressees: [],
      item: 'a1x',
      followUp: { status: 'none' },
    },
  ],
  notes: [note],
  theme: { es: words('Tema') },
});

/** Writes the Spanish label of an item. */
export function label(id: string, ...inlines: readonly Inline[]): Command {
  return { kind: 'setText', record: 'item', id, field: 'label', language: 'es', inlines };
}
