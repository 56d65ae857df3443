import { describe, expect, test } from 'vitest';
import { agreementVerbs } from '#shared/domain/agreement.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { assembly, committee, council, printed, regular, special, states, typed } from './facts.ts';
import { type Formula, formulas, phrases } from './phrases.ts';

const spanish = draftingIn('es');
const english = draftingIn('en');
const french = draftingIn('fr');
const portuguese = draftingIn('pt');
const ambassador = (gender: 'masculine' | 'feminine') => ({ title: 'ambassador', gender }) as const;

const theme = 'Poblaciones migratorias y flujos de migración en las Américas';
const purpose = 'considerar, analizar y discutir los flujos de migración humana';
const order = 'CP/OD-1592/07 rev.1';

/** A formula by its beginning, with its blanks filled in their order. */
interface Reproduction {
  readonly lang: Language;
  readonly beginning: string;
  readonly blanks: readonly string[];
  readonly drafted: string;
}

const reproductions: readonly Reproduction[] = [
  {
    lang: 'es',
    beginning: 'El Consejo Permanente, a solicitud',
    blanks: ['Belice', '2 de mayo de 2007', theme],
    drafted: printed(
      spanish.opening({
        ...special,
        requesters: [{ iso3: 'BLZ', printed: { es: 'Belice' } }],
        theme: typed(theme),
      }),
    ),
  },
  {
    lang: 'es',
    beginning: 'La citada sesión especial',
    blanks: ['AG/RES. 2248 (XXXVI-O/06)', purpose],
    drafted: printed(
      spanish.mandate({
        ...special,
        organ: assembly,
        symbol: typed('AG/RES. 2248 (XXXVI-O/06)'),
        purpose: typed(purpose),
      }),
    ),
  },
  {
    lang: 'es',
    beginning: 'A tal efecto',
    blanks: [order],
    drafted: printed(spanish.programmeLead({ ...special, mandated: true, symbol: typed(order) })),
  },
  {
    lang: 'en',
    beginning: 'The regular meeting of the Permanent Council was conducted',
    blanks: ['Ana Ruiz', 'Chile'],
    drafted: printed(
      english.chair({
        ...regular,
        chair: typed(
          `${english.person(english.chairCase, ambassador('feminine'), 'Ana Ruiz')}, Permanent Representative of Chile to the Organization of American States`,
        ),
      }),
    ),
  },
  {
    lang: 'en',
    beginning: 'The statutory quorum',
    blanks: ['Argentina, the Bahamas, and Chile'],
    drafted: printed(english.quorum(states('ARG', 'BHS', 'CHL'))),
  },
  {
    lang: 'pt',
    beginning: 'A sessão ordinária do Conselho Permanente foi presidida',
    blanks: ['Ana Ruiz', 'Chile'],
    drafted: [
      portuguese.chair({
        ...regular,
        chair: typed(
          `${portuguese.person(portuguese.chairCase, ambassador('feminine'), 'Ana Ruiz')}, Presidente do Conselho Permanente e Representante Permanente de Chile junto à Organização dos Estados Americanos (OEA)`,
        ),
      }),
      portuguese.times({ ...regular, start: '10:30' }),
    ]
      .map(printed)
      .join(' '),
  },
  {
    lang: 'pt',
    beginning: 'O quórum regulamentar',
    blanks: ['Barbados, do Brasil e do Chile'],
    drafted: printed(portuguese.quorum(states('BRB', 'BRA', 'CHL'))),
  },
  {
    lang: 'pt',
    beginning: 'O Conselho Permanente aprovou a ordem do dia',
    blanks: [order],
    drafted: portuguese
      .adoption({ ...regular, symbol: typed(order), amended: false, by: [], amendments: [] })
      .map(printed)
      .join(' '),
  },
  {
    lang: 'en',
    beginning: 'The Committee considered and adopted without amendment',
    blanks: [order],
    drafted: english
      .adoption({ ...committee, symbol: typed(order), amended: false, by: [], amendments: [] })
      .map(printed)
      .join(' ')
      .replace('The Committee on Juridical and Political Affairs', 'The Committee'),
  },
  {
    lang: 'en',
    beginning: 'The Permanent Council adopted as amended',
    blanks: [order],
    drafted: english
      .adoption({ ...regular, symbol: typed(order), amended: true, by: [], amendments: [] })
      .map(printed)
      .join(' '),
  },
  {
    lang: 'en',
    beginning: 'At the request of the delegation of',
    blanks: ['Chile', '3', 'Report of the Chair', 'CP/doc.3842/04'],
    drafted: printed(
      amendmentIn('en', {
        kind: 'postponed',
        by: states('CHL'),
        number: '3',
        title: typed('Report of the Chair'),
        symbols: [typed('CP/doc.3842/04')],
      }),
    ),
  },
  {
    lang: 'en',
    beginning: 'The delegation of',
    blanks: ['Chile', '5', '“Report of the Chair” (CP/doc.3842/04)', '3'],
    drafted: printed(
      amendmentIn('en', {
        kind: 'moved',
        by: states('CHL'),
        number: '3',
        from: 5,
        title: typed('Report of the Chair'),
        symbols: [typed('CP/doc.3842/04')],
      }),
    ),
  },
  {
    lang: 'es',
    beginning: 'En conclusión',
    blanks: [],
    drafted: spanish.conclusionLead(special),
  },
  {
    lang: 'es',
    beginning: 'Las declaraciones y comentarios',
    blanks: [],
    drafted: printed(spanish.minutesNote(typed('CP/ACTA 1592/07'))),
  },
  {
    lang: 'en',
    beginning: 'Statements and comments',
    blanks: [],
    drafted: printed(english.minutesNote(typed('CP/ACTA 1433/04'))),
  },
];

