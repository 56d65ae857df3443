import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { bodies, names, vocabulary } from './vocabulary.ts';

/** Words of a list in turn, with the number of the item that they stand in. */
function turn(words: readonly string[], index: number): string {
  return `${words[index % words.length]} (${index + 1})`;
}

function largeItem(index: number, noted: 'with notes' | 'without notes'): AgendaItem {
  const { labels, topics, positions } = vocabulary.es;
  const id = `item-${index}`;
  return {
    id,
    numbering: 'auto',
    kind: 'presentation',
    form: 'label: speakers',
    label: {
      es: [
        { kind: 'text', text: turn(labels, index) },
        ...(noted === 'with notes' ? [{ kind: 'note' as const, note: `note-${index}` }] : []),
      ],
    },
    speakers: [
      {
        id: `speaker-${index}`,
        honorific: { title: 'ambassador', gender: index % 2 === 0 ? 'feminine' : 'masculine' },
        name: turn(names, index),
        position: plainText('es', turn(positions, index)),
      },
    ],
    ending: 'auto',
    topics: [0, 1, 2].map((place) => ({
      id: `topic-${index}-${place}`,
      text: plainText('es', turn(topics, index + place)),
    })),
    documents: [],
    proceedings: [],
    comments: [],
    children: [],
  };
}

/**
 * A session of `count` items, each with a speaker, three topics and, if wanted, a note: what the exporter is
 * measured on.
 */
export function largeSession(count: number, noted: 'with notes' | 'without notes'): Session {
  const places = Array.from({ length: count }, (_, index) => index);
  return {
    id: 'large',
    bodies: [
      {
        body: bodies[0],
        symbols: { orderOfBusiness: 'CP/OD-1592/07', minutes: 'CP/ACTA 1592/07' },
      },
    ],
    kind: 'regular',
    number: 1592,
    date: '2007-05-02',
    requesters: [],
    quorum: [],
    language: 'es',
    status: 'approved',
    distribution: 'general',
    reportForm: 'programme',
    agenda: places.map((index) => largeItem(index, noted)),
    agreements: [],
    documents: [],
    notes:
      noted === 'with notes'
        ? places.map((index) => ({
            kind: 'text',
            id: `note-${index}`,
            text: plainText('es', turn(vocabulary.es.sentences, index)),
          }))
        : [],
    overrides: {},
    freeParagraphs: [],
    leftOut: [],
  };
}
