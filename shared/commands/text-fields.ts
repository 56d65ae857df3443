import { withField } from '#shared/domain/structural-sharing.ts';
import type { Text } from '#shared/domain/text.ts';
import type { RecordKind, RecordTypes } from './record-types.ts';

/** The formatted texts of each kind of record. */
export const textFields = {
  session: ['theme', 'purpose'],
  /** `until` and `office` belong to the outcome. */
  item: ['label', 'subject', 'until', 'office'],
  speaker: ['position', 'institution'],
  topic: ['text'],
  proceedings: ['text'],
  agreement: ['text'],
  document: ['title', 'originator'],
  note: ['text'],
  freeParagraph: ['text'],
} as const satisfies { readonly [Kind in RecordKind]?: readonly string[] };
export type TextKind = keyof typeof textFields;
export type TextField<Kind extends TextKind> = (typeof textFields)[Kind][number];

type ChangeField<Changed> = (record: Changed, change: (text: Text) => Text) => Changed;

const unwritten: Text = {};

/** A text that nobody has written stays absent when the change leaves it so. */
function changeOptional(text: Text | undefined, change: (text: Text) => Text): Text | undefined {
  const next = change(text ?? unwritten);
  return next === unwritten ? text : next;
}

/** Changes the one text of a record that has but one. */
function changeOnlyText<Texted extends { readonly text: Text }>(
  record: Texted,
  change: (text: Text) => Text,
): Texted {
  return withField<Texted, 'text'>(record, 'text', change(record.text));
}

/** The record with one of its texts changed; itself where it has no room for it, as an outcome without office. */
export const changeTextField: {
  readonly [Kind in TextKind]: Readonly<Record<TextField<Kind>, ChangeField<RecordTypes[Kind]>>>;
} = {
  session: {
    theme: (session, change) => withField(session, 'theme', changeOptional(session.theme, change)),
    purpose: (session, change) => {
      const { mandate } = session;
      if (!mandate) return session;
      const purpose = changeOptional(mandate.purpose, change);
      return withField(session, 'mandate', withField(mandate, 'purpose', purpose));
    },
  },
  item: {
    label: (item, change) => withField(item, 'label', change(item.label)),
    subject: (item, change) => withField(item, 'subject', changeOptional(item.subject, change)),
    until: (item, change) => {
      const { outcome } = item;
      if (outcome?.kind !== 'postponed') return item;
      const until = changeOptional(outcome.until, change);
      return withField(item, 'outcome', withField(outcome, 'until', until));
    },
    office: (item, change) => {
      const { outcome } = item;
      if (outcome?.kind !== 'elected') return item;
      const office = changeOptional(outcome.office, change);
      return withField(item, 'outcome', withField(outcome, 'office', office));
    },
  },
  speaker: {
    position: (speaker, change) =>
      withField(speaker, 'position', changeOptional(speaker.position, change)),
    institution: (speaker, change) =>
      withField(speaker, 'institution', changeOptional(speaker.institution, change)),
  },
  topic: { text: changeOnlyText },
  proceedings: { text: changeOnlyText },
  agreement: { text: changeOnlyText },
  document: {
    title: (document, change) => withField(document, 'title', change(document.title)),
    originator: (document, change) =>
      withField(document, 'originator', changeOptional(document.originator, change)),
  },
  note: { text: (note, change) => (note.kind === 'text' ? changeOnlyText(note, change) : note) },
  freeParagraph: { text: changeOnlyText },
};
