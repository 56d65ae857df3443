import type { ItemKind } from '#shared/domain/agenda-item.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Body } from '#shared/domain/body.ts';
import { calendarDay, type IsoDate, weekday } from '#shared/domain/iso-date.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { type CandidacyWords, candidacies } from './candidacies.ts';
import type {
  AmendmentFacts,
  DraftingLanguage,
  ItemOutcomeFacts,
  SessionFacts,
} from './drafting-language.ts';
import { articled, inPlace } from './english-articles.ts';
import { englishOrdinal } from './english-ordinal.ts';
import { englishClock, englishTime } from './english-time.ts';
import { headerDate } from './header-date.ts';
import { nounPhrases } from './noun-phrases.ts';
import { paperName } from './paper-name.ts';
import { capitalised, capitalWord, inCapitals, type Part, type Sentence, say } from './sentence.ts';
import { stateGenitive, stateName } from './state-names.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

// seen: summaries of meetings
const honorifics = {
  ambassador: { masculine: 'Ambassador', feminine: 'Ambassador' },
  minister: { masculine: 'Minister', feminine: 'Minister' },
  ministerCounselor: { masculine: 'Minister Counselor', feminine: 'Minister Counselor' },
  counselor: { masculine: 'Counselor', feminine: 'Counselor' },
  firstSecretary: { masculine: 'First Secretary', feminine: 'First Secretary' },
  secondSecretary: { masculine: 'Second Secretary', feminine: 'Second Secretary' },
  thirdSecretary: { masculine: 'Third Secretary', feminine: 'Third Secretary' },
  doctor: { masculine: 'Dr.', feminine: 'Dr.' }, // bg
  mister: { masculine: 'Mr.', feminine: 'Ms.' }, // bg
};

/** English has one word for extraordinaria and especial. */
const meetingKinds = {
  regular: 'regular meeting', // seen: summaries of meetings
  extraordinary: 'special meeting', // seen: rules of procedure
  special: 'special meeting', // seen: rules of procedure
  protocolary: 'protocolary meeting', // seen: rules of procedure
};

const itemLabels: Readonly<Record<ItemKind, string>> = {
  orderOfBusiness: 'Adoption of the order of business', // bg
  minutes: 'Approval of minutes', // bg
  opening: 'Opening remarks', // bg
  introduction: 'Introduction of the theme', // bg
  presentation: 'Presentation', // bg
  report: 'Report', // seen: summaries of meetings
  draftResolution: 'Draft resolution', // seen: summaries of meetings
  draftDeclaration: 'Draft declaration', // bg
  election: 'Election', // bg
  note: 'Note', // bg
  statements: 'Statements by member states', // bg
  dialogue: 'Dialogue', // bg
  closing: 'Closing remarks', // bg
  otherBusiness: 'Other business', // seen: orders of business
  recess: 'Recess', // bg
  other: '',
};

/** What the Council decided about, by the kind of the item. */
// seen: summaries of meetings
const things: Readonly<Partial<Record<ItemKind, string>>> = {
  orderOfBusiness: 'the order of business',
  minutes: 'the minutes',
  opening: 'the opening remarks',
  introduction: 'the introduction of the topic',
  presentation: 'the presentation',
  report: 'the report',
  draftResolution: 'the draft resolution',
  draftDeclaration: 'the draft declaration',
  note: 'the note',
  statements: 'the statements',
  dialogue: 'the dialogue',
  closing: 'the closing remarks',
};
const pluralThings: ReadonlySet<ItemKind> = new Set([
  'minutes',
  'opening',
  'statements',
  'closing',
]);
/** Reports and minutes are approved, resolutions and the like adopted. */
const approvedThings: ReadonlySet<ItemKind> = new Set(['minutes', 'report']);

const agreementVerbs = {
  takeNote: 'To take note', // seen: summaries of meetings
  transmit: 'To transmit', // bg
  refer: 'To refer', // seen: summaries of meetings
  report: 'To report', // seen: resolutions
  entrust: 'To instruct', // seen: resolutions
  adopt: 'To adopt', // seen: resolutions
  convene: 'To convene', // bg
  welcome: 'To welcome', // bg
  instruct: 'To instruct', // bg
  callUpon: 'To call upon', // bg
  reaffirm: 'To reaffirm', // seen: resolutions
  request: 'To request', // seen: resolutions
  postpone: 'To postpone', // seen: summaries of meetings
  thank: 'To thank', // bg
  submit: 'To submit', // bg
  urge: 'To urge', // seen: resolutions
  other: '',
};

