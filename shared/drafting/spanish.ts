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
import { headerDate } from './header-date.ts';
import { nounPhrases } from './noun-phrases.ts';
import { paperName } from './paper-name.ts';
import { capitalised, capitalWord, inCapitals, type Sentence, say } from './sentence.ts';
import { a, articled, de, definite } from './spanish-articles.ts';
import { and } from './spanish-conjunction.ts';
import { spanishOrdinal } from './spanish-ordinal.ts';
import { atSpanishTime, spanishTime } from './spanish-time.ts';
import { stateGenitive, stateName } from './state-names.ts';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

// seen: minutes of 2009 to 2012
const honorifics = {
  ambassador: { masculine: 'Embajador', feminine: 'Embajadora' },
  minister: { masculine: 'Ministro', feminine: 'Ministra' },
  ministerCounselor: { masculine: 'Ministro Consejero', feminine: 'Ministra Consejera' },
  counselor: { masculine: 'Consejero', feminine: 'Consejera' },
  firstSecretary: { masculine: 'Primer Secretario', feminine: 'Primera Secretaria' },
  secondSecretary: { masculine: 'Segundo Secretario', feminine: 'Segunda Secretaria' },
  thirdSecretary: { masculine: 'Tercer Secretario', feminine: 'Tercera Secretaria' },
  doctor: { masculine: 'Doctor', feminine: 'Doctora' }, // bg
  mister: { masculine: 'Señor', feminine: 'Señora' }, // bg
};

const meetingKinds = {
  regular: 'sesión ordinaria', // seen: minutes
  extraordinary: 'sesión extraordinaria', // seen: minutes
  special: 'sesión especial', // seen: report of 2007
  protocolary: 'sesión protocolar', // seen: annual report
};

const itemLabels: Readonly<Record<ItemKind, string>> = {
  orderOfBusiness: 'Aprobación del orden del día', // seen: minutes
  minutes: 'Aprobación de actas', // seen: minutes
  opening: 'Palabras de apertura', // seen: report of 2007
  introduction: 'Introducción del tema', // seen: report of 2007
  presentation: 'Presentación', // seen: report of 2007
  report: 'Informe', // seen: report of 2007
  draftResolution: 'Proyecto de resolución', // seen: minutes
  draftDeclaration: 'Proyecto de declaración', // bg
  election: 'Elección', // bg
  note: 'Nota', // seen: report of 2007
  statements: 'Intervenciones de los Estados Miembros', // seen: report of 2007
  dialogue: 'Diálogo', // bg
  closing: 'Palabras de clausura', // seen: report of 2007
  otherBusiness: 'Otros asuntos', // seen: minutes
  recess: 'Receso', // seen: minutes
  other: '',
};

/** What the Council decided about, by the kind of the item. */
// bg
const things: Readonly<Partial<Record<ItemKind, string>>> = {
  orderOfBusiness: 'el orden del día',
  minutes: 'el acta',
  opening: 'las palabras de apertura',
  introduction: 'la introducción del tema',
  presentation: 'la presentación',
  report: 'el informe',
  draftResolution: 'el proyecto de resolución',
  draftDeclaration: 'el proyecto de declaración',
  note: 'la nota',
  statements: 'las intervenciones',
  dialogue: 'el diálogo',
  closing: 'las palabras de clausura',
};

const agreementVerbs = {
  takeNote: 'Tomar nota', // seen: report of 2007
  transmit: 'Transmitir', // seen: report of 2007
  refer: 'Remitir', // seen: minutes
  report: 'Informar', // seen: report of 2007
  entrust: 'Encomendar', // seen: resolution
  adopt: 'Aprobar', // seen: resolution
  convene: 'Convocar', // seen: resolution
  welcome: 'Acoger', // seen: resolution
  instruct: 'Instruir', // seen: resolution
  callUpon: 'Realizar un llamado', // seen: resolution
  reaffirm: 'Reafirmar', // bg
  request: 'Solicitar', // bg
  postpone: 'Aplazar', // bg
  thank: 'Agradecer', // bg
  submit: 'Elevar', // seen: minutes
  urge: 'Instar', // bg
  other: '',
};

const joints = { between: ', ', last: (next: string) => ` ${and(next)} ` };
const longJoints = { between: '; ', last: (next: string) => `; ${and(next)} ` };

