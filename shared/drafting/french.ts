import type { ItemKind } from '#shared/domain/agenda-item.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Body } from '#shared/domain/body.ts';
import { calendarDay, type IsoDate, weekday } from '#shared/domain/iso-date.ts';
import type { Honorific } from '#shared/domain/speaker.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { type CandidacyWords, candidacies } from './candidacies.ts';
import type {
  AmendmentFacts,
  Bodies,
  DraftingLanguage,
  ItemOutcomeFacts,
  SessionFacts,
} from './drafting-language.ts';
import { a, articled, de, definite, elidedDe, inPlace } from './french-articles.ts';
import { frenchOrdinal } from './french-ordinal.ts';
import { frenchClock, frenchTime } from './french-time.ts';
import { headerDate } from './header-date.ts';
import { nounPhrases } from './noun-phrases.ts';
import { paperName } from './paper-name.ts';
import {
  capitalised,
  capitalWord,
  inCapitals,
  type Piece,
  type Sentence,
  say,
} from './sentence.ts';
import { stateGenitive, stateName } from './state-names.ts';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

// bg
const honorifics = {
  ambassador: { masculine: 'Ambassadeur', feminine: 'Ambassadrice' },
  minister: { masculine: 'Ministre', feminine: 'Ministre' },
  ministerCounselor: { masculine: 'Ministre conseiller', feminine: 'Ministre conseillère' },
  counselor: { masculine: 'Conseiller', feminine: 'Conseillère' },
  firstSecretary: { masculine: 'Premier Secrétaire', feminine: 'Première Secrétaire' },
  secondSecretary: { masculine: 'Deuxième Secrétaire', feminine: 'Deuxième Secrétaire' },
  thirdSecretary: { masculine: 'Troisième Secrétaire', feminine: 'Troisième Secrétaire' },
  doctor: { masculine: 'Docteur', feminine: 'Docteure' },
  mister: { masculine: 'M.', feminine: 'Mme' },
};

// bg
const meetingKinds = {
  regular: 'séance ordinaire',
  extraordinary: 'séance extraordinaire',
  special: 'séance extraordinaire', // one name for both, as in English
  protocolary: 'séance protocolaire',
};

// bg
const itemLabels: Readonly<Record<ItemKind, string>> = {
  orderOfBusiness: 'Adoption de l’ordre du jour',
  minutes: 'Approbation des procès-verbaux',
  opening: 'Allocution d’ouverture',
  introduction: 'Introduction du thème',
  presentation: 'Présentation',
  report: 'Rapport',
  draftResolution: 'Projet de résolution',
  draftDeclaration: 'Projet de déclaration',
  election: 'Élection',
  note: 'Note',
  statements: 'Interventions des États membres',
  dialogue: 'Dialogue',
  closing: 'Allocution de clôture',
  otherBusiness: 'Questions diverses',
  recess: 'Suspension de séance',
  other: '',
};

/** What the Council decided about, by the kind of the item. */
// bg
const things: Readonly<Partial<Record<ItemKind, string>>> = {
  orderOfBusiness: 'l’ordre du jour',
  minutes: 'le procès-verbal',
  opening: 'les allocutions d’ouverture',
  introduction: 'la présentation du thème',
  presentation: 'l’exposé',
  report: 'le rapport',
  draftResolution: 'le projet de résolution',
  draftDeclaration: 'le projet de déclaration',
  note: 'la note',
  statements: 'les interventions',
  dialogue: 'le dialogue',
  closing: 'les allocutions de clôture',
};
/** Reports and minutes are approved, resolutions and the like adopted. */
const approvedThings: ReadonlySet<ItemKind> = new Set(['minutes', 'report']);

const agreementVerbs = {
  takeNote: 'De prendre note', // seen: resolutions
  transmit: 'De transmettre', // bg
  refer: 'De renvoyer', // bg
  report: 'De faire rapport', // bg
  entrust: 'De charger', // seen: resolutions
  adopt: 'D’adopter', // seen: resolutions
  convene: 'De convoquer', // bg
  welcome: 'D’accueillir', // bg
  instruct: 'De charger', // bg
  callUpon: 'De lancer un appel', // bg
  reaffirm: 'De réaffirmer', // bg
  request: 'De demander', // bg
  postpone: 'D’ajourner', // bg
  thank: 'De remercier', // bg
  submit: 'De soumettre', // bg
  urge: 'D’exhorter', // bg
  other: '',
};

/** French typography: a hard space inside guillemets and before tall punctuation. */
const space = '\u00a0';
const colon = `${space}:`;
const semicolon = `${space};`;
const joints = { between: ', ', last: () => ' et ' };
const longJoints = { between: `${semicolon} `, last: () => `${semicolon} et ` };

