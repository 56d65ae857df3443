import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { agreementVerbs } from '#shared/domain/agreement.ts';
import { memberStates } from '#shared/domain/directory/member-states.ts';
import { type Session, sessionKinds, sessionStatuses } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { agendaItem } from '#tests/support/session-builders.ts';
import { bodies, names, vocabulary } from './vocabulary.ts';

/** The words of the office's papers, of which every generated text is put together. */
const { labels, subjects, topics, sentences, titles, positions, institutions, places } =
  vocabulary.es;
const phrases = [...subjects, ...topics, ...sentences, ...titles];

/** Choices that are the same each time: the least standard generator of Park and Miller. */
function choices(seed: number) {
  let state = (seed % 2_147_483_646) + 1;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const one = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  };
  return { below, one };
}

type Choices = ReturnType<typeof choices>;

/** A sentence or two of the office, with a state, a person or a document in it. */
function prose({ below, one }: Choices, year: number): string {
  const state = one(memberStates).short.es;
  const tails = [
    `a solicitud de la delegación de ${state}`,
    `según el documento CP/INF. ${4000 + below(5000)}/${String(year).slice(2)}`,
    `conforme a la resolución AG/RES. ${1500 + below(1500)} (XXXVII-O/${String(year).slice(2)})`,
    `con la intervención de ${one(names)}, ${one(positions)} de ${state}`,
  ];
  return `${one(phrases)} ${one(tails)}`;
}

function pastItem(draw: Choices, id: string, year: number): AgendaItem {
  const { below, one } = draw;
  return agendaItem(id, {
    label: plainText('es', one(labels)),
    subject: plainText('es', prose(draw, year)),
    speakers: Array.from({ length: 1 + below(2) }, (_, place) => ({
      id: `${id}-s${place}`,
      name: `${one(names)} ${one(memberStates).short.es}`,
      position: plainText('es', one(positions)),
      institution: plainText('es', one(institutions)),
    })),
    topics: Array.from({ length: below(3) }, (_, place) => ({
      id: `${id}-t${place}`,
      text: plainText('es', prose(draw, year)),
    })),
    proceedings: Array.from({ length: 3 }, (_, place) => ({
      id: `${id}-p${place}`,
      text: plainText('es', `${prose(draw, year)}. ${prose(draw, year)}.`),
    })),
  });
}

function pastSession(index: number): Session {
  const draw = choices(index * 7919 + 1);
  const { below, one } = draw;
  const year = 1990 + (index % 35);
  const day = String(1 + below(28)).padStart(2, '0');
  const month = String(1 + below(12)).padStart(2, '0');
  const id = (kind: string, place: number) => `g${index}-${kind}${place}`;
  const number = 1000 + index;
  const short = String(year).slice(2);
  return {
    id: `g${index}`,
    bodies: [{ body: one(bodies), symbols: { orderOfBusiness: `CP/OD-${number}/${short}` } }],
    kind: one(sessionKinds),
    number,
    date: `${year}-${month}-${day}`,
    place: { es: one(places) },
    requesters: [],
    quorum: [],
    theme: plainText('es', prose(draw, year)),
    language: 'es',
    status: one(sessionStatuses),
    distribution: 'general',
    reportForm: 'programme',
    agenda: Array.from({ length: 9 }, (_, place) => pastItem(draw, id('i', place), year)),
    agreements: Array.from({ length: 8 }, (_, place) => ({
      id: id('a', place),
      verb: one(agreementVerbs),
      text: plainText('es', prose(draw, year)),
      addressees: [],
      followUp: { status: 'none' as const },
    })),
    documents: Array.from({ length: 14 }, (_, place) => ({
      id: id('d', place),
      symbol: `CP/INF. ${4000 + below(5000)}/${short}`,
      title: plainText('es', one(titles)),
      kind: 'note' as const,
      languages: ['es' as const],
      form: 'symbol title' as const,
      attachments: [],
    })),
    notes: [],
    overrides: {},
    freeParagraphs: [],
    leftOut: [],
  };
}

/** Sessions of past years, each with about a hundred texts in the office's words; the same each time. */
export function pastSessions(count: number): readonly Session[] {
  return Array.from({ length: count }, (_, index) => pastSession(index));
}
