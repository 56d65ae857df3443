import { assertNever } from '#shared/domain/assert-never.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { type Text, versionOf } from '#shared/domain/text.ts';
import type { Command, InsertRecords } from './command.ts';
import { findRecord } from './mapped-records.ts';
import { type ListName, listRecords, type RecordKind, type RecordTypes } from './record-types.ts';
import { settableFields } from './settable-fields.ts';

export type CommandVerb =
  | 'change'
  | 'clear'
  | 'write'
  | 'insert'
  | 'remove'
  | 'move'
  | 'indent'
  | 'outdent'
  | 'leaveOut'
  | 'putBack'
  | 'restore'
  | 'replace';

const sessionFields = settableFields.session.keyof().options;

/** A field of the session itself: `theme`, `date`. */
export type SessionField = (typeof sessionFields)[number] | 'purpose';

/** What a command is about: a kind of record, a field of the session, a paragraph of a paper, or words anywhere. */
export type CommandNoun =
  | { readonly kind: 'record'; readonly record: RecordKind }
  | { readonly kind: 'sessionField'; readonly field: SessionField }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'words'; readonly found: string; readonly by: string };

/** What the menu says that it undoes; the words for it are the window's. */
export interface CommandLabel {
  readonly verb: CommandVerb;
  readonly noun: CommandNoun;
  /** How many records, where there are several. */
  readonly count?: number;
  /** What the one record is called: the words of an item, the name of a speaker, the symbol of a document. */
  readonly text?: string;
}

function wordsOf(text: Text, session: Session): string {
  const inlines = versionOf(text, session.language, session.language)?.inlines ?? [];
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

const nameOf: {
  readonly [Kind in RecordKind]: (record: RecordTypes[Kind], session: Session) => string;
} = {
  session: () => '',
  item: ({ label }, session) => wordsOf(label, session),
  speaker: ({ name }) => name,
  topic: ({ text }, session) => wordsOf(text, session),
  proceedings: ({ text }, session) => wordsOf(text, session),
  comment: ({ text }) => text,
  agreement: ({ text }, session) => wordsOf(text, session),
  document: ({ symbol, title }, session) => symbol ?? wordsOf(title, session),
  attachment: ({ name }) => name,
  note: (note, session) => (note.kind === 'text' ? wordsOf(note.text, session) : ''),
  freeParagraph: ({ text }, session) => wordsOf(text, session),
};

function nameOfRecord<Kind extends RecordKind>(session: Session, kind: Kind, id: RecordId): string {
  const record = findRecord(session, kind, id);
  return record ? nameOf[kind](record, session) : '';
}

function labelled(verb: CommandVerb, noun: CommandNoun, name = ''): CommandLabel {
  const text = name.trim();
  return text === '' ? { verb, noun } : { verb, noun, text };
}

/** The label of an edit of records already in the session. */
function ofRecords(
  session: Session,
  verb: CommandVerb,
  record: RecordKind,
  ids: readonly RecordId[],
): CommandLabel {
  const noun: CommandNoun = { kind: 'record', record };
  const [only, ...others] = ids;
  if (others.length > 0) return { verb, noun, count: ids.length };
  return labelled(verb, noun, only === undefined ? '' : nameOfRecord(session, record, only));
}

function ofInsert<Name extends ListName>(
  session: Session,
  { list, records }: InsertRecords<Name>,
): CommandLabel {
  const record = listRecords[list];
  const noun: CommandNoun = { kind: 'record', record };
  const [only, ...others] = records;
  if (others.length > 0) return { verb: 'insert', noun, count: records.length };
  return labelled('insert', noun, only && nameOf[record](only, session));
}

/** What the menu says that it undoes; `session` is the one that the command was applied to. */
export function labelOf(session: Session, command: Command): CommandLabel {
  switch (command.kind) {
    case 'set': {
      const field =
        command.record === 'session' && sessionFields.find((name) => name in command.fields);
      if (field) return { verb: 'change', noun: { kind: 'sessionField', field } };
      return ofRecords(session, 'change', command.record, [command.id]);
    }
    case 'clear':
      return command.record === 'session'
        ? { verb: 'clear', noun: { kind: 'sessionField', field: command.field } }
        : ofRecords(session, 'change', command.record, [command.id]);
    case 'setText':
      return command.record === 'session'
        ? { verb: 'write', noun: { kind: 'sessionField', field: command.field } }
        : ofRecords(session, 'write', command.record, [command.id]);
    case 'insert':
      return ofInsert(session, command);
    case 'remove':
      return ofRecords(session, 'remove', command.record, command.ids);
    case 'move':
      return ofRecords(session, 'move', listRecords[command.list], command.ids);
    case 'indent':
    case 'outdent':
      return ofRecords(session, command.kind, 'item', command.ids);
    case 'putNote':
      return ofRecords(session, 'change', 'note', [command.note.id]);
    case 'removeNote':
      return ofRecords(session, 'remove', 'note', [command.note]);
    case 'setOverride':
      return { verb: 'write', noun: { kind: 'paragraph' } };
    case 'clearOverride':
      return { verb: 'restore', noun: { kind: 'paragraph' } };
    case 'leaveOut':
    case 'putBack':
      return { verb: command.kind, noun: { kind: 'paragraph' } };
    case 'replaceWords':
      return {
        verb: 'replace',
        noun: { kind: 'words', found: command.query.words, by: command.by },
      };
    case 'replace':
      return { verb: 'restore', noun: { kind: 'record', record: 'session' } };
    default:
      return assertNever(command);
  }
}
