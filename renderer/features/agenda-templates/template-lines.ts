import { plainWords, textOfWords } from '#renderer/components/rich-text/plain-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { AgendaTemplate } from '#shared/domain/agenda-template.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import { mapItemTexts } from '#shared/domain/mapped-texts.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { mapShared, withField } from '#shared/domain/structural-sharing.ts';

type Agenda = readonly AgendaItem[];

function isNote({ kind }: Inline): boolean {
  return kind === 'note';
}

/** The words of a line as they can be typed; undefined for one with formatting. Notes stand at its end. */
export function lineWords(item: AgendaItem, language: Language): string | undefined {
  const inlines = item.label[language] ?? [];
  const firstNote = inlines.findIndex(isNote);
  const notes = firstNote < 0 ? [] : inlines.slice(firstNote);
  if (!notes.every(isNote)) return undefined;
  return plainWords(inlines.slice(0, inlines.length - notes.length));
}

/** The agenda with one item changed, on whatever level it stands. */
export function withItem(
  agenda: Agenda,
  id: RecordId,
  change: (item: AgendaItem) => AgendaItem,
): Agenda {
  return mapShared(agenda, (item) =>
    item.id === id
      ? change(item)
      : withField(item, 'children', withItem(item.children, id, change)),
  );
}

/** Other words for a line; the notes at its end stay. */
export function withLineWords(
  agenda: Agenda,
  id: RecordId,
  language: Language,
  words: string,
): Agenda {
  return withItem(agenda, id, (item) => {
    const notes = (item.label[language] ?? []).filter(isNote);
    return { ...item, label: { ...item.label, [language]: [...textOfWords(words), ...notes] } };
  });
}

/** The agenda with the list in which an item stands changed. */
function withSiblings(agenda: Agenda, id: RecordId, change: (list: Agenda) => Agenda): Agenda {
  if (agenda.some((item) => item.id === id)) return change(agenda);
  return mapShared(agenda, (item) =>
    withField(item, 'children', withSiblings(item.children, id, change)),
  );
}

/** Without an item and what stands below it. */
export function withoutLine(agenda: Agenda, id: RecordId): Agenda {
  return withSiblings(agenda, id, (list) => list.filter((item) => item.id !== id));
}

/** With an item moved among those of its level; the same agenda where it cannot go further. */
export function withLineMoved(agenda: Agenda, id: RecordId, by: 1 | -1): Agenda {
  return withSiblings(agenda, id, (list) => {
    const from = list.findIndex((item) => item.id === id);
    const item = list[from];
    const to = from + by;
    if (!item || to < 0 || to >= list.length) return list;
    return list.toSpliced(from, 1).toSpliced(to, 0, item);
  });
}

/** With an empty numbered item at the end. */
export function withNewLine(agenda: Agenda, id: RecordId): Agenda {
  return [
    ...agenda,
    {
      id,
      numbering: 'auto',
      kind: 'other',
      form: 'label: speakers',
      label: {},
      speakers: [],
      ending: 'auto',
      topics: [],
      documents: [],
      proceedings: [],
      comments: [],
      children: [],
    },
  ];
}

/** The template in another language: what was written in its own is taken as written in the other. */
export function withLanguage(template: AgendaTemplate, language: Language): AgendaTemplate {
  const own = template.language;
  const agenda = template.agenda.map((item) =>
    mapItemTexts(item, (text) => {
      const { [own]: inlines, ...others } = text;
      return inlines && !text[language] ? { ...others, [language]: inlines } : text;
    }),
  );
  return { ...template, language, agenda };
}

/** The template with only the notes that its agenda still anchors. */
export function withAnchoredNotes(template: AgendaTemplate): AgendaTemplate {
  const { notes, ...rest } = template;
  const anchored = new Set<RecordId>();
  for (const item of template.agenda) {
    mapItemTexts(item, (text) => {
      for (const inlines of Object.values(text)) {
        for (const inline of inlines) if (inline.kind === 'note') anchored.add(inline.note);
      }
      return text;
    });
  }
  const kept = (notes ?? []).filter(({ id }) => anchored.has(id));
  return kept.length > 0 ? { ...rest, notes: kept } : rest;
}
