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
import { a, articled, de, definite, em, por } from './portuguese-articles.ts';
import { portugueseOrdinal } from './portuguese-ordinal.ts';
import { atPortugueseClock, portugueseClock, portugueseTime } from './portuguese-time.ts';
import { capitalised, capitalWord, inCapitals, type Sentence, say } from './sentence.ts';
import { stateGenitive, stateName } from './state-names.ts';

const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];
const weekdays = [
  'domingo',
  'segunda-feira',
  'terça-feira',
  'quarta-feira',
  'quinta-feira',
  'sexta-feira',
  'sábado',
];

const honorifics = {
  ambassador: { masculine: 'Embaixador', feminine: 'Embaixadora' }, // seen: summary of 2014
  minister: { masculine: 'Ministro', feminine: 'Ministra' }, // bg
  ministerCounselor: { masculine: 'Ministro-Conselheiro', feminine: 'Ministra-Conselheira' }, // bg
  counselor: { masculine: 'Conselheiro', feminine: 'Conselheira' }, // bg
  firstSecretary: { masculine: 'Primeiro Secretário', feminine: 'Primeira Secretária' }, // bg
  secondSecretary: { masculine: 'Segundo Secretário', feminine: 'Segunda Secretária' }, // bg
  thirdSecretary: { masculine: 'Terceiro Secretário', feminine: 'Terceira Secretária' }, // bg
  doctor: { masculine: 'Doutor', feminine: 'Doutora' }, // bg
  mister: { masculine: 'Senhor', feminine: 'Senhora' }, // bg
};

const meetingKinds = {
  regular: 'sessão ordinária', // seen: summary of 2014
  extraordinary: 'sessão extraordinária', // bg
  special: 'sessão especial', // bg
  protocolary: 'sessão protocolar', // bg
};

// bg
const itemLabels: Readonly<Record<ItemKind, string>> = {
  orderOfBusiness: 'Aprovação da ordem do dia',
  minutes: 'Aprovação de atas',
  opening: 'Palavras de abertura',
  introduction: 'Introdução do tema',
  presentation: 'Apresentação',
  report: 'Relatório',
  draftResolution: 'Projeto de resolução',
  draftDeclaration: 'Projeto de declaração',
  election: 'Eleição',
  note: 'Nota',
  statements: 'Intervenções dos Estados membros',
  dialogue: 'Diálogo',
  closing: 'Palavras de encerramento',
  otherBusiness: 'Outros assuntos',
  recess: 'Recesso',
  other: '',
};

/** What the Council decided about, by the kind of the item. */
// bg
const things: Readonly<Partial<Record<ItemKind, string>>> = {
  orderOfBusiness: 'a ordem do dia',
  minutes: 'a ata',
  opening: 'as palavras de abertura',
  introduction: 'a introdução do tema',
  presentation: 'a apresentação',
  report: 'o relatório',
  draftResolution: 'o projeto de resolução',
  draftDeclaration: 'o projeto de declaração',
  note: 'a nota',
  statements: 'as intervenções',
  dialogue: 'o diálogo',
  closing: 'as palavras de encerramento',
};

const agreementVerbs = {
  takeNote: 'Tomar nota', // bg
  transmit: 'Transmitir', // bg
  refer: 'Encaminhar', // bg
  report: 'Informar', // bg
  entrust: 'Encarregar', // seen: resolutions
  adopt: 'Aprovar', // seen: resolutions
  convene: 'Convocar', // bg
  welcome: 'Acolher', // bg
  instruct: 'Instruir', // bg
  callUpon: 'Fazer um apelo', // bg
  reaffirm: 'Reafirmar', // bg
  request: 'Solicitar', // bg
  postpone: 'Adiar', // bg
  thank: 'Agradecer', // seen: summary of 2014
  submit: 'Submeter', // bg
  urge: 'Instar', // bg
  other: '',
};

const joints = { between: ', ', last: () => ' e ' };
const longJoints = { between: '; ', last: () => '; e ' };