function date(day: IsoDate): string {
  const { year, month, day: number } = calendarDay(day);
  return `${number} de ${months[month - 1]} de ${year}`;
}

function theBody(body: Body): string {
  return definite(body.gender.es, body.name.es);
}

/** The verb, as one body or two want it. */
function did(bodies: Bodies, one: string, both: string): string {
  return bodies.length === 1 ? one : both;
}

function meetingName({ bodies, kind }: Pick<SessionFacts, 'bodies' | 'kind'>): string {
  return bodies.length === 1 ? meetingKinds[kind] : `${meetingKinds[kind]} conjunta`; // bg
}

function ofState(state: StateRef): string {
  return stateGenitive(state, 'es', (name) => de(articled(name)));
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
  const name = states.length === 1 ? 'Misión Permanente' : 'Misiones Permanentes';
  return `${name} ${ofStates(states)}`;
}

function delegations(states: readonly StateRef[]): string {
  const name = states.length === 1 ? 'la delegación' : 'las delegaciones';
  return `${name} ${ofStates(states)}`;
}

function atRequest(by: readonly StateRef[]): string {
  return by.length === 0 ? '' : `a solicitud de ${delegations(by)}, `;
}

function person(honorific: Honorific | undefined, name: string): { plain: string; the: string } {
  if (!honorific) return { plain: name, the: name };
  const title = honorifics[honorific.title][honorific.gender];
  const plain = `${title} ${name}`.trim();
  // Titles of courtesy, unlike ranks, have no capital in running text (RAE, Ortografía).
  const courtesy = honorific.title === 'doctor' || honorific.title === 'mister';
  const spoken = courtesy ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
  return { plain, the: definite(honorific.gender, spoken) };
}

/** `el punto 3, “Título” (CP/doc. 1/07)`. */
function itemNamed<I>(
  noun: string,
  number: string | undefined,
  { title, symbols }: AmendmentFacts<I>,
): Sentence<I> {
  const numbered = number ? `${noun} ${number}` : noun;
  const quoted = title ? say`${number ? ',' : ''} “${title}”` : '';
  return say`${numbered}${quoted}${inBrackets(symbols)}`;
}

/** What was decided about an item of the draft; its number and title follow. */
const decisions = {
  postponed: 'se decidió aplazar la consideración del punto', // bg
  withdrawn: 'se decidió retirar del orden del día el punto', // bg
  added: 'se decidió incluir en el orden del día el punto', // bg
};

// bg
function moved<I>(facts: AmendmentFacts<I>): Sentence<I> {
  const from = facts.from?.toString();
  const item = say`${itemNamed('el punto', from, facts)}${from && facts.title ? ',' : ''}`;
  const place = facts.number ? `como punto ${facts.number}` : 'en otro lugar del orden del día';
  if (facts.by.length === 0) return say`Se decidió considerar ${item} ${place}.`;
  const asked = facts.by.length === 1 ? 'solicitó' : 'solicitaron';
  return capitalised(say`${delegations(facts.by)} ${asked} que ${item} se considerara ${place}.`);
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
  return `, con ${states.length === 1 ? 'la reserva' : 'las reservas'} ${de(delegations(states))}`;
}

// bg
const candidacyWords: CandidacyWords = {
  one: { subject: 'La candidatura fue', proposed: 'propuesta', seconded: 'secundada' },
  several: { subject: 'Las candidaturas fueron', proposed: 'propuestas', seconded: 'secundadas' },
  by: (states) => `por ${delegations(states)}`,
  joints,
};

