import type { Mark } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import {
  type BlockName,
  type Paper,
  type PaperScalars,
  type Paragraph,
  type ParagraphRole,
  paperBlocks,
  type Run,
} from '#shared/report/paper.ts';

/** A text run in Spanish. */
export function text(words: string, marks: readonly Mark[] = [], language: Language = 'es'): Run {
  return { kind: 'text', text: words, marks, language };
}

/** The mark of a paper's note. */
export function noteMark(number: number): Run {
  return { kind: 'note', note: `note-${number}`, number };
}

let keys = 0;

/** A composed paragraph; a string is one plain run. */
export function composed(
  role: ParagraphRole,
  content: string | readonly Run[],
  { restart = false, label = '' }: { readonly restart?: boolean; readonly label?: string } = {},
): Paragraph {
  keys += 1;
  return {
    key: `record-${keys}.line`,
    source: { record: `record-${keys}`, part: 'line' },
    role,
    label,
    restart,
    runs: typeof content === 'string' ? [text(content)] : content,
    state: 'composed',
  };
}

export const reportScalars: PaperScalars = {
  organization: 'ORGANIZACIÓN DE LOS ESTADOS AMERICANOS',
  organ: 'CONSEJO PERMANENTE',
  series: 'OEA/Ser.G',
  symbol: 'CP/SA. 1592/07',
  date: '2 mayo 2007',
  original: 'Original: español',
  distribution: '',
  title: 'Resumen de la sesión especial\ncelebrada el 2 de mayo de 2007',
  draft: '',
};

/** What a test says of a paper; the rest is like the reference report. */
export interface PaperParts {
  readonly kind?: PaperKind;
  readonly language?: Language;
  readonly scalars?: Partial<PaperScalars>;
  readonly blocks?: Partial<Record<BlockName, readonly Paragraph[]>>;
  /** The words of each note, in the order of the marks. */
  readonly notes?: readonly (string | readonly Run[])[];
}

export function paperOf({
  kind = 'report',
  language = 'es',
  scalars = {},
  blocks = {},
  notes = [],
}: PaperParts = {}): Paper {
  const names: readonly BlockName[] = paperBlocks[kind];
  return {
    kind,
    language,
    scalars: { ...reportScalars, ...scalars },
    blocks: names.map((name) => ({ name, paragraphs: blocks[name] ?? [] })),
    notes: notes.map((words, index) => ({
      note: `note-${index + 1}`,
      number: index + 1,
      runs: typeof words === 'string' ? [text(words)] : words,
    })),
    missing: [],
  };
}