function date(day: IsoDate): string {
  const { year, month, day: number } = calendarDay(day);
  return `${number === 1 ? '1º' : number} de ${months[month - 1]} de ${year}`;
}

function theBody(body: Body): string {
  return definite(body.gender.pt, body.name.pt);
}

/** The verb, as one body or two want it. */
function did(bodies: Bodies, one: string, both: string): string {
  return bodies.length === 1 ? one : both;
}

function meetingName({ bodies, kind }: Pick<SessionFacts, 'bodies' | 'kind'>): string {
  return bodies.length === 1 ? meetingKinds[kind] : `${meetingKinds[kind]} conjunta`; // bg
}

function ofState(state: StateRef): string {
  return stateGenitive(state, 'pt', (name) => de(articled(name)));
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
  const name = states.length === 1 ? 'Missão Permanente' : 'Missões Permanentes';
  return `${name} ${ofStates(states)}`;
}

function delegations(states: readonly StateRef[]): string {
  const name = states.length === 1 ? 'a delegação' : 'as delegações';
  return `${name} ${ofStates(states)}`;
}

function atRequest(by: readonly StateRef[]): string {
  return by.length === 0 ? '' : `a pedido ${de(delegations(by))}, `;
}

function person(honorific: Honorific | undefined, name: string): { plain: string; the: string } {
  if (!honorific) return { plain: name, the: name };
  const plain = `${honorifics[honorific.title][honorific.gender]} ${name}`.trim();
  return { plain, the: definite(honorific.gender, plain) };
}

/** `o item 3, “Título” (CP/doc. 1/07)`. */
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
  postponed: 'decidiu-se adiar a consideração do item', // bg
  withdrawn: 'decidiu-se retirar da ordem do dia o item', // bg
  added: 'decidiu-se incluir na ordem do dia o item', // bg
};

// bg
function moved<I>(facts: AmendmentFacts<I>): Sentence<I> {
  const from = facts.from?.toString();
  const item = say`${itemNamed('o item', from, facts)}${from && facts.title ? ',' : ''}`;
  const place = facts.number ? `como item ${facts.number}` : 'em outro ponto da ordem do dia';
  if (facts.by.length === 0) return say`Decidiu-se considerar ${item} ${place}.`;
  const asked = facts.by.length === 1 ? 'solicitou' : 'solicitaram';
  return capitalised(
    say`${delegations(facts.by)} ${asked} que ${item} fosse considerado ${place}.`,
  );
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
  return `, com ${states.length === 1 ? 'a reserva' : 'as reservas'} ${de(delegations(states))}`;
}

// bg
const candidacyWords: CandidacyWords = {
  one: { subject: 'A candidatura foi', proposed: 'proposta', seconded: 'apoiada' },
  several: { subject: 'As candidaturas foram', proposed: 'propostas', seconded: 'apoiadas' },
  by: (states) => por(delegations(states)),
  joints,
};

