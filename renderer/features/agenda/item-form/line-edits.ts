import type { Command } from '#shared/commands/command.ts';
import type { ProceedingsParagraph, Topic } from '#shared/domain/agenda-item.ts';
import type { Language } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { isUnwritten, plainText } from '#shared/domain/text.ts';

/** The line into which several are pasted, and where it stands. */
export interface PastePlace {
  readonly list: 'item.topics' | 'item.proceedings';
  readonly owner: RecordId;
  readonly index: number;
  readonly line: Topic | ProceedingsParagraph;
  readonly language: Language;
}

/**
 * Marks that a list brings along when it is copied from Word or mail: bullets, dashes, `1.`, `a)`. What may as
 * well be words, an `o` or the initial of a name, is a mark only before a tab.
 */
const listMark =
  /^\s*(?:[-–—•·*▪◦]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z]\)\s+|(?:o|[a-zA-Z][.)]|[ivxIVX]+[.)])\t\s*)/u;

/**
 * What pasting several lines does: each becomes a line of its own, the first in an empty one, without the
 * bullets and numbers that it came with. `last` is the line where the cursor goes on. No commands for fewer
 * than two lines: they are pasted as any text.
 */
export function pastedLines(
  { list, owner, index, line, language }: PastePlace,
  pasted: readonly string[],
  newId: () => RecordId,
): { readonly commands: readonly Command[]; readonly last: RecordId } {
  const words = pasted.map((each) => each.replace(listMark, '').trim()).filter(Boolean);
  if (words.length < 2) return { commands: [], last: line.id };
  const records = words.map((each) => ({ id: newId(), text: plainText(language, each) }));
  const commands: Command[] = [
    { kind: 'insert', list, owner, index: index + 1, records },
    ...(isUnwritten(line.text)
      ? [
          {
            kind: 'remove',
            record: list === 'item.topics' ? 'topic' : 'proceedings',
            ids: [line.id],
          } as const,
        ]
      : []),
  ];
  return { commands, last: records.at(-1)?.id ?? line.id };
}
