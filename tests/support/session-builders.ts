import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { sampleSession } from './sample-session.ts';

/** An agenda item with a Spanish label, everything else empty unless given. */
export function agendaItem(id: string, parts: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id,
    numbering: 'auto',
    kind: 'other',
    form: 'label',
    label: plainText('es', `Punto ${id}`),
    speakers: [],
    ending: 'auto',
    topics: [],
    documents: [],
    proceedings: [],
    comments: [],
    children: [],
    ...parts,
  };
}

/** A special session of the Permanent Council of which only kind, body and date are known. */
export function bareSession(parts: Partial<Session> = {}): Session {
  const sample = sampleSession();
  return {
    id: 'bare',
    bodies: [{ body: sample.bodies[0].body, symbols: {} }],
    kind: 'special',
    date: '2007-05-02',
    requesters: [],
    quorum: [],
    language: 'es',
    status: 'approved',
    distribution: 'general',
    reportForm: 'programme',
    agenda: [],
    agreements: [],
    documents: [],
    notes: [],
    overrides: {},
    freeParagraphs: [],
    leftOut: [],
    ...parts,
  };
}
