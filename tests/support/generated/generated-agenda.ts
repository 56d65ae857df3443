import {
  type AgendaItem,
  agendaDepth,
  itemEndingSchema,
  itemForms,
  itemKinds,
} from '#shared/domain/agenda-item.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import {
  type Amendment,
  amendmentSchema,
  type Outcome,
  outcomeSchema,
} from '#shared/domain/outcome.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import { type Draw, known } from './draw.ts';
import { drawName, drawSpeaker, drawState, drawText, type Sketch } from './sketch.ts';
import { bodies } from './vocabulary.ts';

/** An item before it is written: its id and what stands below it. */
export interface ItemShape {
  readonly id: ItemId;
  readonly children: readonly ItemShape[];
}

/** The tree of an agenda: none, one or several items, nested down to the last level. */
export function drawShapes(draw: Draw, freshId: Sketch['freshId']): readonly ItemShape[] {
  const level = (most: number, depth: number): readonly ItemShape[] =>
    draw.list(most, () => ({
      id: freshId('item'),
      children: depth < agendaDepth && draw.likely(25) ? level(3, depth + 1) : [],
    }));
  return level(draw.pick([0, 1, 5, 5, 5, 12]), 1);
}

/** The ids of an agenda, parents before children. */
export function idsOf(shapes: readonly ItemShape[]): readonly ItemId[] {
  return shapes.flatMap(({ id, children }) => [id, ...idsOf(children)]);
}

const outcomeKinds = outcomeSchema.options.map(({ shape }) => shape.kind.value);
const amendmentKinds = amendmentSchema.options.map(({ shape }) => shape.kind.value);

function drawAmendment(sketch: Sketch): Amendment {
  const { draw } = sketch;
  const kind = draw.pick(amendmentKinds);
  const change = { item: draw.pick(sketch.items), by: draw.list(3, () => drawState(sketch)) };
  return kind === 'moved' ? { kind, ...change, from: draw.between(1, 12) } : { kind, ...change };
}

function drawOutcome(sketch: Sketch): Outcome {
  const { draw } = sketch;
  const kind = draw.pick(outcomeKinds);
  const states = () => draw.list(3, () => drawState(sketch));
  switch (kind) {
    case 'noted':
    case 'heard':
      return { kind };
    case 'adopted':
      return { kind, reservations: states() };
    case 'adoptedAsAmended':
      return {
        kind,
        by: states(),
        reservations: states(),
        amendments: draw.list(3, () => drawAmendment(sketch)),
      };
    case 'notedAndReferred':
      return { kind, to: draw.pick(bodies) };
    case 'postponed':
      return known({
        kind,
        by: states(),
        until: draw.maybe(50, () => drawText(sketch, 'subjects', 2)),
      });
    case 'withdrawn':
      return { kind, by: states() };
    case 'elected':
      return known({
        kind,
        elected: draw.list(3, () => drawSpeaker(sketch)),
        office: draw.maybe(70, () => drawText(sketch, 'positions', 2)),
        byAcclamation: draw.likely(50),
        proposedBy: states(),
        secondedBy: states(),
      });
    default:
      return assertNever(kind);
  }
}

/** Writes the items of a shape. */
export function drawAgenda(sketch: Sketch, shapes: readonly ItemShape[]): readonly AgendaItem[] {
  const { draw, freshId, documents, items } = sketch;
  return shapes.map(({ id, children }) =>
    known({
      id,
      numbering: draw.likely(20) ? ('none' as const) : ('auto' as const),
      kind: draw.pick(itemKinds),
      form: draw.pick(itemForms),
      label: drawText(sketch, 'labels'),
      speakers: draw.list(draw.pick([0, 1, 1, 4]), () => drawSpeaker(sketch)),
      subject: draw.maybe(40, () => drawText(sketch, 'subjects')),
      ending: draw.pick(itemEndingSchema.options),
      topics: draw.list(draw.pick([0, 0, 3]), () => ({
        id: freshId('topic'),
        text: drawText(sketch, 'topics'),
      })),
      documents: documents.filter(() => draw.likely(20)),
      outcome: draw.maybe(50, () => drawOutcome(sketch)),
      proceedings: draw.list(draw.pick([0, 0, 3]), () => ({
        id: freshId('proceedings'),
        text: drawText(sketch, 'sentences'),
      })),
      continues: draw.maybe(5, () => draw.pick(items)),
      comments: draw.list(draw.pick([0, 0, 2]), () => ({
        id: freshId('comment'),
        author: drawName(sketch),
        at: '2007-05-02T14:30:00Z',
        text: drawName(sketch),
      })),
      children: drawAgenda(sketch, children),
    }),
  );
}
