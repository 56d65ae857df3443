import type { Inline, PaperReference } from '#shared/domain/inline.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { withField } from '#shared/domain/structural-sharing.ts';
import type { Text } from '#shared/domain/text.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';

/** What a template leaves open at one place: words in braces. */
export type Slot =
  /** Becomes a citation of the session's theme. */
  | { readonly kind: 'theme' }
  /** The state that the session is about; `genitive` follows "mission": `del Brasil`. */
  | { readonly kind: 'state'; readonly form: 'short' | 'genitive' }
  /** Becomes a citation of a paper of the session. */
  | { readonly kind: 'paper'; readonly paper: PaperReference }
  /** Anything else, asked for by its own name. */
  | { readonly kind: 'words'; readonly name: string };

export type KnownSlot = 'theme' | 'state' | 'ofState' | PaperReference;

/** How a template of each language writes the slots that Minuta knows. */
export const slotNames: Readonly<Record<Language, Readonly<Record<KnownSlot, string>>>> = {
  es: {
    theme: 'tema',
    state: 'estado',
    ofState: 'del estado',
    orderOfBusiness: 'orden del día',
    minutes: 'acta',
    report: 'informe',
  },
  en: {
    theme: 'theme',
    state: 'state',
    ofState: 'of the state',
    orderOfBusiness: 'order of business',
    minutes: 'minutes',
    report: 'report',
  },
  fr: {
    theme: 'thème',
    state: 'État',
    ofState: 'de l’État',
    orderOfBusiness: 'ordre du jour',
    minutes: 'procès-verbal',
    report: 'rapport',
  },
  pt: {
    theme: 'tema',
    state: 'Estado',
    ofState: 'do Estado',
    orderOfBusiness: 'ordem do dia',
    minutes: 'ata',
    report: 'relatório',
  },
};

const slots: Readonly<Record<KnownSlot, Slot>> = {
  theme: { kind: 'theme' },
  state: { kind: 'state', form: 'short' },
  ofState: { kind: 'state', form: 'genitive' },
  orderOfBusiness: { kind: 'paper', paper: 'orderOfBusiness' },
  minutes: { kind: 'paper', paper: 'minutes' },
  report: { kind: 'paper', paper: 'report' },
};

const knownSlots = ['theme', 'state', 'ofState', 'orderOfBusiness', 'minutes', 'report'] as const;

function plainName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');
}

const slotsByName: ReadonlyMap<string, Slot> = new Map(
  languages.flatMap((language) =>
    knownSlots.map((slot) => [plainName(slotNames[language][slot]), slots[slot]] as const),
  ),
);

/** The slot that stands in braces under a name, in whatever language. */
export function slotNamed(name: string): Slot {
  return slotsByName.get(plainName(name)) ?? { kind: 'words', name: name.trim() };
}

const braces = /\{([^{}]{1,60})\}/gu;

/** Every slot of a text, in the order written; those of one name once. */
export function slotsOf(texts: readonly Text[]): readonly Slot[] {
  const found = new Map<string, Slot>();
  for (const text of texts) {
    for (const language of languages) {
      for (const inline of text[language] ?? []) {
        if (inline.kind !== 'text') continue;
        for (const [, name = ''] of inline.text.matchAll(braces)) {
          if (name.trim() !== '') found.set(plainName(name), slotNamed(name));
        }
      }
    }
  }
  return [...found.values()];
}

/** What fills the slots; one that has no answer stays as it is written, for staff to see. */
export interface SlotAnswers {
  /** Whether the session has a theme to cite. */
  readonly hasTheme: boolean;
  readonly state: StateRef | undefined;
  readonly words: ReadonlyMap<string, string>;
}

function filling(slot: Slot, answers: SlotAnswers, language: Language): Inline | undefined {
  switch (slot.kind) {
    case 'theme':
      return answers.hasTheme ? { kind: 'reference', target: { kind: 'theme' } } : undefined;
    case 'paper':
      return { kind: 'reference', target: { kind: 'paper', paper: slot.paper } };
    case 'state': {
      if (!answers.state) return undefined;
      const drafting = draftingIn(language);
      const name = slot.form === 'short' ? drafting.state : drafting.ofState;
      return { kind: 'text', text: name(answers.state) };
    }
    case 'words': {
      const words = answers.words.get(slot.name)?.trim();
      return words ? { kind: 'text', text: words } : undefined;
    }
  }
}

function filledRun(
  run: Extract<Inline, { readonly kind: 'text' }>,
  answers: SlotAnswers,
  language: Language,
): readonly Inline[] {
  const filled: Inline[] = [];
  const write = (inline: Inline) => {
    const last = filled.at(-1);
    if (inline.kind !== 'text') filled.push(inline);
    else if (last?.kind === 'text')
      filled[filled.length - 1] = { ...run, text: last.text + inline.text };
    else if (inline.text !== '') filled.push({ ...run, text: inline.text });
  };
  let end = 0;
  for (const match of run.text.matchAll(braces)) {
    const inline = filling(slotNamed(match[1] ?? ''), answers, language);
    if (!inline) continue;
    write({ kind: 'text', text: run.text.slice(end, match.index) });
    write(inline);
    end = match.index + match[0].length;
  }
  if (end === 0) return [run];
  write({ kind: 'text', text: run.text.slice(end) });
  return filled;
}

/** The text with its slots filled; the very text when no slot of it has an answer. */
export function filledText(text: Text, answers: SlotAnswers): Text {
  let next = text;
  for (const language of languages) {
    const inlines = text[language];
    if (!inlines?.some((inline) => inline.kind === 'text' && inline.text.includes('{'))) continue;
    next = withField(
      next,
      language,
      inlines.flatMap((inline) =>
        inline.kind === 'text' ? filledRun(inline, answers, language) : [inline],
      ),
    );
  }
  return next;
}
