import type { Command } from '#shared/commands/command.ts';
import type { ListName } from '#shared/commands/record-types.ts';
import { listRecords } from '#shared/commands/record-types.ts';
import { withNewIds } from '#shared/commands/with-new-ids.ts';
import { itemEndingSchema, itemKinds } from '#shared/domain/agenda-item.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Inline } from '#shared/domain/inline.ts';
import { languages } from '#shared/domain/language.ts';
import { paperKinds } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { visitBonds } from '#shared/domain/session-bonds.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { agendaItem } from '#tests/support/session-builders.ts';
import type { Draw } from './draw.ts';

/** What commands of a walk are drawn from: the session as it is now, and ids that nothing has. */
export interface Walk {
  readonly draw: Draw;
  readonly session: Session;
  freshId(prefix: string): RecordId;
}

const gone = 'gone';

function anyItem({ draw, session }: Walk): RecordId {
  return draw.pick([gone, ...[...everyItem(session.agenda)].map(({ item }) => item.id)]);
}

function anyRecord({ draw, session }: Walk): RecordId {
  const ids: RecordId[] = [gone];
  visitBonds(session, { record: (id) => ids.push(id) });
  return draw.pick(ids);
}

function anyNote({ draw, session }: Walk): RecordId {
  return draw.pick([gone, ...session.notes.map(({ id }) => id)]);
}

const pieces = [
  'text',
  'text',
  'text',
  'text',
  'item',
  'document',
  'note',
  'theme',
  'mandate',
] as const;

/** Words, and citations and anchors of what is there or is not. */
function inlines(walk: Walk): readonly Inline[] {
  const { draw } = walk;
  return draw.list(2, (): Inline => {
    switch (draw.pick(pieces)) {
      case 'text':
        return { kind: 'text', text: draw.pick(['', 'Palabras', 'Otras palabras']) };
      case 'item':
        return { kind: 'reference', target: { kind: 'item', id: anyItem(walk) } };
      case 'document':
        return { kind: 'reference', target: { kind: 'document', id: anyRecord(walk) } };
      case 'note':
        return { kind: 'note', note: anyRecord(walk) };
      case 'theme':
        return { kind: 'reference', target: { kind: 'theme' } };
      case 'mandate':
        return { kind: 'reference', target: { kind: 'mandate' } };
    }
  });
}

function key(walk: Walk): string {
  return `${walk.draw.pick(['session', anyRecord(walk)])}.line`;
}

function drawInsert(walk: Walk): Command {
  const { draw, session, freshId } = walk;
  const place = { kind: 'insert', index: draw.between(0, 6) } as const;
  const owner = anyItem(walk);
  const id = draw.pick([freshId('new'), freshId('new'), freshId('new'), anyRecord(walk)]);
  const list: ListName = draw.pick([
    'session.agenda',
    'item.children',
    'item.speakers',
    'item.topics',
    'item.proceedings',
    'item.elected',
    'session.documents',
    'session.freeParagraphs',
  ]);
  switch (list) {
    case 'session.agenda':
      return { ...place, list, owner: session.id, records: [agendaItem(id)] };
    case 'item.children': {
      const copied = session.agenda.slice(0, draw.between(0, 2));
      return { ...place, list, owner, ...withNewIds(copied, session.notes, () => freshId('copy')) };
    }
    case 'item.speakers':
    case 'item.elected':
      return { ...place, list, owner, records: [{ id, name: 'Ana' }] };
    case 'item.topics':
    case 'item.proceedings': {
      const note = freshId('note');
      const text = { es: [{ kind: 'note' as const, note }, ...inlines(walk)] };
      return {
        ...place,
        list,
        owner,
        records: [{ id, text }],
        notes: [{ kind: 'minutes', id: note }],
      };
    }
    case 'session.documents': {
      const document = {
        id,
        title: {},
        kind: 'other',
        languages: [],
        form: 'symbol title',
        attachments: [],
      } as const;
      return { ...place, list, owner: session.id, records: [document] };
    }
    default:
      return {
        ...place,
        list: 'session.freeParagraphs',
        owner: session.id,
        records: [{ id, paper: 'report', after: key(walk), text: { es: inlines(walk) } }],
      };
  }
}