// bg
function outcomeSentence<I>(facts: ItemOutcomeFacts<I>): Sentence<I> {
  const { bodies, item, outcome } = facts;
  const bodiesHere = capitalWord(theBodies(bodies));
  const thing = (fallback: string) => {
    const several = item === 'minutes' && facts.symbols.length > 1;
    return several ? 'las actas' : (things[item] ?? fallback);
  };
  const symbols = inBrackets(facts.symbols);
  const approved = did(bodies, 'aprobó', 'aprobaron');
  const noted = did(bodies, 'tomó nota', 'tomaron nota');
  switch (outcome.kind) {
    case 'adopted':
      return say`${bodiesHere} ${approved} ${thing('la propuesta')}${symbols}${reserved(outcome.reservations)}.`;
    case 'adoptedAsAmended': {
      const amendments =
        outcome.by.length === 0
          ? 'las modificaciones sugeridas en sala'
          : `las modificaciones propuestas por ${delegations(outcome.by)}`;
      return say`${bodiesHere} ${approved}, con ${amendments}, ${thing('la propuesta')}${symbols}${reserved(outcome.reservations)}.`;
    }
    case 'noted':
      return say`${bodiesHere} ${noted} ${de(thing('el asunto'))}${symbols}.`;
    case 'notedAndReferred':
      return say`${bodiesHere} ${noted} ${de(thing('el asunto'))}${symbols} y ${did(bodies, 'dispuso', 'dispusieron')} su remisión ${a(theBody(outcome.to))}.`;
    case 'postponed': {
      const until = outcome.until ? say` hasta ${outcome.until}` : '';
      return capitalised(
        say`${atRequest(outcome.by)}se decidió aplazar la consideración de este punto${symbols}${until}.`,
      );
    }
    case 'withdrawn':
      return capitalised(
        say`${atRequest(outcome.by)}se decidió retirar este punto${symbols} del orden del día.`,
      );
    case 'elected': {
      const { elected, office } = outcome;
      const how = outcome.byAcclamation ? ' por aclamación' : '';
      if (elected.length === 0) {
        const post = office ? say` para el cargo de ${office}` : '';
        return say`${bodiesHere} ${did(bodies, 'procedió', 'procedieron')}${how} a la elección${post}.${candidacies(outcome, candidacyWords)}`;
      }
      const post = office ? say`, como ${office},` : '';
      return say`${bodiesHere} ${did(bodies, 'eligió', 'eligieron')}${how}${post} ${people(elected)}.${candidacies(outcome, candidacyWords)}`;
    }
    case 'heard':
      return say`La Presidencia agradeció ${thing('las intervenciones')} en nombre ${ofBodies(bodies)}.`;
    default:
      return assertNever(outcome);
  }
}

