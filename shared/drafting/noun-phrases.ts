import type { Body } from '#shared/domain/body.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import type { Bodies } from './drafting-language.ts';
import { type Part, type Sentence, say } from './sentence.ts';
import { type SeriesJoints, seriesOf, seriesOfWords } from './series.ts';

/** What a language brings to naming several things at once. */
export interface NamingRules {
  readonly joints: SeriesJoints;
  /** For parts that hold commas themselves. */
  readonly longJoints: SeriesJoints;
  /** With its article. */
  readonly theBody: (body: Body) => string;
  /** Each name as it stands in a series after "of": `del Brasil`, `de Chile`; English says "of" once. */
  readonly ofEachBody: (bodies: Bodies) => readonly string[];
  readonly ofEachState: (states: readonly StateRef[]) => readonly string[];
  /** A body as whom something goes to: `al Consejo`, `a la Comisión`. */
  readonly toBody: (body: Body) => string;
}

/** How bodies, states, people and symbols are named together in a sentence. */
export interface NounPhrases {
  /** `el Consejo Permanente y la Comisión General`. */
  theBodies(bodies: Bodies): string;
  /** `del Consejo Permanente y de la Comisión General`. */
  ofBodies(bodies: Bodies): string;
  /** The same for a title: a line for each body. */
  ofBodiesLines(bodies: Bodies): readonly string[];
  /** `del Brasil y de Chile`. */
  ofStates(states: readonly StateRef[]): string;
  /** `a la Comisión General y al Consejo Permanente`; three or more are parted by semicolons. */
  toBodies(bodies: readonly Body[]): string;
  series<I>(parts: readonly Part<I>[]): Sentence<I>;
  longSeries<I>(parts: readonly Part<I>[]): Sentence<I>;
  /** People, each perhaps with a position behind a comma: then parted by semicolons. */
  people<I>(parts: readonly Part<I>[]): Sentence<I>;
  /** ` (CP/doc. 1/07 y CP/doc. 2/07)`, with the space before it; nothing where there are no symbols. */
  inBrackets<I>(symbols: readonly Part<I>[]): Sentence<I>;
}

/** The noun phrases of a language. */
export function nounPhrases(rules: NamingRules): NounPhrases {
  const { joints, longJoints, theBody, ofEachBody, ofEachState, toBody } = rules;
  return {
    theBodies: (bodies) => seriesOfWords(bodies.map(theBody), joints),
    ofBodies: (bodies) => seriesOfWords(ofEachBody(bodies), joints),
    ofBodiesLines: (bodies) =>
      ofEachBody(bodies).map((words, index) =>
        index === 0 ? words : `${joints.last(words, bodies.length).trim()} ${words}`,
      ),
    ofStates: (states) => seriesOfWords(ofEachState(states), joints),
    toBodies: (bodies) =>
      seriesOfWords(bodies.map(toBody), bodies.length > 2 ? longJoints : joints),
    series: (parts) => seriesOf(parts, joints),
    longSeries: (parts) => seriesOf(parts, longJoints),
    people: (parts) =>
      seriesOf(parts, parts.some(({ spoken }) => spoken.includes(',')) ? longJoints : joints),
    inBrackets: (symbols) => (symbols.length === 0 ? [] : say` (${seriesOf(symbols, joints)})`),
  };
}