function drawMove(walk: Walk): Command {
  const { draw, session } = walk;
  const list = draw.pick([
    'session.agenda',
    'item.children',
    'item.children',
    'item.speakers',
    'item.topics',
    'session.documents',
  ] as const);
  const owner = list.startsWith('session') ? session.id : anyItem(walk);
  const item = list === 'session.agenda' || list === 'item.children';
  const ids = [...draw.list(2, () => (item ? anyItem(walk) : anyRecord(walk)))];
  return { kind: 'move', list, owner, index: draw.between(0, 4), ids };
}

/** A command of the kind on the session: mostly one that fits, at times one that must be refused. */
export function drawCommand(kind: Command['kind'], walk: Walk, first: Session): Command {
  const { draw, session } = walk;
  const override = { text: inlines(walk), composedThen: '' };
  const overrideKey = draw.pick([`report/es/${key(walk)}`, ...Object.keys(session.overrides)]);
  const leftOut = draw.pick([
    { paper: draw.pick(paperKinds), paragraph: key(walk) },
    ...session.leftOut,
  ]);
  switch (kind) {
    case 'set':
      return draw.likely(50)
        ? {
            kind,
            record: 'item',
            id: anyItem(walk),
            fields: { kind: draw.pick(itemKinds), ending: draw.pick(itemEndingSchema.options) },
          }
        : {
            kind,
            record: 'item',
            id: anyItem(walk),
            fields: { continues: anyItem(walk), documents: [anyRecord(walk)] },
          };
    case 'clear':
      return draw.likely(30)
        ? {
            kind,
            record: 'session',
            id: session.id,
            field: draw.pick(['theme', 'mandate', 'chair'] as const),
          }
        : {
            kind,
            record: 'item',
            id: anyItem(walk),
            field: draw.pick(['subject', 'outcome', 'continues'] as const),
          };
    case 'setText':
      return draw.likely(10)
        ? {
            kind,
            record: 'session',
            id: session.id,
            field: 'theme',
            language: draw.pick(languages),
            inlines: inlines(walk),
          }
        : {
            kind,
            record: 'item',
            id: anyItem(walk),
            field: draw.pick(['label', 'subject', 'until', 'office'] as const),
            language: draw.pick(languages),
            inlines: inlines(walk),
          };
    case 'insert':
      return drawInsert(walk);
    case 'remove': {
      const record = draw.pick(Object.values(listRecords));
      return {
        kind,
        record,
        ids: draw.list(5, () => (record === 'item' ? anyItem(walk) : anyRecord(walk))),
      };
    }
    case 'move':
      return drawMove(walk);
    case 'indent':
    case 'outdent':
      return { kind, ids: [anyItem(walk), anyItem(walk)] };
    case 'putNote':
      return { kind, note: { kind: 'text', id: anyNote(walk), text: { es: inlines(walk) } } };
    case 'removeNote':
      return { kind, note: anyNote(walk) };
    case 'setOverride':
      return { kind, key: overrideKey, override };
    case 'clearOverride':
      return { kind, key: overrideKey };
    case 'leaveOut':
    case 'putBack':
      return { kind, paragraph: leftOut };
    case 'replaceWords':
      return {
        kind,
        query: {
          words: draw.pick(['palabras', 'Otras', 'a', '']),
          matchCase: draw.likely(30),
          wholeWords: draw.likely(30),
          matchAccents: draw.likely(30),
        },
        by: draw.pick(['', 'Letras', 'otras palabras']),
        except: [],
      };
    case 'replace':
      return { kind, session: first };
    default:
      return assertNever(kind);
  }
}