type Amendment = Parameters<typeof english.adoption>[0]['amendments'][number];

function amendmentIn(language: Language, amendment: Amendment) {
  const [, told = []] = draftingIn(language).adoption({
    ...regular,
    amended: true,
    by: [],
    amendments: [amendment],
  });
  return told;
}

function formulaOf({ lang, beginning }: Reproduction): Formula | undefined {
  return formulas.find(({ lang: of, text }) => of === lang && text.startsWith(beginning));
}

function filled(formula: string, blanks: readonly string[]): string {
  let next = 0;
  return formula.replace(/\{[^}]*\}/g, () => blanks[next++] ?? '?');
}

/** Seen, and not for composed sentences: what people say, what belongs to committees or other papers, fragments. */
const outside = [
  'En la ciudad de Washington',
  'At 3:00 p.m., the Chair opened',
  'De no haber observaciones',
  'Le Conseil a examiné et a adopté',
  'took note of the Report',
  'considered and approved with amendments',
  'the draft resolution was approved with the reservation',
  'The Council elected the following chairs',
  'was elected … by acclamation',
  'Note was taken of the Report',
  'Lastly, November 3, 2006',
  'Sua apresentação produziu',
  'A Presidência agradeceu',
  'Resolución CP/RES. 952',
  'se levanta la sesión',
  'The meeting is adjourned',
  'La séance est levée',
];

describe('the formulas of published papers', () => {
  test.each(reproductions)('$lang: $beginning …', (reproduction) => {
    const formula = formulaOf(reproduction);
    expect(formula?.status).toBe('seen');
    expect(reproduction.drafted).toBe(filled(formula?.text ?? '', reproduction.blanks));
  });

  test('are each reproduced, or known to be outside the composed sentences', () => {
    const covered = new Set(reproductions.map((reproduction) => formulaOf(reproduction)));
    const missed = formulas.filter(
      (formula) =>
        formula.status === 'seen' &&
        !covered.has(formula) &&
        !outside.some((beginning) => formula.text.startsWith(beginning)),
    );
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  test('give the chair of the minutes its Spanish sentence', () => {
    const chair = typed(
      `${spanish.person(spanish.chairCase, ambassador('masculine'), '{nombre}')}, Representante Permanente de {estado} y Presidente del Consejo Permanente`,
    );
    const formula = formulas.find(({ text }) => text.startsWith('En la ciudad de Washington'));
    expect(formula?.text).toContain(printed(spanish.chair({ ...regular, chair })));
  });

  test('give the words of what became of an item', () => {
    const outcome = (facts: Parameters<typeof english.outcome>[0]['outcome']) =>
      printed(
        english.outcome({
          ...regular,
          item: 'draftResolution',
          symbols: [typed('CP/doc.3732/03')],
          outcome: facts,
        }),
      );
    expect(outcome({ kind: 'noted' })).toBe(
      'The Permanent Council took note of the draft resolution, contained in document CP/doc.3732/03.',
    );
    expect(outcome({ kind: 'adoptedAsAmended', by: [], reservations: [] })).toBe(
      'The Permanent Council considered and adopted, with amendments suggested from the floor, the draft resolution, contained in document CP/doc.3732/03.',
    );
    expect(
      printed(
        portuguese.outcome({
          ...regular,
          item: 'presentation',
          symbols: [],
          outcome: { kind: 'heard' },
        }),
      ),
    ).toBe('A Presidência agradeceu a apresentação em nome do Conselho Permanente.');
  });

  test('in French, the background forms hold for an extraordinary meeting', () => {
    const opening = french.opening({
      ...special,
      kind: 'extraordinary',
      requesters: states('BLZ'),
      theme: typed('Migration'),
    });
    const formula = formulas.find(({ lang, text }) => lang === 'fr' && text.includes('a tenu une'));
    expect(printed(opening).replaceAll('\u00a0', ' ')).toBe(
      filled(formula?.text ?? '', ['du Belize', '2 mai 2007', 'Migration']),
    );
  });
});

describe('the verbs of agreements', () => {
  test('are those of the papers, in every language', () => {
    expect(phrases.decision_verbs).toHaveLength(agreementVerbs.length);
    for (const [index, verb] of agreementVerbs.entries()) {
      for (const language of languages) {
        const word = draftingIn(language).agreementVerb(verb);
        const forms = phrases.decision_verbs[index]?.[language].split(' / ') ?? [];
        expect([word, forms.some((form) => form.startsWith(word))]).toEqual([word, true]);
      }
    }
  });

  test('print nothing where the text says it all', () => {
    expect(languages.map((language) => draftingIn(language).agreementVerb('other'))).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  test('have a capital, and in Spanish decide the conjunction before them', () => {
    const { agreementVerb, entryEnding } = spanish;
    expect(entryEnding(agreementVerb('report'), true)).toBe('; e');
    expect(entryEnding(agreementVerb('transmit'), true)).toBe('; y');
    expect(entryEnding(agreementVerb('report'), false)).toBe(';');
    expect(entryEnding(undefined, false)).toBe('.');
    expect(spanish.body(council)).toBe('el Consejo Permanente');
  });
});
