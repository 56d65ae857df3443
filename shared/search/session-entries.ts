import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { ReferenceTarget } from '#shared/domain/inline.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { type Text, versionOf } from '#shared/domain/text.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';

export const entryKinds = [
  'session',
  'item',
  'speaker',
  'topic',
  'proceedings',
  'comment',
  'agreement',
  'document',
  'note',
  'text',
] as const;
/** What a found place is. */
export type EntryKind = (typeof entryKinds)[number];

/** Words of a session that are found together, and the field that shows them. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly record: RecordId | 'session';
  readonly part: string;
  /** Of the words; a found place opens in it. */
  readonly language: Language;
  readonly text: string;
}

/** Words of the fields of a record in one language; what has no language stands in each. */
type Fields = readonly (Text | string | undefined)[];

interface Reader {
  readonly session: Session;
  readonly entries: SearchEntry[];
  readonly citations: () => ReadonlyMap<RecordId, string>;
}

/** The words of a text in just one language, chips as the words that they print. */
function wordsIn(reader: Reader, text: Text | undefined, language: Language): string {
  return (text?.[language] ?? [])
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'reference') return citedWords(reader, inline.target);
      return inline.kind === 'break' ? ' ' : '';
    })
    .join('');
}

/** The words of a text without its chips: a theme that cites itself would never end. */
function bareWords(text: Text | undefined, language: Language): string {
  const inlines = versionOf(text, language, language)?.inlines ?? [];
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

function citedWords({ session, citations }: Reader, target: ReferenceTarget): string {
  const { language, bodies, mandate, documents, theme } = session;
  switch (target.kind) {
    case 'document': {
      const cited = documents.find(({ id }) => id === target.id);
      return cited?.symbol ?? bareWords(cited?.title, language);
    }
    case 'item':
      return citations().get(target.id) ?? '';
    case 'paper':
      return bodies.flatMap(({ symbols }) => symbols[target.paper] ?? []).join(' / ');
    case 'mandate':
      return mandate?.symbol ?? '';
    case 'theme':
      return bareWords(theme, language);
  }
}

function writtenLanguages(fields: Fields, original: Language): readonly Language[] {
  const written = languages.filter((language) =>
    fields.some((field) => typeof field === 'object' && field[language]?.length),
  );
  return written.length > 0 ? written : [original];
}

/** One entry for each language that a record is written in. */
function read(
  reader: Reader,
  kind: EntryKind,
  at: { readonly record: RecordId | 'session'; readonly part: string },
  fields: Fields | ((language: Language) => Fields),
  texts: Fields = typeof fields === 'function' ? [] : fields,
): void {
  for (const language of writtenLanguages(texts, reader.session.language)) {
    const own = typeof fields === 'function' ? fields(language) : fields;
    const text = own
      .map((field) => (typeof field === 'string' ? field : wordsIn(reader, field, language)))
      .map((words) => words.replace(/\s+/gu, ' ').trim())
      .filter((words) => words !== '')
      .join(', ');
    if (text !== '') reader.entries.push({ kind, ...at, language, text });
  }
}

function readSpeaker(reader: Reader, speaker: Speaker): void {
  const { id, honorific, name, position, institution, state } = speaker;
  read(
    reader,
    'speaker',
    { record: id, part: 'name' },
    (language) => {
      const drafting = draftingIn(language);
      const person = drafting.person('plain', honorific, name);
      return [person, position, institution, state && drafting.state(state)];
    },
    [position, institution],
  );
}

function readItem(reader: Reader, item: AgendaItem): void {
  const { id, label, subject, speakers, topics, proceedings, comments, outcome } = item;
  read(reader, 'item', { record: id, part: subject ? 'subject' : 'label' }, [label, subject]);
  for (const speaker of speakers) readSpeaker(reader, speaker);
  for (const topic of topics)
    read(reader, 'topic', { record: topic.id, part: 'text' }, [topic.text]);
  for (const paragraph of proceedings)
    read(reader, 'proceedings', { record: paragraph.id, part: 'text' }, [paragraph.text]);
  if (outcome?.kind === 'elected') {
    read(reader, 'proceedings', { record: id, part: 'outcome' }, [outcome.office]);
    for (const elected of outcome.elected) readSpeaker(reader, elected);
  }
  if (outcome?.kind === 'postponed')
    read(reader, 'proceedings', { record: id, part: 'outcome' }, [outcome.until]);
  for (const comment of comments)
    read(reader, 'comment', { record: comment.id, part: 'text' }, [comment.text]);
}

/** What is said of the session as a whole. Its words count for every entry of the session. */
function readHead(reader: Reader): void {
  const { bodies, number, date, language, theme } = reader.session;
  const symbols = bodies.map(({ body }) => body.symbol).join(' / ');
  const title = number === undefined ? symbols : `${symbols} ${number}/${date.slice(2, 4)}`;
  const names = bodies.flatMap(({ body }) => languages.map((each) => body.name[each]));
  const text = [
    title,
    draftingIn(language).date(date),
    date,
    wordsIn(reader, theme, language),
    ...new Set(names),
  ].join(', ');
  reader.entries.push({ kind: 'session', record: 'session', part: 'number', language, text });
}

function readFacts(reader: Reader): void {
  const { bodies, place, chair, requesters, quorum, mandate, language, theme } = reader.session;
  const session = (part: string) => ({ record: 'session', part }) as const;
  read(reader, 'session', session('theme'), [theme]);
  for (const { symbols } of bodies)
    for (const paper of ['orderOfBusiness', 'minutes', 'report'] as const)
      read(reader, 'session', session(paper), [symbols[paper]]);
  read(reader, 'session', session('place'), [place?.[language]]);
  const states = (refs: Session['requesters']) => refs.map(draftingIn(language).state);
  read(reader, 'session', session('requesters'), states(requesters));
  read(reader, 'session', session('quorum'), states(quorum));
  if (chair) readSpeaker(reader, chair);
  if (mandate)
    read(
      reader,
      'session',
      session('mandate'),
      (each) => [mandate.symbol, mandate.organ.name[each], mandate.purpose],
      [mandate.purpose],
    );
}

function readLists(reader: Reader): void {
  const { agreements, documents, notes, freeParagraphs, overrides } = reader.session;
  for (const { id, verb, text, followUp } of agreements)
    read(
      reader,
      'agreement',
      { record: id, part: 'text' },
      (language) => {
        // The verb reads on into the text without a comma.
        const words = `${draftingIn(language).agreementVerb(verb)} ${wordsIn(reader, text, language)}`;
        return [words, followUp.responsible, followUp.dueSession];
      },
      [text],
    );
  for (const { id, symbol, title, originator, attachments } of documents) {
    read(reader, 'document', { record: id, part: 'title' }, [symbol, title, originator]);
    for (const { id: attachment, name } of attachments)
      read(reader, 'document', { record: attachment, part: 'name' }, [name]);
  }
  for (const note of notes)
    if (note.kind === 'text') read(reader, 'note', { record: note.id, part: 'text' }, [note.text]);
  for (const { id, text } of freeParagraphs)
    read(reader, 'text', { record: id, part: 'text' }, [text]);
  for (const [key, { text }] of Object.entries(overrides)) {
    const [, language = '', paragraph = ''] = key.split('/');
    const [record = '', part = ''] = paragraph.split('.');
    const written = languages.find((each) => each === language);
    if (written) read(reader, 'text', { record, part }, [{ [written]: text }]);
  }
}

/**
 * Everything of a session that can be found. The first entry is its head: number, body, date and theme. What
 * is computed when a paper is composed is not among it, but for the verbs of agreements and cited symbols.
 */
export function sessionEntries(session: Session): readonly SearchEntry[] {
  let numbers: ReadonlyMap<RecordId, string> | undefined;
  const citations = () => {
    numbers ??= new Map(
      numberItems(session.agenda).map(({ item, citation }) => [item.id, citation]),
    );
    return numbers;
  };
  const reader: Reader = { session, entries: [], citations };
  readHead(reader);
  readFacts(reader);
  for (const { item } of everyItem(session.agenda)) readItem(reader, item);
  readLists(reader);
  return reader.entries;
}