// bg
function outcomeSentence<I>(facts: ItemOutcomeFacts<I>): Sentence<I> {
  const { bodies, item, outcome } = facts;
  const bodiesHere = capitalWord(theBodies(bodies));
  const thing = (fallback: string) => {
    const several = item === 'minutes' && facts.symbols.length > 1;
    return several ? 'as atas' : (things[item] ?? fallback);
  };
  const symbols = inBrackets(facts.symbols);
  const approved = did(bodies, 'aprovou', 'aprovaram');
  const noted = did(bodies, 'tomou nota', 'tomaram nota');
  switch (outcome.kind) {
    case 'adopted':
      return say`${bodiesHere} ${approved} ${thing('a proposta')}${symbols}${reserved(outcome.reservations)}.`;
    case 'adoptedAsAmended': {
      const amendments =
        outcome.by.length === 0
          ? 'as alterações sugeridas em plenário'
          : `as alterações propostas ${por(delegations(outcome.by))}`;
      return say`${bodiesHere} ${approved}, com ${amendments}, ${thing('a proposta')}${symbols}${reserved(outcome.reservations)}.`;
    }
    case 'noted':
      return say`${bodiesHere} ${noted} ${de(thing('o assunto'))}${symbols}.`;
    case 'notedAndReferred':
      return say`${bodiesHere} ${noted} ${de(thing('o assunto'))}${symbols} e ${did(bodies, 'decidiu', 'decidiram')} seu encaminhamento ${a(theBody(outcome.to))}.`;
    case 'postponed': {
      const until = outcome.until ? say` até ${outcome.until}` : '';
      return capitalised(
        say`${atRequest(outcome.by)}decidiu-se adiar a consideração deste item${symbols}${until}.`,
      );
    }
    case 'withdrawn':
      return capitalised(
        say`${atRequest(outcome.by)}decidiu-se retirar este item${symbols} da ordem do dia.`,
      );
    case 'elected': {
      const { elected, office } = outcome;
      const how = outcome.byAcclamation ? ' por aclamação' : '';
      if (elected.length === 0) {
        const post = office ? say` para o cargo de ${office}` : '';
        return say`${bodiesHere} ${did(bodies, 'procedeu', 'procederam')}${how} à eleição${post}.${candidacies(outcome, candidacyWords)}`;
      }
      const post = office ? say`, como ${office},` : '';
      return say`${bodiesHere} ${did(bodies, 'elegeu', 'elegeram')}${how}${post} ${people(elected)}.${candidacies(outcome, candidacyWords)}`;
    }
    // seen: summary of 2014
    case 'heard':
      return say`A Presidência agradeceu ${thing('as intervenções')} em nome ${ofBodies(bodies)}.`;
    default:
      return assertNever(outcome);
  }
}

