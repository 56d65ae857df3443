import fc from 'fast-check';
import { isKnownClass, numbersUnitedNationsBody } from '#shared/symbols/document-class.ts';
import { mayOpenOrgan } from '#shared/symbols/organ.ts';
import { printRoman } from '#shared/symbols/roman-numeral.ts';
import type { SymbolFields } from '#shared/symbols/symbol-fields.ts';

/** A symbol with its fields decided first and its spelling chosen freely among those in use. */
export interface SpeltSymbol {
  readonly fields: SymbolFields;
  readonly printed: string;
}

const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const word = fc
  .string({ unit: fc.constantFrom(...capitals), minLength: 2, maxLength: 8 })
  .filter((letters) => !isKnownClass(letters) && !numbersUnitedNationsBody(letters));
const digits = fc.integer({ min: 0, max: 99 }).map((year) => String(year).padStart(2, '0'));
const number = fc.integer({ min: 1, max: 99_999 });
const roman = fc.integer({ min: 1, max: 80 }).map((value) => printRoman(value) ?? 'I');

const root = fc.oneof(
  fc.constantFrom('CP', 'AG', 'AG/CP', 'CP/CAJP'),
  word.filter(mayOpenOrgan),
  fc.tuple(word.filter(mayOpenOrgan), roman).map(([name, session]) => `${name}-${session}`),
  fc.tuple(word.filter(mayOpenOrgan), roman).map(([name, session]) => `${name}.${session}`),
);
const subOrgans = fc.array(fc.oneof(word, fc.constant('SUB.TP'), fc.constant('Sub.AAP')), {
  maxLength: 3,
});
const organ = fc.tuple(root, subOrgans).map(([first, others]) => [first, ...others].join('/'));

const modifiers = fc
  .record(
    {
      rev: fc.integer({ min: 1, max: 20 }),
      corr: fc.integer({ min: 1, max: 9 }),
      add: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: [] },
  )
  .chain((values) =>
    fc
      .tuple(
        fc.shuffledSubarray(Object.entries(values), { minLength: Object.keys(values).length }),
        fc.constantFrom(' ', ', ', '  ', ',', '\u00a0'),
        fc.constantFrom('. ', '.', ' ', '.\u00a0'),
        fc.boolean(),
      )
      .map(([order, before, between, capital]) => ({
        values,
        printed: order
          .map(([name, value]) => {
            const first = name.charAt(0);
            return `${before}${capital ? first.toUpperCase() : first}${name.slice(1)}${between}${value}`;
          })
          .join(''),
      })),
  );

/** How a separator may be printed, as spaces and hyphens of typesetters go. */
function spellings(separator: string): fc.Arbitrary<string> {
  const hyphens = separator.includes('-') ? ['-', '\u2010', '\u2011', '–'] : [''];
  const spaces = separator.includes(' ') ? [' ', '\u00a0', '  ', '\n'] : [''];
  const point = separator.includes('.') ? '.' : '';
  return fc
    .tuple(fc.constantFrom(...hyphens), fc.constantFrom(...spaces))
    .map(([hyphen, space]) => `${point}${hyphen}${space}`);
}

const withClass = fc
  .tuple(
    organ,
    fc.constantFrom('doc', 'Doc', 'INF', 'ACTA', 'acta', 'SA', 'OD', 'DEC', 'RES', 'Res'),
    fc.constantFrom('.', '. ', ' ', '-', '- '),
  )
  .map(([path, cls, separator]) => ({ path, cls, separator }));
const withNewClass = fc
  .tuple(organ, word, fc.constantFrom('.', '. '))
  .map(([path, cls, separator]) => ({ path, cls, separator }));
const withoutClass = fc
  .tuple(
    organ.filter((path) => path.includes('/')),
    fc.constantFrom('-', '- '),
  )
  .map(([path, separator]) => ({ path, cls: undefined, separator }));

const numbered: fc.Arbitrary<SpeltSymbol> = fc
  .tuple(fc.oneof(withClass, withNewClass, withoutClass), number, digits, modifiers)
  .chain(([{ path, cls, separator }, num, yy, mods]) =>
    spellings(separator).map((spelling) => ({
      fields: {
        kind: 'numbered',
        organ: path,
        cls: cls?.toUpperCase() ?? null,
        sep: separator,
        num,
        yy,
        ...mods.values,
      },
      printed: `${path}${cls === undefined ? '' : `/${cls}`}${spelling}${num}/${yy}${mods.printed}`,
    })),
  );

const period = fc
  .tuple(roman, fc.constantFrom('-', '\u2010', ''), fc.constantFrom('O', '0', 'E'))
  .map(([session_roman, hyphen, nature]) => ({
    session: { session_roman, session_kind: nature === 'E' ? 'E' : 'O' },
    printed: `${session_roman}${hyphen}${nature}`,
  }));
const meeting = fc
  .integer({ min: 1, max: 99_999 })
  .map((session_no) => ({ session: { session_no }, printed: String(session_no) }));

const resolution: fc.Arbitrary<SpeltSymbol> = fc
  .tuple(
    organ,
    fc.constantFrom('RES', 'DEC', 'res'),
    fc.constantFrom('. ', ' ', '.'),
    number,
    fc.constantFrom(' ', '. ', '', '\n'),
    fc.oneof(period, meeting),
    digits,
    modifiers,
  )
  .map(([path, cls, separator, num, gap, { session, printed }, yy, mods]) => ({
    fields: {
      kind: 'resolution',
      organ: path,
      cls: cls.toUpperCase(),
      num,
      ...session,
      yy,
      ...mods.values,
    },
    printed: `${path}/${cls}${separator}${num}${gap}(${printed}/${yy})${mods.printed}`,
  }));

const part = fc
  .tuple(roman, fc.constantFrom('', '-O', '-E'), fc.constantFrom('', '.2', '.116', '.11.1'))
  .map((pieces) => pieces.join(''));
const series: fc.Arbitrary<SpeltSymbol> = fc
  .tuple(fc.constantFrom(...capitals), fc.array(part, { maxLength: 4 }), modifiers)
  .map(([letter, parts, mods]) => ({
    fields: {
      kind: 'series',
      series: letter,
      rest: parts.length === 0 ? null : parts.join('/'),
      ...mods.values,
    },
    printed: `OEA/Ser.${[letter, ...parts].join('/')}${mods.printed}`,
  }));

export const arbitrarySymbol: fc.Arbitrary<SpeltSymbol> = fc.oneof(
  { weight: 3, arbitrary: numbered },
  { weight: 2, arbitrary: resolution },
  { weight: 1, arbitrary: series },
);