function quoted<I>(words: Piece<I>): Sentence<I> {
  return say`«${space}${words}${space}»`;
}

function dayOfMonth(day: number): string {
  return day === 1 ? '1er' : String(day);
}

function date(day: IsoDate): string {
  const { year, month, day: number } = calendarDay(day);
  return `${dayOfMonth(number)} ${months[month - 1]} ${year}`;
}

function theBody(body: Body): string {
  return definite(body.gender.fr, body.name.fr);
}

/** The verb, as one body or two want it. */
function did(bodies: Bodies, one: string, both: string): string {
  return bodies.length === 1 ? one : both;
}

/** The ending of a participle that agrees with the bodies. */
function agreeing(bodies: Bodies): string {
  const feminine = bodies.every(({ gender }) => gender.fr === 'feminine') ? 'e' : '';
  return `${feminine}${bodies.length === 1 ? '' : 's'}`;
}

function meetingName({ bodies, kind }: Pick<SessionFacts, 'bodies' | 'kind'>): string {
  return bodies.length === 1 ? meetingKinds[kind] : `${meetingKinds[kind]} conjointe`; // bg
}

function ofState(state: StateRef): string {
  return stateGenitive(state, 'fr', (name) => de(articled(name)));
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
  ofEachBody: (bodies) => bodies.map((body) => de(theBody(body))),
  ofEachState: (states) => states.map(ofState),
  toBody: (body) => a(theBody(body)),
});

function missions(states: readonly StateRef[]): string {
  const name = states.length === 1 ? 'Mission permanente' : 'Missions permanentes';
  return `${name} ${ofStates(states)}`;
}

function delegations(states: readonly StateRef[]): string {
  const name = states.length === 1 ? 'la délégation' : 'les délégations';
  return `${name} ${ofStates(states)}`;
}

function atRequest(by: readonly StateRef[]): string {
  return by.length === 0 ? '' : `à la demande ${de(delegations(by))}, `;
}

function person(honorific: Honorific | undefined, name: string): { plain: string; the: string } {
  if (!honorific) return { plain: name, the: name };
  const title = honorifics[honorific.title][honorific.gender];
  const plain = `${title} ${name}`.trim();
  // M. and Mme take no article.
  return { plain, the: honorific.title === 'mister' ? plain : definite(honorific.gender, plain) };
}

/** `le point 3, « Titre » (CP/doc. 1/07)`. */
function itemNamed<I>(
  noun: string,
  number: string | undefined,
  { title, symbols }: AmendmentFacts<I>,
): Sentence<I> {
  const numbered = number ? `${noun} ${number}` : noun;
  const named = title ? say`${number ? ', ' : ' '}${quoted(title)}` : '';
  return say`${numbered}${named}${inBrackets(symbols)}`;
}

/** What was decided about an item of the draft; its number and title follow. */
const decisions = {
  postponed: 'il a été décidé d’ajourner l’examen du point', // bg
  withdrawn: 'il a été décidé de retirer de l’ordre du jour le point', // bg
  added: 'il a été décidé d’inscrire à l’ordre du jour le point', // bg
};

// bg
function moved<I>(facts: AmendmentFacts<I>): Sentence<I> {
  const from = facts.from?.toString();
  const item = say`${itemNamed('le point', from, facts)}${from && facts.title ? ',' : ''}`;
  const place = facts.number
    ? `en tant que point ${facts.number}`
    : 'à un autre moment de l’ordre du jour';
  if (facts.by.length === 0) return say`Il a été décidé d’examiner ${item} ${place}.`;
  const asked = facts.by.length === 1 ? 'a demandé' : 'ont demandé';
  return capitalised(say`${delegations(facts.by)} ${asked} que ${item} soit examiné ${place}.`);
}

function amendment<I>(facts: AmendmentFacts<I>): Sentence<I> {
  if (facts.kind === 'moved') return moved(facts);
  return capitalised(
    say`${atRequest(facts.by)}${itemNamed(decisions[facts.kind], facts.number, facts)}.`,
  );
}

// bg
function reserved(states: readonly StateRef[]): string {
  if (states.length === 0) return '';
  return `, avec ${states.length === 1 ? 'la réserve' : 'les réserves'} ${de(delegations(states))}`;
}

// bg
const candidacyWords: CandidacyWords = {
  one: { subject: 'La candidature a été', proposed: 'proposée', seconded: 'appuyée' },
  several: { subject: 'Les candidatures ont été', proposed: 'proposées', seconded: 'appuyées' },
  by: (states) => `par ${delegations(states)}`,
  joints,
};