/** The OAS uses the serial comma. */
const joints = {
  between: ', ',
  last: (_: string, count: number) => (count > 2 ? ', and ' : ' and '),
};
const longJoints = { between: '; ', last: () => '; and ' };

function date(day: IsoDate): string {
  const { year, month, day: number } = calendarDay(day);
  return `${months[month - 1]} ${number}, ${year}`;
}

function theBody(body: Body): string {
  return `the ${body.name.en}`;
}

function meetingName({ bodies, kind }: Pick<SessionFacts, 'bodies' | 'kind'>): string {
  return bodies.length === 1 ? meetingKinds[kind] : `joint ${meetingKinds[kind]}`; // seen: annual report
}

function ofState(state: StateRef): string {
  return stateGenitive(state, 'en', (name) => `of ${articled(name)}`);
}

const {
  theBodies,
  ofBodies,
  ofBodiesLines,
  ofStates,
  toBodies,
  series,
  longSeries,
  people,
  inBrackets,
} = nounPhrases({
  joints,
  longJoints,
  theBody,
  ofEachBody: ([first, ...others]) => [`of ${theBody(first)}`, ...others.map(theBody)],
  ofEachState: (states) =>
    states.map((state, index) =>
      index === 0 ? ofState(state) : ofState(state).replace(/^of /, ''),
    ),
  toBody: (body) => `to ${theBody(body)}`,
});

function missions(states: readonly StateRef[]): string {
  const name = states.length === 1 ? 'Permanent Mission' : 'Permanent Missions';
  return `${name} ${ofStates(states)}`;
}

function delegations(states: readonly StateRef[]): string {
  const name = states.length === 1 ? 'the delegation' : 'the delegations';
  return `${name} ${ofStates(states)}`;
}

function atRequest(by: readonly StateRef[]): string {
  return by.length === 0 ? '' : `at the request of ${delegations(by)}, `;
}

/** Commas and full stops stand inside the closing quotation mark; a question or exclamation needs none. */
function quotedWith<I>(part: Part<I>, mark: ',' | '.'): Sentence<I> {
  return say`“${part}${/[.?!…]$/.test(part.spoken) ? '' : mark}”`;
}

/** `, contained in document CP/doc. 1/07`, at the end of a clause. */
function contained<I>(symbols: readonly Part<I>[]): Sentence<I> {
  if (symbols.length === 0) return [];
  const noun = symbols.length === 1 ? 'document' : 'documents';
  return say`, contained in ${noun} ${series(symbols)}`;
}

/** `item 3, “Title” (CP/doc. 1/07).`, with the punctuation that follows where English wants it. */
function itemNamed<I>(
  number: string | undefined,
  mark: ',' | '.',
  { title, symbols }: AmendmentFacts<I>,
): Sentence<I> {
  const item = number ? `item ${number}` : 'the item';
  // A comma only closes what another one opened.
  const closing = mark === '.' || (number && title) ? mark : '';
  if (!title) return say`${item}${inBrackets(symbols)}${closing}`;
  const gap = number ? ', ' : ' ';
  if (symbols.length === 0 && closing !== '')
    return say`${item}${gap}${quotedWith(title, closing)}`;
  return say`${item}${gap}“${title}”${inBrackets(symbols)}${closing}`;
}

/** What was decided about an item of the draft; its number and title follow. */
const decisions = {
  postponed: 'it was decided to postpone consideration of', // seen: summary of 2004
  withdrawn: 'it was decided to withdraw from the order of business', // bg
  added: 'it was decided to include in the order of business', // bg
};

// seen: summary of a regular meeting
function moved<I>(facts: AmendmentFacts<I>): Sentence<I> {
  const item = itemNamed(facts.from?.toString(), ',', facts);
  const place = facts.number
    ? `as item ${facts.number}`
    : 'at another point in the order of business';
  if (facts.by.length === 0) return say`It was decided that ${item} would be considered ${place}.`;
  return capitalised(say`${delegations(facts.by)} requested that ${item} be considered ${place}.`);
}

function amendment<I>(facts: AmendmentFacts<I>): Sentence<I> {
  if (facts.kind === 'moved') return moved(facts);
  return capitalised(
    say`${atRequest(facts.by)}${decisions[facts.kind]} ${itemNamed(facts.number, '.', facts)}`,
  );
}

// seen: summary of a committee
function reserved(states: readonly StateRef[]): string {
  if (states.length === 0) return '';
  return `, with ${states.length === 1 ? 'the reservation' : 'the reservations'} of ${delegations(states)}`;
}

