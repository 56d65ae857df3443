import { describe, expect, test } from 'vitest';
import type { Paper, Paragraph, Run } from '#shared/report/paper.ts';
import { misprinted, wordsNotPrinted } from './printed-paper.ts';

function words(text: string): Run {
  return { kind: 'text', text, marks: [], language: 'es' };
}

function paragraph(label: string, ...runs: readonly Run[]): Paragraph {
  const source = { record: 'session', part: 'opening' } as const;
  return { key: 'a.b', source, role: 'item', label, restart: false, runs, state: 'composed' };
}

const paper: Paper = {
  kind: 'report',
  language: 'es',
  scalars: {
    organization: '',
    organ: '',
    series: '',
    symbol: '',
    date: '',
    original: '',
    distribution: '',
    title: '',
    draft: '',
  },
  blocks: [
    {
      name: 'programme',
      paragraphs: [
        paragraph('1.', words('Palabras de '), words('apertura'), {
          kind: 'note',
          note: 'n',
          number: 1,
        }),
        paragraph('·', words('Tendencias en la región')),
        paragraph('2.', words('Informe anual')),
      ],
    },
  ],
  notes: [{ note: 'n', number: 1, runs: [words('Véase el acta.')] }],
  missing: [],
};

const good = [
  '1. Palabras de\napertura1/\n• Tenden\u00adcias en\n1. Véase el acta.\n',
  ' - 2 -\nla región\n2. Informe  anual\n',
];

describe('the printed pages are compared with the paper', () => {
  test('across lines, pages, page numbers, notes and shapes of bullets', () => {
    expect(misprinted(paper, good)).toEqual([]);
  });

  test('and a paragraph that is not there is named', () => {
    expect(
      misprinted(
        paper,
        good.map((page) => page.replace('Informe', '')),
      ),
    ).toEqual(['2. Informe anual']);
  });

  test('and a wrong number is named', () => {
    expect(
      misprinted(
        paper,
        good.map((page) => page.replace('2. I', '3. I')),
      ),
    ).toEqual(['2. Informe anual']);
  });

  test('and paragraphs in the wrong order are named', () => {
    const swapped = [
      '2. Informe anual\n1. Palabras de apertura1/\n· Tendencias en la región\n1. Véase el acta.',
    ];
    expect(misprinted(paper, swapped)).toEqual(['2. Informe anual']);
  });

  test('and a note whose words are lost is named', () => {
    expect(
      misprinted(
        paper,
        good.map((page) => page.replace('acta', '')),
      ),
    ).toContain('1.Véase el acta.');
  });

  test('and of any text the ordinary words at least must be printed', () => {
    expect(wordsNotPrinted(paper, good)).toEqual([]);
    expect(
      wordsNotPrinted(
        paper,
        good.map((page) => page.replace('anual', '')),
      ),
    ).toEqual(['anual']);
  });
});