// bg
function outcomeSentence<I>(facts: ItemOutcomeFacts<I>): Sentence<I> {
  const { bodies, item, outcome } = facts;
  const subject = `${capitalWord(theBodies(bodies))} ${did(bodies, 'a', 'ont')}`;
  const thing = (fallback: string) => {
    const several = item === 'minutes' && facts.symbols.length > 1;
    return several ? 'les procès-verbaux' : (things[item] ?? fallback);
  };
  const symbols = inBrackets(facts.symbols);
  const approved = approvedThings.has(item) ? 'approuvé' : 'adopté';
  switch (outcome.kind) {
    case 'adopted':
      return say`${subject} ${approved} ${thing('la proposition')}${symbols}${reserved(outcome.reservations)}.`;
    case 'adoptedAsAmended': {
      const amendments =
        outcome.by.length === 0
          ? 'les modifications suggérées en séance'
          : `les modifications proposées par ${delegations(outcome.by)}`;
      return say`${subject} ${approved}, avec ${amendments}, ${thing('la proposition')}${symbols}${reserved(outcome.reservations)}.`;
    }
    case 'noted':
      return say`${subject} pris note ${de(thing('la question'))}${symbols}.`;
    case 'notedAndReferred':
      return say`${subject} pris note ${de(thing('la question'))}${symbols} et en ${did(bodies, 'a', 'ont')} décidé le renvoi ${a(theBody(outcome.to))}.`;
    case 'postponed': {
      const until = outcome.until ? say`, la reprise étant prévue pour ${outcome.until}` : '';
      return capitalised(
        say`${atRequest(outcome.by)}il a été décidé d’ajourner l’examen de ce point${symbols}${until}.`,
      );
    }
    case 'withdrawn':
      return capitalised(
        say`${atRequest(outcome.by)}il a été décidé de retirer ce point${symbols} de l’ordre du jour.`,
      );
    case 'elected': {
      const { elected, office } = outcome;
      const how = outcome.byAcclamation ? ' par acclamation' : '';
      if (elected.length === 0) {
        const post = office ? say` au poste ${elidedDe(office.spoken)}${office}` : '';
        return say`${subject} procédé${how} à l’élection${post}.${candidacies(outcome, candidacyWords)}`;
      }
      const post = office ? say`, comme ${office},` : '';
      return say`${subject} élu${how}${post} ${people(elected)}.${candidacies(outcome, candidacyWords)}`;
    }
    case 'heard':
      return say`La présidence a exprimé, au nom ${ofBodies(bodies)}, ses remerciements pour ${thing('les interventions')}.`;
    default:
      return assertNever(outcome);
  }
}

/** The papers in French. */
/** A report is on a meeting; whatever else the office calls it is of one. */
function ownReport(facts: SessionFacts): string {
  const name = paperName(facts, 'report', 'fr');
  return name === undefined ? 'rapport sur la' : `${name} de la`;
}