// seen: summary of a committee
const candidacyWords: CandidacyWords = {
  one: { subject: 'The candidacy was', proposed: 'proposed', seconded: 'seconded' },
  several: { subject: 'The candidacies were', proposed: 'proposed', seconded: 'seconded' },
  by: (states) => `by ${delegations(states)}`,
  joints,
};

function outcomeSentence<I>(facts: ItemOutcomeFacts<I>): Sentence<I> {
  const { bodies, item, symbols, outcome } = facts;
  const bodiesHere = capitalWord(theBodies(bodies));
  const thing = (fallback: string) => things[item] ?? fallback;
  const approved = approvedThings.has(item) ? 'approved' : 'adopted';
  switch (outcome.kind) {
    // bg
    case 'adopted':
      return say`${bodiesHere} ${approved} ${thing('the proposal')}${contained(symbols)}${reserved(outcome.reservations)}.`;
    // seen: summary of a joint meeting
    case 'adoptedAsAmended': {
      const amendments =
        outcome.by.length === 0
          ? 'amendments suggested from the floor'
          : `the amendments proposed by ${delegations(outcome.by)}`;
      return say`${bodiesHere} considered and ${approved}, with ${amendments}, ${thing('the proposal')}${contained(symbols)}${reserved(outcome.reservations)}.`;
    }
    // seen: summary of a joint meeting
    case 'noted':
      return say`${bodiesHere} took note of ${thing('the matter')}${contained(symbols)}.`;
    // bg
    case 'notedAndReferred': {
      const comma = symbols.length > 0 ? ',' : '';
      const it = pluralThings.has(item) ? 'them' : 'it';
      return say`${bodiesHere} took note of ${thing('the matter')}${contained(symbols)}${comma} and referred ${it} to ${theBody(outcome.to)}.`;
    }
    // seen: summary of 2004
    case 'postponed': {
      const until = outcome.until ? say` until ${outcome.until}` : '';
      return capitalised(
        say`${atRequest(outcome.by)}it was decided to postpone consideration of this item${inBrackets(symbols)}${until}.`,
      );
    }
    // bg
    case 'withdrawn':
      return capitalised(
        say`${atRequest(outcome.by)}it was decided to withdraw this item${inBrackets(symbols)} from the order of business.`,
      );
    // bg
    case 'elected': {
      const { elected, office } = outcome;
      const how = outcome.byAcclamation ? ' by acclamation' : '';
      if (elected.length === 0) {
        const post = office ? say` for the office of ${office}` : '';
        return say`${bodiesHere} held the election${post}${how}.${candidacies(outcome, candidacyWords)}`;
      }
      const post = office ? say`, as ${office},` : '';
      return say`${bodiesHere} elected${how}${post} ${people(elected)}.${candidacies(outcome, candidacyWords)}`;
    }
    // bg
    case 'heard':
      return say`The Chair expressed appreciation for ${thing('the statements')} on behalf of ${theBodies(bodies)}.`;
    default:
      return assertNever(outcome);
  }
}

