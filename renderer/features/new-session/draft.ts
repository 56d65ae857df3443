import type { ListedTemplate } from '#renderer/stores/agenda-templates.ts';
import { factsOf } from '#renderer/stores/session-facts.ts';
import type { Body } from '#shared/domain/body.ts';
import { isoDateSchema } from '#shared/domain/iso-date.ts';
import type { Language } from '#shared/domain/language.ts';
import {
  blankSession,
  type NewSessionDefaults,
  type NewSessionFacts,
} from '#shared/domain/new-session/blank-session.ts';
import { nextNumber } from '#shared/domain/new-session/next-number.ts';
import { type CarriedPart, sessionFromPast } from '#shared/domain/new-session/session-from-past.ts';
import { sessionFromTemplate } from '#shared/domain/new-session/session-from-template.ts';
import type { BodyId, RecordId } from '#shared/domain/record-id.ts';
import type { Session, SessionKind } from '#shared/domain/session.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { plainText } from '#shared/domain/text.ts';

export const ways = ['blank', 'template', 'past'] as const;
/** How a session is begun. */
export type Way = (typeof ways)[number];

/** What was chosen and typed in the dialog so far; it keeps what one way asks while another is looked at. */
export interface Draft {
  readonly way: Way;
  readonly body: BodyId;
  readonly other: BodyId | undefined;
  readonly kind: SessionKind;
  /** As typed; undefined while the proposed number stands. */
  readonly number: string | undefined;
  readonly date: string;
  readonly language: Language;
  readonly template: RecordId | undefined;
  readonly theme: string;
  readonly state: StateRef | undefined;
  readonly words: Readonly<Record<string, string>>;
  readonly past: RecordId | undefined;
  readonly carried: readonly CarriedPart[];
}

/** What there is to choose from. */
export interface Choices {
  /** The latest first. */
  readonly sessions: readonly Session[];
  readonly templates: readonly ListedTemplate[];
  /** Those of the directory. */
  readonly bodies: readonly Body[];
  /** What the office decided for new sessions. */
  readonly office?: NewSessionDefaults;
}

/** Bodies that hold sessions, as they are called now, then those that only past sessions know. */
export function bodyChoices({ sessions, bodies }: Choices): readonly Body[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  known.delete('SG');
  for (const session of sessions) {
    for (const { body } of session.bodies) if (!known.has(body.id)) known.set(body.id, body);
  }
  return [...known.values()];
}

/** The templates for a kind of session in a language: those for any kind too, the office's own first. */
export function templateChoices(
  templates: readonly ListedTemplate[],
  { kind, language }: Pick<Draft, 'kind' | 'language'>,
): readonly ListedTemplate[] {
  const fitting = templates.filter(
    ({ template }) =>
      template.language === language && (template.kind === undefined || template.kind === kind),
  );
  return fitting.toSorted((one, other) => other.origin.localeCompare(one.origin));
}

/** The template that stands chosen: the one picked while it fits, else the first that does. */
export function chosenTemplate(draft: Draft, { templates }: Choices): ListedTemplate | undefined {
  const fitting = templateChoices(templates, draft);
  return fitting.find(({ id }) => id === draft.template) ?? fitting[0];
}

export function chosenPast({ past }: Draft, { sessions }: Choices): Session | undefined {
  return sessions.find(({ id }) => id === past);
}

/** The draft begun in another way: like the latest session, where none was chosen to be made like. */
export function begunIn(way: Way, draft: Draft, { sessions }: Choices): Draft {
  const [latest] = sessions;
  return way === 'past' && draft.past === undefined && latest
    ? { ...draft, way, past: latest.id, kind: latest.kind }
    : { ...draft, way };
}

export type DraftProblem = 'numberWrong' | 'dateMissing' | 'noTemplate' | 'noPast';

export interface DraftFacts {
  readonly facts: NewSessionFacts;
  /** The number as the field shows it. */
  readonly number: string;
  /** The last number of the body, where the next one is proposed. */
  readonly last: number | undefined;
  readonly problems: readonly DraftProblem[];
}

/** What the fields say, with the number proposed where none was typed. */
export function draftFacts(draft: Draft, choices: Choices): DraftFacts | undefined {
  const past = draft.way === 'past' ? chosenPast(draft, choices) : undefined;
  const known = bodyChoices(choices);
  const body = past?.bodies[0].body ?? known.find(({ id }) => id === draft.body) ?? known[0];
  const other = past
    ? past.bodies[1]?.body
    : known.find(({ id }) => id === draft.other && id !== body?.id);
  if (!body) return undefined;
  const next = nextNumber(choices.sessions, body.id);
  const number = draft.number ?? (next === undefined ? '' : String(next));
  const isNumber = /^[1-9]\d{0,8}$/.test(number.trim());
  const problems: DraftProblem[] = [];
  if (number.trim() !== '' && !isNumber) problems.push('numberWrong');
  if (!isoDateSchema.safeParse(draft.date).success) problems.push('dateMissing');
  if (draft.way === 'template' && !chosenTemplate(draft, choices)) problems.push('noTemplate');
  if (draft.way === 'past' && !past) problems.push('noPast');
  return {
    facts: {
      bodies: other ? [body, other] : [body],
      kind: draft.kind,
      number: isNumber ? Number(number.trim()) : undefined,
      date: draft.date,
      language: past?.language ?? draft.language,
      ...(choices.office && { office: choices.office }),
    },
    number,
    last: draft.number === undefined && next !== undefined ? next - 1 : undefined,
    problems,
  };
}

/** The session that the draft describes; undefined while a field of it is wrong or nothing is chosen. */
export function sessionOfDraft(
  draft: Draft,
  choices: Choices,
  newId: () => RecordId,
): Session | undefined {
  const known = draftFacts(draft, choices);
  if (!known || known.problems.length > 0) return undefined;
  const { facts } = known;
  const id = newId();
  switch (draft.way) {
    case 'blank':
      return blankSession(id, facts);
    case 'template': {
      const chosen = chosenTemplate(draft, choices);
      const theme = draft.theme.trim();
      const answers = {
        theme: theme === '' ? undefined : plainText(facts.language, theme),
        state: draft.state,
        words: new Map(Object.entries(draft.words)),
      };
      return chosen && sessionFromTemplate(chosen.template, id, facts, answers, newId);
    }
    case 'past': {
      const past = chosenPast(draft, choices);
      return past && sessionFromPast(past, id, facts, new Set(draft.carried), newId);
    }
  }
}

/** Another session of the same number and body, which the new one would be taken for. */
export function namesake(session: Session, sessions: readonly Session[]): Session | undefined {
  if (session.number === undefined) return undefined;
  const { title } = factsOf(session);
  return sessions.find((each) => factsOf(each).title === title);
}
