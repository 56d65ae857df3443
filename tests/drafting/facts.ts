import type { Body } from '#shared/domain/body.ts';
import { bodyById } from '#shared/domain/directory/bodies.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import type { SessionFacts } from '#shared/drafting/drafting-language.ts';
import type { Part, Sentence } from '#shared/drafting/sentence.ts';

function listed(id: string): Body {
  const body = bodyById(id);
  if (!body) throw new Error(`the directory has no body ${id}`);
  return body;
}

export const council = listed('CP');
export const assembly = listed('AG');
export const juridical = listed('CAJP');
export const security = listed('CSH');
export const development = listed('CIDI');

/** The special session of the reference report. */
export const special: SessionFacts = { bodies: [council], kind: 'special', date: '2007-05-02' };
export const regular: SessionFacts = { bodies: [council], kind: 'regular', date: '2014-09-24' };
export const committee: SessionFacts = { bodies: [juridical], kind: 'regular', date: '2012-06-01' };
export const joint: SessionFacts = {
  bodies: [council, juridical],
  kind: 'special',
  date: '2007-05-02',
};
export const jointCommittees: SessionFacts = {
  bodies: [juridical, security],
  kind: 'regular',
  date: '2012-06-01',
};

/** An insert, as composition passes what staff wrote: never a plain string. */
export interface Typed {
  readonly typed: string;
}

export function typed(words: string): Part<Typed> {
  return { words: [{ typed: words }], spoken: words };
}

export function states(...codes: string[]): readonly StateRef[] {
  return codes.map((iso3) => ({ iso3 }));
}

function isTyped(piece: unknown): piece is Typed {
  return typeof piece === 'object' && piece !== null && 'typed' in piece;
}

/** What a sentence prints. */
export function printed(sentence: Sentence<unknown>): string {
  return sentence
    .map((piece) => {
      if (isTyped(piece)) return piece.typed;
      if (typeof piece === 'string') return piece;
      throw new Error(`neither words nor an insert: ${JSON.stringify(piece)}`);
    })
    .join('');
}