export const french: DraftingLanguage = {
  language: 'fr',

  date, // seen: resolutions
  longDate: (day) => `${weekdays[weekday(day)]} ${date(day)}`, // bg
  headerDate: (day) => headerDate(day, months),
  timeInWords: frenchTime,
  ordinal(n, form) {
    const words = frenchOrdinal(n, form);
    return form.capitals ? capitalWord(words) : words;
  },

  quoted,
  series,
  longSeries,
  entryEnding(next, nextIsLast) {
    if (next === undefined) return '.';
    return nextIsLast ? `${semicolon} et` : semicolon;
  },
  state: (state) => stateName(state, 'fr'),
  ofState,
  missions,
  // bg
  headOfDelegation(state, standing, gender) {
    const positions = {
      member: { masculine: 'Représentant permanent', feminine: 'Représentante permanente' },
      observer: { masculine: 'Observateur permanent', feminine: 'Observatrice permanente' },
    };
    return `${positions[standing][gender]} ${ofState(state)} près l’OEA`;
  },
  body: theBody,
  toBodies, // bg
  honorific: ({ title, gender }) => honorifics[title][gender],
  person(where, honorific, name) {
    const { plain, the } = person(honorific, name);
    if (plain === '') return '';
    switch (where) {
      case 'plain':
        return plain;
      case 'subject':
      case 'object':
        return the;
      case 'of':
        return de(the);
      case 'by':
      case 'agent':
        return `par ${the}`;
      default:
        return assertNever(where);
    }
  },

  organization: 'ORGANISATION DES ÉTATS AMÉRICAINS',
  organHeader: (body) => body.name.fr.toUpperCase(),
  originalLine(original) {
    const names = { es: 'espagnol', en: 'anglais', fr: 'français', pt: 'portugais' };
    return `Original: ${names[original]}`; // seen: resolutions, without a space before the colon
  },
  limitedDistribution: 'Distribution limitée', // bg
  draftMark: 'PROJET', // bg
  // bg
  reportTitle: (facts) =>
    inCapitals([
      `${ownReport(facts)} ${meetingName(facts)}`,
      ...ofBodiesLines(facts.bodies),
      `tenue le ${date(facts.date)}`,
    ]),
  // bg
  orderOfBusinessTitle: (facts) =>
    inCapitals([
      paperName(facts, 'orderOfBusiness', 'fr') ?? 'ordre du jour',
      `de la ${meetingName(facts)}`,
      ...ofBodiesLines(facts.bodies),
      `du ${date(facts.date)}`,
    ]),
  meetingName,

  // bg
  opening(facts) {
    const { bodies, requesters, theme } = facts;
    const article = requesters.length === 1 ? 'de la' : 'des';
    const request =
      requesters.length === 0 ? '' : `, à la demande ${article} ${missions(requesters)},`;
    const topic = theme ? say` sur le thème ${quoted(theme)}` : '';
    return say`${capitalWord(theBodies(bodies))}${request} ${did(bodies, 'a', 'ont')} tenu une ${meetingName(facts)} le ${date(facts.date)}${topic}.`;
  },
  // bg
  mandate(facts) {
    const purpose = facts.purpose ? say`, pour ${quoted(facts.purpose)}` : '';
    return say`Ladite ${meetingName(facts)} a été convoquée par ${theBody(facts.organ)}, par sa résolution ${facts.symbol}${purpose}.`;
  },
  // bg
  programmeLead({ bodies, mandated, symbol }) {
    const adopted = `${theBodies(bodies)} ${did(bodies, 'a', 'ont')} adopté le programme ci-après pour`;
    const paper = symbol ? say` (${symbol})` : '';
    return mandated
      ? say`À cet effet, ${adopted} ladite séance${paper}${colon}`
      : say`${capitalWord(adopted)} la séance${paper}${colon}`;
  },
  chairCase: 'agent',
  // bg
  chair: (facts) =>
    say`La ${meetingName(facts)} ${ofBodies(facts.bodies)} a été présidée ${facts.chair}.`,
  // bg
  times({ start, end, place }) {
    const where = place ? `, tenue ${inPlace(place)},` : '';
    const began = start ? `a été ouverte à ${frenchClock(start)}` : '';
    const ended = end ? `${start ? '' : 'a été '}levée à ${frenchClock(end)}` : '';
    return say`La séance${where} ${[began, ended].filter(Boolean).join(' et ')}.`;
  },
  // bg
  quorum(states) {
    const present =
      states.length === 1
        ? `la délégation ${ofStates(states)}`
        : `les représentants ${ofStates(states)}`;
    return say`Le quorum réglementaire a été constitué par la présence ${de(present)}.`;
  },

  itemLabel: (kind) => itemLabels[kind],
  continuation: '(suite)', // bg
  // bg
  adoption({ bodies, symbol, amended, by, amendments }) {
    const how = !amended
      ? ' sans modification.'
      : amendments.length > 0
        ? ` avec les modifications suivantes${colon}`
        : ' tel que modifié.';
    const adopted = say`${atRequest(by)}${theBodies(bodies)} ${did(bodies, 'a', 'ont')} adopté l’ordre du jour${symbol ? say` (${symbol})` : ''}${how}`;
    return [capitalised(adopted), ...amendments.map(amendment)];
  },
  outcome: outcomeSentence,

  // bg
  conclusionLead: ({ bodies }) =>
    `En conclusion, ${theBodies(bodies)} ${did(bodies, 'est', 'sont')} convenu${agreeing(bodies)}${colon}`,
  agreementVerb: (verb) => agreementVerbs[verb],
  documentsHeading: `Documents distribués${colon}`, // bg
  // bg
  documentsLead: (count) =>
    count === 1
      ? `Le document suivant a été distribué au cours de la séance${colon}`
      : `Les documents suivants ont été distribués au cours de la séance${colon}`,
  // bg
  minutesNote: (symbol) =>
    say`Les déclarations et observations des délégations figurent dans le procès-verbal de la séance${symbol ? say`, ${symbol}` : ''}.`,

  dateLabel: `Date${colon}`, // bg
  timeLabel: `Heure${colon}`, // bg
  placeLabel: `Lieu${colon}`, // bg
  clock: frenchClock,
};