/** The papers in English. */
export const english: DraftingLanguage = {
  language: 'en',

  date, // seen: resolutions
  longDate: (day) => `${weekdays[weekday(day)]}, ${date(day)}`, // bg
  headerDate: (day) => headerDate(day, months),
  timeInWords: englishTime,
  ordinal(n, { capitals }) {
    const words = englishOrdinal(n);
    return capitals ? words.split(' ').map(capitalWord).join(' ') : words;
  },

  quoted: (words) => say`“${words}”`,
  series,
  longSeries,
  entryEnding(next, nextIsLast) {
    if (next === undefined) return '.';
    return nextIsLast ? '; and' : ';';
  },
  state: (state) => stateName(state, 'en'),
  ofState,
  missions,
  // seen: summaries of meetings (members); the observers' title in lists of them
  headOfDelegation(state, standing) {
    const position = standing === 'member' ? 'Permanent Representative' : 'Permanent Observer';
    return `${position} ${ofState(state)} to the OAS`;
  },
  body: theBody,
  toBodies, // bg
  honorific: ({ title, gender }) => honorifics[title][gender],
  person(where, honorific, name) {
    const title = honorific ? honorifics[honorific.title][honorific.gender] : '';
    const plain = `${title} ${name}`.trim();
    if (plain === '') return '';
    switch (where) {
      case 'plain':
      case 'subject':
      case 'object':
        return plain;
      case 'of':
        return `of ${plain}`;
      case 'by':
      case 'agent':
        return `by ${plain}`;
      default:
        return assertNever(where);
    }
  },

  organization: 'ORGANIZATION OF AMERICAN STATES',
  organHeader: (body) => body.name.en.toUpperCase(),
  originalLine(original) {
    const names = { es: 'Spanish', en: 'English', fr: 'French', pt: 'Portuguese' };
    return `Original: ${names[original]}`; // seen: Council documents
  },
  limitedDistribution: 'Distribution Limited', // seen: a guide to OAS documents
  draftMark: 'DRAFT', // bg
  // bg
  reportTitle: (facts) =>
    inCapitals([
      `${paperName(facts, 'report', 'en') ?? 'report'} of the ${meetingName(facts)}`,
      ...ofBodiesLines(facts.bodies),
      `held on ${date(facts.date)}`,
    ]),
  // bg
  orderOfBusinessTitle: (facts) =>
    inCapitals([
      paperName(facts, 'orderOfBusiness', 'en') ?? 'order of business',
      `for the ${meetingName(facts)}`,
      ...ofBodiesLines(facts.bodies),
      date(facts.date),
    ]),
  meetingName,

  // bg
  opening(facts) {
    const { bodies, requesters, theme } = facts;
    const request =
      requesters.length === 0 ? '' : `at the request of the ${missions(requesters)}, `;
    const topic = theme ? say`, on the topic ${quotedWith(theme, '.')}` : '.';
    return capitalised(
      say`${request}${theBodies(bodies)} held a ${meetingName(facts)} on ${date(facts.date)}${topic}`,
    );
  },
  // bg
  mandate(facts) {
    const purpose = facts.purpose ? say` to ${quotedWith(facts.purpose, '.')}` : '.';
    return say`The aforementioned ${meetingName(facts)} was convened by ${theBody(facts.organ)} through resolution ${facts.symbol}${purpose}`;
  },
  // bg
  programmeLead({ bodies, mandated, symbol }) {
    const paper = symbol ? say` (${symbol})` : '';
    return mandated
      ? say`To that end, ${theBodies(bodies)} adopted the following program for that meeting${paper}:`
      : say`${capitalWord(theBodies(bodies))} adopted the following program for the meeting${paper}:`;
  },
  chairCase: 'of',
  // seen: summary of a regular meeting
  chair: (facts) =>
    say`The ${meetingName(facts)} ${ofBodies(facts.bodies)} was conducted under the chairmanship ${facts.chair}.`,
  // bg
  times({ start, end, place }) {
    const where = place ? `, held ${inPlace(place)},` : '';
    const began = start ? `was called to order at ${englishClock(start)}` : '';
    const ended = end ? `${start ? '' : 'was '}adjourned at ${englishClock(end)}` : '';
    // The point of a.m. and p.m. ends the sentence too.
    const told = [began, ended].filter(Boolean).join(' and ').replace(/\.$/, '');
    return say`The meeting${where} ${told}.`;
  },
  // seen: summary of a committee
  quorum(states) {
    const present = states.length === 1 ? 'delegation' : 'Representatives';
    return say`The statutory quorum was constituted by the ${present} ${ofStates(states)}.`;
  },

  itemLabel: (kind) => itemLabels[kind],
  continuation: '(continued)', // bg
  // seen: summaries of meetings
  adoption({ bodies, symbol, amended, by, amendments }) {
    const adopted = amended
      ? say`${atRequest(by)}${theBodies(bodies)} adopted as amended the draft order of business${symbol ? say`, contained in document ${symbol}` : ''}.`
      : say`${theBodies(bodies)} considered and adopted without amendment the order of business for the meeting${symbol ? say`, document ${symbol}` : ''}.`;
    return [capitalised(adopted), ...amendments.map(amendment)];
  },
  outcome: outcomeSentence,

  conclusionLead: ({ bodies }) => `In conclusion, ${theBodies(bodies)} agreed:`, // bg
  agreementVerb: (verb) => agreementVerbs[verb],
  documentsHeading: 'Documents distributed:', // bg
  // bg
  documentsLead: (count) =>
    count === 1
      ? 'The following document was distributed during the meeting:'
      : 'The following documents were distributed during the meeting:',
  // seen: summary of 2004
  minutesNote: (symbol) =>
    say`Statements and comments by delegations may be found in the minutes of the meeting${symbol ? say`, ${symbol}` : ''}.`,

  dateLabel: 'Date:', // seen: convocations
  timeLabel: 'Time:', // seen: convocations
  placeLabel: 'Place:', // seen: convocations
  clock: englishClock,
};
