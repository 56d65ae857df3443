import type { Command } from '#shared/commands/command.ts';
import type { AgendaItem, ItemKind } from '#shared/domain/agenda-item.ts';
import type { Language } from '#shared/domain/language.ts';
import { formOfKind } from '#shared/domain/new-item.ts';
import { itemLabel } from '#shared/drafting/item-labels.ts';

/** Makes an item one of a kind, called in a language what items of that kind are usually called. */
export function takeKind(
  { id }: Pick<AgendaItem, 'id'>,
  kind: ItemKind,
  language: Language,
): readonly Command[] {
  return [
    { kind: 'set', record: 'item', id, fields: { kind, form: formOfKind(kind) } },
    {
      kind: 'setText',
      record: 'item',
      id,
      field: 'label',
      language,
      inlines: [{ kind: 'text', text: itemLabel(kind, language) }],
    },
  ];
}
