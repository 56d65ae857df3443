import { withNewIds } from '#shared/commands/with-new-ids.ts';
import type { AgendaTemplate } from '#shared/domain/agenda-template.ts';
import { mapItemTexts } from '#shared/domain/mapped-texts.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { type Text, versionOf } from '#shared/domain/text.ts';
import { blankSession, type NewSessionFacts } from './blank-session.ts';
import { filledText, type Slot, type SlotAnswers, slotsOf } from './slots.ts';
import { withoutLooseEnds } from './without-loose-ends.ts';

/** What a template leaves to be asked for, in the order of its agenda. */
export function openSlots({ agenda }: AgendaTemplate): readonly Slot[] {
  const texts: Text[] = [];
  for (const item of agenda) {
    mapItemTexts(item, (text) => {
      texts.push(text);
      return text;
    });
  }
  return slotsOf(texts);
}

/** What staff answer when a session is made of a template. */
export interface TemplateAnswers {
  readonly theme: Text | undefined;
  /** Which state asked for the session. */
  readonly state: StateRef | undefined;
  /** By the names of the other slots. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * A session with the agenda of a template, its slots filled: the theme and the papers of the session as
 * citations, everything else as words. A slot without an answer stays in the text. Every record has a new id.
 */
export function sessionFromTemplate(
  template: AgendaTemplate,
  id: RecordId,
  facts: Omit<NewSessionFacts, 'language'>,
  { theme, state, words }: TemplateAnswers,
  newId: () => RecordId,
): Session {
  const { language, reportForm } = template;
  const blank = blankSession(id, { ...facts, language });
  const isFilled = versionOf(theme, language, language) !== undefined;
  const answers: SlotAnswers = { hasTheme: isFilled, state, words };
  const { records, notes } = withNewIds(template.agenda, template.notes ?? [], newId);
  return withoutLooseEnds({
    ...blank,
    ...(reportForm && { reportForm }),
    ...(isFilled && theme && { theme }),
    requesters: state === undefined ? [] : [state],
    agenda: records.map((item) => mapItemTexts(item, (text) => filledText(text, answers))),
    notes,
  });
}
