import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import { plainText } from '#shared/domain/text.ts';
import { plainOutline } from '#shared/importing/outline-line.ts';
import { itemsOfOutline, topicsOfOutline } from '#shared/importing/pasted-outline.ts';

const register: readonly DistributedDocument[] = [
  {
    id: 'd1',
    symbol: 'CP/doc. 4207/07',
    title: plainText('es', 'Nota'),
    kind: 'note',
    languages: [],
    form: 'symbol title',
    attachments: [],
  },
];

function into() {
  let last = 0;
  return {
    language: 'es' as const,
    register,
    newId: () => {
      last += 1;
      return `new-${last}`;
    },
  };
}

function itemsOf(text: string): readonly AgendaItem[] {
  return itemsOfOutline(plainOutline(text), into());
}

/** Items in short: their words, their subtopics behind bullets, their children in brackets. */
function inShort(items: readonly AgendaItem[]): readonly string[] {
  return items.map(({ label, topics, children }) => {
    const below = topics.map(({ text }) => ` · ${wordsOf(text)}`).join('');
    return `${wordsOf(label)}${below}${children.length > 0 ? ` [${inShort(children).join(', ')}]` : ''}`;
  });
}

describe('a list in plain text', () => {
  test.for([
    ['1. Uno\n2. Dos', ['Uno', 'Dos']],
    ['1) Uno\n2) Dos', ['Uno', 'Dos']],
    ['(1) Uno\n(2) Dos', ['Uno', 'Dos']],
    ['1.- Uno\n2.- Dos', ['Uno', 'Dos']],
    ['1\tUno\n2\tDos', ['Uno', 'Dos']],
    ['a. Uno\nb. Dos', ['Uno', 'Dos']],
    ['I. Uno\nII. Dos\nIII. Tres\nIV. Cuatro', ['Uno', 'Dos', 'Tres', 'Cuatro']],
    ['A)\tUno\nB)\tDos', ['Uno', 'Dos']],
    ['• Uno\n• Dos', ['Uno', 'Dos']],
    ['Uno\nDos', ['Uno', 'Dos']],
    ['Programa\n1. Uno\n2. Dos', ['Programa', 'Uno', 'Dos']],
  ] as const)('loses the marks of %j', ([text, expected]) => {
    expect(inShort(itemsOf(text))).toEqual(expected);
  });

  test('has its bullets as subtopics of the item above them', () => {
    expect(inShort(itemsOf('1. Uno\n• a\n- b\n2. Dos'))).toEqual(['Uno · a · b', 'Dos']);
  });

  test('nests by its blanks and tabs', () => {
    expect(inShort(itemsOf('1. Uno\n\ta) Once\n\t\ti) Ciento once\n\tb) Doce\n2. Dos'))).toEqual([
      'Uno [Once [Ciento once], Doce]',
      'Dos',
    ]);
  });

  test('nests by its marks where every line begins at the margin', () => {
    expect(inShort(itemsOf('I. Uno\n1. Once\na) Ciento once\n2. Doce\nII. Dos'))).toEqual([
      'Uno [Once [Ciento once], Doce]',
      'Dos',
    ]);
  });

  test('reads an i) after an h) as a letter, unless Roman numbers begin there', () => {
    const letters = (marks: string) =>
      [...marks].map((mark) => `${mark}) ${mark}${mark}`).join('\n');
    const words = (marks: string) => [...marks].map((mark) => `${mark}${mark}`);
    expect(inShort(itemsOf(letters('ghijk')))).toEqual(words('ghijk'));
    expect(inShort(itemsOf(letters('tuvwxyz')))).toEqual(words('tuvwxyz'));
    expect(inShort(itemsOf(letters('GHIJ')))).toEqual(words('GHIJ'));
    expect(inShort(itemsOf('1. A\n2. B\na) C\nh) D\ni) E\nj) F\n3. G'))).toEqual([
      'A',
      'B [C, D, E, F]',
      'G',
    ]);
    expect(inShort(itemsOf('g) A\nh) B\ni) C\nii) D\ni) E\nj) F'))).toEqual([
      'A',
      'B [C, D]',
      'E',
      'F',
    ]);
    expect(inShort(itemsOf('u) A\niv) B\nv) C\nvi) D'))).toEqual(['A [B, C, D]']);
  });

  test('has no more than three levels: what stands deeper joins the third', () => {
    expect(inShort(itemsOf('1. A\n  a. B\n    i. C\n      - D\n      1. E'))).toEqual([
      'A [B [C · D, E]]',
    ]);
  });

  test('joins a line that was broken off to the one that it goes on with', () => {
    const long = 'Informe de la Presidencia sobre los trabajos de la Comisión General';
    expect(inShort(itemsOf(`1. ${long}\ny de sus grupos\n2. Otros\n   asuntos`))).toEqual([
      `${long} y de sus grupos`,
      'Otros asuntos',
    ]);
  });

  test('leaves a short line without a mark an item of its own', () => {
    expect(inShort(itemsOf('1. Uno\nReceso\n2. Dos\n\nPalabras finales'))).toEqual([
      'Uno',
      'Receso',
      'Dos',
      'Palabras finales',
    ]);
  });

  test('keeps an initial that looks like a mark', () => {
    expect(inShort(itemsOf('J. Valero informa\nO. Chohfi responde'))).toEqual([
      'J. Valero informa',
      'O. Chohfi responde',
    ]);
  });

  test('without words gives nothing', () => {
    expect(itemsOf(' \n\t\n1. \n')).toEqual([]);
  });

  test('can as well be subtopics, all at one level', () => {
    const topics = topicsOfOutline(plainOutline('1. Uno\n   • a\n2. Dos'), into());
    expect(topics.map(({ text }) => wordsOf(text))).toEqual(['Uno', 'a', 'Dos']);
  });
});

