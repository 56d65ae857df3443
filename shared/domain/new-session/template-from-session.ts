import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { AgendaTemplate } from '#shared/domain/agenda-template.ts';
import type { Inline } from '#shared/domain/inline.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { mapTexts } from '#shared/domain/mapped-texts.ts';
import type { Session } from '#shared/domain/session.ts';
import { withField } from '#shared/domain/structural-sharing.ts';
import { versionOf } from '#shared/domain/text.ts';
import { slotNames } from './slots.ts';
import { withoutLooseEnds } from './without-loose-ends.ts';

/** What of the lines of an agenda a template can keep beside their labels. */
export const keptParts = ['speakers', 'subjects', 'topics'] as const;
export type KeptPart = (typeof keptParts)[number];

function bareItem(item: AgendaItem, keep: ReadonlySet<KeptPart>): AgendaItem {
  const { outcome: _outcome, subject, ...line } = item;
  // A line that is its subject would be empty without it.
  const isSubject = versionOf(item.label, 'es', 'es') === undefined;
  return {
    ...line,
    ...((isSubject || keep.has('subjects')) && subject && { subject }),
    speakers: keep.has('speakers') ? item.speakers : [],
    topics: keep.has('topics') ? item.topics : [],
    documents: [],
    proceedings: [],
    comments: [],
    children: item.children.map((child) => bareItem(child, keep)),
  };
}

/** A citation of what each session has of its own, as a slot for the next one's. */
function slotOf(inline: Inline, language: Language): Inline {
  if (inline.kind !== 'reference') return inline;
  const { target } = inline;
  const names = slotNames[language];
  if (target.kind === 'theme') return { kind: 'text', text: `{${names.theme}}` };
  if (target.kind === 'paper') return { kind: 'text', text: `{${names[target.paper]}}` };
  return inline;
}

/**
 * The agenda of a session as a template: its lines without documents, outcomes, proceedings and comments.
 * Citations of theme and papers become slots; those of documents and of the mandate leave the texts.
 */
export function templateFromSession(
  session: Session,
  name: string,
  keep: ReadonlySet<KeptPart>,
): AgendaTemplate {
  const { mandate: _mandate, chair: _chair, theme: _theme, ...rest } = session;
  const planned = mapTexts(
    { ...rest, agenda: session.agenda.map((item) => bareItem(item, keep)) },
    (text) => {
      let next = text;
      for (const language of languages) {
        const inlines = text[language];
        if (inlines?.some(({ kind }) => kind === 'reference'))
          next = withField(
            next,
            language,
            inlines.map((inline) => slotOf(inline, language)),
          );
      }
      return next;
    },
  );
  const { agenda, notes } = withoutLooseEnds({
    ...planned,
    requesters: [],
    agreements: [],
    documents: [],
    overrides: {},
    freeParagraphs: [],
    leftOut: [],
  });
  return {
    name,
    language: session.language,
    kind: session.kind,
    reportForm: session.reportForm,
    agenda,
    ...(notes.length > 0 && { notes }),
  };
}