/** The papers in Spanish. */
export const spanish: DraftingLanguage = {
  language: 'es',

  date, // seen: resolutions print 1 de octubre, not 1.º
  longDate: (day) => `${weekdays[weekday(day)]} ${date(day)}`, // seen: minutes
  headerDate: (day) => headerDate(day, months),
  timeInWords: spanishTime,
  ordinal(n, form) {
    const words = spanishOrdinal(n, form);
    return form.capitals ? words.split(' ').map(capitalWord).join(' ') : words;
  },

  quoted: (words) => say`“${words}”`,
  series,
  longSeries,
  entryEnding(next, nextIsLast) {
    if (next === undefined) return '.';
    return nextIsLast ? `; ${and(next)}` : ';';
  },
  state: (state) => stateName(state, 'es'),
  ofState,
  missions,
  // seen: attendance lists and report of 2007 (members), minutes (observers)
  headOfDelegation(state, standing, gender) {
    const observer = gender === 'feminine' ? 'Observadora Permanente' : 'Observador Permanente';
    const position = standing === 'member' ? 'Representante Permanente' : observer;
    return `${position} ${ofState(state)} ante la OEA`;
  },
  body: theBody,
  toBodies, // seen: report of 2007
  honorific: ({ title, gender }) => honorifics[title][gender],
  person(where, honorific, name) {
    const { plain, the } = person(honorific, name);
    if (plain === '') return '';
    switch (where) {
      case 'plain':
        return plain;
      case 'subject':
        return the;
      case 'object':
        return a(the);
      case 'of':
        return de(the);
      case 'by':
        return `a cargo ${de(the)}`;
      case 'agent':
        return `por ${the}`;
      default:
        return assertNever(where);
    }
  },

  organization: 'ORGANIZACIÓN DE LOS ESTADOS AMERICANOS',
  organHeader: (body) => body.name.es.toUpperCase(),
  originalLine(original) {
    const names = { es: 'español', en: 'inglés', fr: 'francés', pt: 'portugués' };
    return `Original: ${names[original]}`; // seen: Council documents
  },
  limitedDistribution: 'Distribución limitada', // bg
  draftMark: 'BORRADOR', // bg
  // bg
  reportTitle: (facts) =>
    inCapitals([
      `${paperName(facts, 'report', 'es') ?? 'informe'} de la ${meetingName(facts)}`,
      ...ofBodiesLines(facts.bodies),
      `celebrada el ${date(facts.date)}`,
    ]),
  // bg
  orderOfBusinessTitle: (facts) =>
    inCapitals([
      paperName(facts, 'orderOfBusiness', 'es') ?? 'orden del día',
      `de la ${meetingName(facts)}`,
      ...ofBodiesLines(facts.bodies),
      `del ${date(facts.date)}`,
    ]),
  meetingName,

  // seen: report of 2007
  opening(facts) {
    const { bodies, requesters, theme } = facts;
    const article = requesters.length === 1 ? 'la' : 'las';
    const request =
      requesters.length === 0 ? '' : `, a solicitud de ${article} ${missions(requesters)},`;
    const held = did(bodies, 'celebró', 'celebraron');
    const topic = theme ? say`, sobre el tema “${theme}”` : '';
    return say`${capitalWord(theBodies(bodies))}${request} ${held} una ${meetingName(facts)} el ${date(facts.date)}${topic}.`;
  },
  // seen: report of 2007
  mandate(facts) {
    const purpose = facts.purpose ? say` para “${facts.purpose}”` : '';
    return say`La citada ${meetingName(facts)} fue convocada por ${theBody(facts.organ)} mediante resolución ${facts.symbol}${purpose}.`;
  },
  // seen: report of 2007
  programmeLead({ bodies, mandated, symbol }) {
    const approved = `${theBodies(bodies)} ${did(bodies, 'aprobó', 'aprobaron')}`;
    const paper = symbol ? say` (${symbol})` : '';
    return mandated
      ? say`A tal efecto, ${approved} el siguiente programa para dicha sesión${paper}:`
      : say`${capitalWord(approved)} el siguiente programa para la sesión${paper}:`;
  },
  chairCase: 'subject',
  // seen: minutes of 2012
  chair: ({ chair }) => say`Presidió la sesión ${chair}.`,
  // bg
  times({ start, end, place }) {
    const where = place ? `, celebrada en ${articled(place)},` : '';
    const began = start ? `se inició ${atSpanishTime(start)}` : '';
    const ended = end ? `concluyó ${atSpanishTime(end)}` : '';
    return say`La sesión${where} ${[began, ended].filter(Boolean).join(' y ')}.`;
  },
  // bg
  quorum(states) {
    const present =
      states.length === 1
        ? `la delegación ${ofStates(states)}`
        : `los representantes ${ofStates(states)}`;
    return say`El quórum reglamentario quedó constituido con la presencia ${de(present)}.`;
  },

  itemLabel: (kind) => itemLabels[kind],
  continuation: '(continuación)', // seen: minutes
  // bg
  adoption({ bodies, symbol, amended, by, amendments }) {
    const how = !amended
      ? ' sin modificaciones.'
      : amendments.length > 0
        ? ' con las siguientes modificaciones:'
        : ' con modificaciones.';
    const adopted = say`${atRequest(by)}${theBodies(bodies)} ${did(bodies, 'aprobó', 'aprobaron')} el orden del día${symbol ? say` (${symbol})` : ''}${how}`;
    return [capitalised(adopted), ...amendments.map(amendment)];
  },
  outcome: outcomeSentence,

  // seen: report of 2007
  conclusionLead: ({ bodies }) =>
    `En conclusión, ${theBodies(bodies)} ${did(bodies, 'acordó', 'acordaron')}:`,
  agreementVerb: (verb) => agreementVerbs[verb],
  documentsHeading: 'Documentos distribuidos:', // seen: report of 2007
  // seen: report of 2007
  documentsLead: (count) =>
    count === 1
      ? 'Durante la sesión se distribuyó el siguiente documento:'
      : 'Durante la sesión se distribuyeron los siguientes documentos:',
  // seen: report of 2007
  minutesNote: (symbol) =>
    say`Las declaraciones y comentarios formulados por las delegaciones se encuentran en el acta de la sesión${symbol ? say`, ${symbol}` : ''}.`,

  dateLabel: 'Fecha:', // bg
  timeLabel: 'Hora:', // bg
  placeLabel: 'Lugar:', // bg
  clock: (time) => time,
};
