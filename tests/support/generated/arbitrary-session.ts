import fc from 'fast-check';
import { agreementVerbSchema } from '#shared/domain/agreement.ts';
import { documentForms, documentKinds } from '#shared/domain/distributed-document.ts';
import { languages } from '#shared/domain/language.ts';
import { type PaperKind, paperKinds } from '#shared/domain/paper-kind.ts';
import {
  type ConvenedBody,
  reportFormSchema,
  type Session,
  sessionKinds,
  sessionStatuses,
} from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import { wordsOf } from '#shared/report/runs.ts';
import { drawFrom, known } from './draw.ts';
import { drawAgenda, drawShapes, idsOf } from './generated-agenda.ts';
import {
  drawInlines,
  drawName,
  drawSpeaker,
  drawState,
  drawText,
  idCounter,
  type Sketch,
} from './sketch.ts';
import { bodies, symbols, vocabulary } from './vocabulary.ts';

function drawDate({ draw }: Sketch): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${draw.between(1948, 2060)}-${pad(draw.between(1, 12))}-${pad(draw.between(1, 28))}`;
}

function drawTime({ draw }: Sketch): string {
  return `${String(draw.between(0, 23)).padStart(2, '0')}:${draw.pick(['00', '01', '15', '30', '36', '59'])}`;
}

function drawBody({ draw }: Sketch): ConvenedBody {
  const symbol = () => draw.maybe(60, () => draw.pick(symbols));
  return {
    body: draw.pick(bodies),
    symbols: known({ orderOfBusiness: symbol(), minutes: symbol(), report: symbol() }),
  };
}

function drawBodies(sketch: Sketch): Session['bodies'] {
  const first = drawBody(sketch);
  return sketch.draw.likely(20) ? [first, drawBody(sketch)] : [first];
}

function drawDocuments(sketch: Sketch): Session['documents'] {
  const { draw, freshId } = sketch;
  return sketch.documents.map((id) =>
    known({
      id,
      symbol: draw.maybe(80, () => draw.pick(symbols)),
      title: drawText(sketch, 'titles'),
      kind: draw.pick(documentKinds),
      originator: draw.maybe(30, () => drawText(sketch, 'institutions', 2)),
      date: draw.maybe(50, () => drawDate(sketch)),
      languages: languages.filter(() => draw.likely(40)),
      form: draw.pick(documentForms),
      attachments: draw.list(2, () => ({
        id: freshId('attachment'),
        name: 'nota.pdf',
        sha256: 'a1'.repeat(32),
        size: draw.between(0, 1_000_000),
      })),
    }),
  );
}

function drawAgreements(sketch: Sketch): Session['agreements'] {
  const { draw, freshId, items } = sketch;
  return draw.list(4, () =>
    known({
      id: freshId('agreement'),
      verb: draw.pick(agreementVerbSchema.options),
      text: drawText(sketch, 'sentences'),
      addressees: draw.list(2, () => draw.pick(bodies).id),
      item: items.length > 0 ? draw.maybe(50, () => draw.pick(items)) : undefined,
      followUp: known({
        status: draw.pick(['none', 'pending', 'done'] as const),
        responsible: draw.maybe(30, () => drawName(sketch)),
        due: draw.maybe(30, () => drawDate(sketch)),
        dueSession: draw.maybe(30, () => drawName(sketch)),
      }),
    }),
  );
}

/** Free paragraphs: behind composed ones, behind each other, and behind ones that are gone. */
function drawFreeParagraphs(sketch: Sketch, keys: readonly string[]): Session['freeParagraphs'] {
  const { draw, freshId } = sketch;
  const known = [...keys];
  return draw.list(draw.pick([0, 3]), () => {
    const id = freshId('free');
    const after = draw.pick(['gone.line', ...known]);
    known.push(`${id}.free`);
    return { id, paper: draw.pick(paperKinds), after, text: drawText(sketch, 'sentences') };
  });
}

/** The session with what staff did by hand: paragraphs edited, gone stale or left out. */
function corrected(sketch: Sketch, session: Session): Session {
  const { draw } = sketch;
  if (draw.likely(50)) return session;
  const overrides: Record<string, Session['overrides'][string]> = {};
  const leftOut: { paper: PaperKind; paragraph: string }[] = [];
  for (const paper of paperKinds) {
    const language = draw.pick(languages);
    const { blocks } = compose(session, paper, language);
    for (const { key, runs } of blocks.flatMap(({ paragraphs }) => paragraphs)) {
      if (draw.likely(8)) leftOut.push({ paper, paragraph: key });
      else if (draw.likely(10)) {
        overrides[`${paper}/${language}/${key}`] = {
          text: drawInlines(sketch, language),
          composedThen: draw.likely(50) ? wordsOf(runs) : 'lo que decía entonces',
        };
      }
    }
  }
  return { ...session, overrides, leftOut };
}

function drawSession(generator: fc.GeneratorValue): Session {
  const draw = drawFrom(generator);
  const freshId = idCounter();
  const shapes = drawShapes(draw, freshId);
  const sketch: Sketch = {
    draw,
    freshId,
    original: draw.pick(languages),
    items: idsOf(shapes),
    documents: draw.list(5, () => freshId('document')),
    hasTheme: draw.likely(60),
    hasMandate: draw.likely(50),
    hostility: draw.pick([0, 0, 5, 30]),
    notes: [],
  };
  const session: Session = known({
    id: freshId('session'),
    bodies: drawBodies(sketch),
    kind: draw.pick(sessionKinds),
    number: draw.maybe(80, () => draw.between(1, 2500)),
    date: drawDate(sketch),
    start: draw.maybe(60, () => drawTime(sketch)),
    end: draw.maybe(50, () => drawTime(sketch)),
    place: draw.maybe(50, () => ({
      [sketch.original]: draw.pick(vocabulary[sketch.original].places),
    })),
    chair: draw.maybe(50, () => drawSpeaker(sketch)),
    requesters: draw.list(3, () => drawState(sketch)),
    quorum: draw.list(draw.pick([0, 0, 12]), () => drawState(sketch)),
    theme: sketch.hasTheme ? drawText(sketch, 'subjects', 4) : undefined,
    mandate: sketch.hasMandate
      ? known({
          symbol: draw.pick(symbols),
          organ: draw.pick(bodies),
          purpose: draw.maybe(70, () => drawText(sketch, 'sentences', 4)),
        })
      : undefined,
    language: sketch.original,
    status: draw.pick(sessionStatuses),
    distribution: draw.pick(['general', 'limited'] as const),
    reportForm: draw.pick(reportFormSchema.options),
    agenda: drawAgenda(sketch, shapes),
    agreements: drawAgreements(sketch),
    documents: drawDocuments(sketch),
    notes: [],
    overrides: {},
    freeParagraphs: drawFreeParagraphs(sketch, [
      'session.opening',
      'session.programmeLead',
      ...sketch.items.map((id) => `${id}.line`),
    ]),
    leftOut: [],
  });
  return corrected(sketch, { ...session, notes: sketch.notes });
}

/**
 * Any valid session: everything that the domain knows, in realistic words mostly and in hostile ones
 * sometimes. The same seed gives the same session, and a failing one shrinks.
 */
export function arbitrarySession(): fc.Arbitrary<Session> {
  return fc.noBias(fc.gen().map(drawSession));
}

/** So many sessions, the same ones for the same seed. */
export function sampleSessions(count: number, seed: number): readonly Session[] {
  return fc.sample(arbitrarySession(), { numRuns: count, seed });
}