/** The papers in Portuguese, in the Brazilian spelling that the OAS uses. */
export const portuguese: DraftingLanguage = {
  language: 'pt',

  date, // seen: volumes of the General Assembly
  longDate: (day) => `${weekdays[weekday(day)]}, ${date(day)}`, // bg
  headerDate: (day) => headerDate(day, months),
  timeInWords: portugueseTime,
  ordinal(n, form) {
    const words = portugueseOrdinal(n, form);
    return form.capitals ? words.split(' ').map(capitalWord).join(' ') : words;
  },

  quoted: (words) => say`“${words}”`,
  series,
  longSeries,
  entryEnding(next, nextIsLast) {
    if (next === undefined) return '.';
    return nextIsLast ? '; e' : ';';
  },
  state: (state) => stateName(state, 'pt'),
  ofState,
  missions,
  // seen: a summary of 2014 (members); bg (observers)
  headOfDelegation(state, standing, gender) {
    const observer = gender === 'feminine' ? 'Observadora Permanente' : 'Observador Permanente';
    const position = standing === 'member' ? 'Representante Permanente' : observer;
    return `${position} ${ofState(state)} junto à OEA`;
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
        return `a cargo ${de(the)}`;
      case 'agent':
        return por(the);
      default:
        return assertNever(where);
    }
  },

  organization: 'ORGANIZAÇÃO DOS ESTADOS AMERICANOS',
  organHeader: (body) => body.name.pt.toUpperCase(),
  originalLine(original) {
    const names = { es: 'espanhol', en: 'inglês', fr: 'francês', pt: 'português' };
    return `Original: ${names[original]}`; // seen: summary of 2014
  },
  limitedDistribution: 'Distribuição limitada', // bg
  draftMark: 'MINUTA', // bg
  // bg
  reportTitle: (facts) =>
    inCapitals([
      `${paperName(facts, 'report', 'pt') ?? 'relatório'} da ${meetingName(facts)}`,
      ...ofBodiesLines(facts.bodies),
      `realizada em ${date(facts.date)}`,
    ]),
  // bg
  orderOfBusinessTitle: (facts) =>
    inCapitals([
      paperName(facts, 'orderOfBusiness', 'pt') ?? 'ordem do dia',
      `da ${meetingName(facts)}`,
      ...ofBodiesLines(facts.bodies),
      `de ${date(facts.date)}`,
    ]),
  meetingName,

  // bg
  opening(facts) {
    const { bodies, requesters, theme } = facts;
    const article = requesters.length === 1 ? 'da' : 'das';
    const request = requesters.length === 0 ? '' : `, a pedido ${article} ${missions(requesters)},`;
    const held = did(bodies, 'realizou', 'realizaram');
    const topic = theme ? say`, sobre o tema “${theme}”` : '';
    return say`${capitalWord(theBodies(bodies))}${request} ${held} uma ${meetingName(facts)} em ${date(facts.date)}${topic}.`;
  },
  // bg
  mandate(facts) {
    const purpose = facts.purpose ? say` para “${facts.purpose}”` : '';
    return say`A referida ${meetingName(facts)} foi convocada ${por(theBody(facts.organ))} mediante a resolução ${facts.symbol}${purpose}.`;
  },
  // bg
  programmeLead({ bodies, mandated, symbol }) {
    const approved = `${theBodies(bodies)} ${did(bodies, 'aprovou', 'aprovaram')}`;
    const paper = symbol ? say` (${symbol})` : '';
    return mandated
      ? say`Para tanto, ${approved} o seguinte programa para a referida sessão${paper}:`
      : say`${capitalWord(approved)} o seguinte programa para a sessão${paper}:`;
  },
  chairCase: 'agent',
  // seen: summary of 2014
  chair: (facts) =>
    say`A ${meetingName(facts)} ${ofBodies(facts.bodies)} foi presidida ${facts.chair}.`,
  // seen: summary of 2014
  times({ start, end, place }) {
    const where = place ? `, realizada ${em(articled(place))},` : '';
    const began = start ? `teve início ${atPortugueseClock(start)}` : '';
    const ended = end ? `foi encerrada ${atPortugueseClock(end)}` : '';
    return say`A sessão${where} ${[began, ended].filter(Boolean).join(' e ')}.`;
  },
  // seen: summary of 2014
  quorum(states) {
    const present =
      states.length === 1
        ? `a delegação ${ofStates(states)}`
        : `os representantes ${ofStates(states)}`;
    return say`O quórum regulamentar foi estabelecido com a presença ${de(present)}.`;
  },

  itemLabel: (kind) => itemLabels[kind],
  continuation: '(continuação)', // bg
  // seen: summary of 2014, unchanged; bg, amended
  adoption({ bodies, symbol, amended, by, amendments }) {
    const how = !amended
      ? ' sem alterações.'
      : amendments.length > 0
        ? ' com as seguintes alterações:'
        : ' com alterações.';
    const adopted = say`${atRequest(by)}${theBodies(bodies)} ${did(bodies, 'aprovou', 'aprovaram')} a ordem do dia${symbol ? say` (${symbol})` : ''}${how}`;
    return [capitalised(adopted), ...amendments.map(amendment)];
  },
  outcome: outcomeSentence,

  // bg
  conclusionLead: ({ bodies }) =>
    `Em conclusão, ${theBodies(bodies)} ${did(bodies, 'acordou', 'acordaram')}:`,
  agreementVerb: (verb) => agreementVerbs[verb],
  documentsHeading: 'Documentos distribuídos:', // bg
  // bg
  documentsLead: (count) =>
    count === 1
      ? 'Durante a sessão foi distribuído o seguinte documento:'
      : 'Durante a sessão foram distribuídos os seguintes documentos:',
  // bg
  minutesNote: (symbol) =>
    say`As declarações e os comentários das delegações constam da ata da sessão${symbol ? say`, ${symbol}` : ''}.`,

  dateLabel: 'Data:', // bg
  timeLabel: 'Hora:', // bg
  placeLabel: 'Local:', // bg
  clock: portugueseClock,
};