describe('a line of a pasted list', () => {
  test('has its people behind the colon, and the kind that its title is usual for', () => {
    const [item] = itemsOf(
      '1. Palabras de apertura: Embajador Albert R. Ramdin, Secretario General Adjunto de la OEA.',
    );
    expect(item).toMatchObject({
      kind: 'opening',
      form: 'label: speakers',
      label: plainText('es', 'Palabras de apertura'),
      speakers: [
        {
          honorific: { title: 'ambassador', gender: 'masculine' },
          name: 'Albert R. Ramdin',
          position: plainText('es', 'Secretario General Adjunto de la OEA'),
        },
      ],
    });
  });

  test('has several people with semicolons between them, each with position and institution', () => {
    const [item] = itemsOf(
      'Palabras de clausura: José Miguel Insulza, Secretario General de la OEA; Embajador Jorge Valero, Presidente del Consejo Permanente, Representante Permanente de Venezuela',
    );
    expect(item?.speakers.map(({ name }) => name)).toEqual(['José Miguel Insulza', 'Jorge Valero']);
    expect(wordsOf(item?.speakers[1]?.institution)).toBe('Representante Permanente de Venezuela');
  });

  test('has nobody behind a colon where no person stands', () => {
    const [item] = itemsOf('1. Presentación: resultados de las últimas reuniones');
    expect(item?.speakers).toEqual([]);
    expect(wordsOf(item?.label)).toBe('Presentación: resultados de las últimas reuniones');
  });

  test('has the documents of the register in brackets as its own, in whatever spelling', () => {
    const [item] = itemsOf('1. Nota de la Misión de Argentina (CP/doc.4207/07)');
    expect(item?.documents).toEqual(['d1']);
    expect(wordsOf(item?.label)).toBe('Nota de la Misión de Argentina');
  });

  test('cites a document of the register within its words', () => {
    const [item] = itemsOf('1. Consideración del CP/doc. 4207/07 y de su anexo');
    expect(item?.label.es).toEqual([
      { kind: 'text', text: 'Consideración del ' },
      { kind: 'reference', target: { kind: 'document', id: 'd1' } },
      { kind: 'text', text: ' y de su anexo' },
    ]);
    expect(item?.documents).toEqual([]);
  });

  test('keeps as words the symbols that the register does not have', () => {
    const words = 'Aprobación del orden del día (CP/OD-1592/07) y de la nota (CP/doc. 1/07)';
    const [item] = itemsOf(`1. ${words}`);
    expect(wordsOf(item?.label)).toBe(words);
    expect(item?.documents).toEqual([]);
  });
});
