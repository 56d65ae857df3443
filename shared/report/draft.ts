import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { type Text, versionOf } from '#shared/domain/text.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import type { Bodies, DraftingLanguage, SessionFacts } from '#shared/drafting/drafting-language.ts';
import type { ParagraphRole, Run, Source } from './paper.ts';

/** A run on its way to the paper: notes have no number yet, and stand-in texts say where they come from. */
export type DraftRun =
  | (Extract<Run, { kind: 'text' }> & { readonly missing?: Source })
  | Extract<Run, { kind: 'break' }>
  | Omit<Extract<Run, { kind: 'note' }>, 'number'>;

/** A paragraph as composition says it, before what staff corrected by hand. */
export interface DraftParagraph {
  readonly key: string;
  readonly source: Source;
  readonly role: ParagraphRole;
  readonly label: string;
  readonly restart: boolean;
  readonly runs: readonly DraftRun[];
}

/** All that composing one paper looks at. */
export interface Composition {
  readonly session: Session;
  readonly kind: PaperKind;
  /** The language of the paper. */
  readonly wanted: Language;
  /** The language being drafted in: the paper's, or a text's original where that stands in. */
  readonly language: Language;
  readonly drafting: DraftingLanguage;
  readonly facts: SessionFacts;
  /** Printed numbers of the items, as cited in running text. */
  readonly citations: ReadonlyMap<ItemId, string>;
}

/**
 * The composition in the language that `text` will print in. What belongs to one line is drafted in one
 * language: no line begins with words of the paper's and goes on in those of the original.
 */
export function inLanguageOf(composition: Composition, text: Text | undefined): Composition {
  const found = text && versionOf(text, composition.language, composition.session.language);
  if (!found || found.language === composition.language) return composition;
  return { ...composition, language: found.language, drafting: draftingIn(found.language) };
}

/** The bodies that meet, without their symbols. */
export function bodiesOf(session: Session): Bodies {
  const [first, second] = session.bodies;
  return second ? [first.body, second.body] : [first.body];
}

/** A paragraph without number or bullet. */
export function plainParagraph(
  key: string,
  source: Source,
  runs: readonly DraftRun[],
  role: ParagraphRole = 'body',
): DraftParagraph {
  return { key, source, role, label: '', restart: false, runs };
}

/** The bullet of the office's lists, as the templates print it. */
export const bullet = '·';

/** A line of a bulleted list. */
export function bulletParagraph(
  key: string,
  source: Source,
  role: 'topic' | 'agreement' | 'document',
  runs: readonly DraftRun[],
): DraftParagraph {
  return { key, source, role, label: bullet, restart: false, runs };
}
