import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';

describe('times in words', () => {
  test.each([
    ['00:00', 'doce de la noche', 'midnight', 'minuit', 'zero hora'],
    [
      '00:30',
      'doce y treinta de la noche',
      'twelve thirty in the morning',
      'minuit trente',
      'zero hora e trinta minutos',
    ],
    [
      '01:15',
      'una y quince de la madrugada',
      'one fifteen in the morning',
      'une heure quinze',
      'uma hora e quinze minutos',
    ],
    [
      '10:36',
      'diez y treinta y seis de la mañana',
      'ten thirty-six in the morning',
      'dix heures trente-six',
      'dez horas e trinta e seis minutos',
    ],
    [
      '11:05',
      'once y cinco de la mañana',
      'eleven oh five in the morning',
      'onze heures cinq',
      'onze horas e cinco minutos',
    ],
    ['12:00', 'doce del mediodía', 'noon', 'midi', 'doze horas'],
    [
      '12:10',
      'doce y diez de la tarde',
      'twelve ten in the afternoon',
      'midi dix',
      'doze horas e dez minutos',
    ],
    ['13:00', 'una de la tarde', 'one in the afternoon', 'treize heures', 'treze horas'],
    [
      '15:20',
      'tres y veinte de la tarde',
      'three twenty in the afternoon',
      'quinze heures vingt',
      'quinze horas e vinte minutos',
    ],
    ['17:00', 'cinco de la tarde', 'five in the afternoon', 'dix-sept heures', 'dezessete horas'],
    [
      '19:01',
      'siete y uno de la noche',
      'seven oh one in the evening',
      'dix-neuf heures une',
      'dezenove horas e um minuto',
    ],
    [
      '21:21',
      'nueve y veintiuno de la noche',
      'nine twenty-one at night',
      'vingt et une heures vingt et une',
      'vinte e uma horas e vinte e um minutos',
    ],
    [
      '22:59',
      'diez y cincuenta y nueve de la noche',
      'ten fifty-nine at night',
      'vingt-deux heures cinquante-neuf',
      'vinte e duas horas e cinquenta e nove minutos',
    ],
  ])('%s: %s', (time, ...words) => {
    expect(languages.map((language) => draftingIn(language).timeInWords(time))).toEqual(words);
  });

  test.each(languages)('%s tells every minute of the day, each in its own words', (language) => {
    const { timeInWords } = draftingIn(language);
    const all = Array.from({ length: 24 * 60 }, (_, index) => {
      const digits = (n: number) => String(n).padStart(2, '0');
      return timeInWords(`${digits(Math.floor(index / 60))}:${digits(index % 60)}`);
    });
    expect(new Set(all).size).toBe(24 * 60);
    expect(all.filter((words) => /undefined| {2}|^ | $/.test(words))).toEqual([]);
  });
});

describe('the clock of the order of business', () => {
  test.each([
    ['10:30', '10:30', '10:30 a.m.', '10\u00a0h\u00a030', '10h30'],
    ['09:05', '09:05', '9:05 a.m.', '9\u00a0h\u00a005', '9h05'],
    ['15:00', '15:00', '3:00 p.m.', '15\u00a0h', '15h'],
    ['12:00', '12:00', '12:00 noon', '12\u00a0h', '12h'],
    ['00:00', '00:00', '12:00 midnight', '0\u00a0h', '0h'],
  ])('%s', (time, ...clocks) => {
    expect(languages.map((language) => draftingIn(language).clock(time))).toEqual(clocks);
  });
});

describe('dates', () => {
  const dates = (date: string) =>
    languages.map((language) => {
      const drafting = draftingIn(language);
      return [drafting.date(date), drafting.longDate(date), drafting.headerDate(date)];
    });

  test('print as the OAS prints them', () => {
    expect(dates('2012-07-10')).toEqual([
      ['10 de julio de 2012', 'martes 10 de julio de 2012', '10 julio 2012'],
      ['July 10, 2012', 'Tuesday, July 10, 2012', '10 July 2012'],
      ['10 juillet 2012', 'mardi 10 juillet 2012', '10 juillet 2012'],
      ['10 de julho de 2012', 'terça-feira, 10 de julho de 2012', '10 julho 2012'],
    ]);
  });

  test('the first of the month is an ordinal in French and Portuguese text, never in the header', () => {
    expect(dates('1980-10-01')).toEqual([
      ['1 de octubre de 1980', 'miércoles 1 de octubre de 1980', '1 octubre 1980'],
      ['October 1, 1980', 'Wednesday, October 1, 1980', '1 October 1980'],
      ['1er octobre 1980', 'mercredi 1er octobre 1980', '1 octobre 1980'],
      ['1º de outubro de 1980', 'quarta-feira, 1º de outubro de 1980', '1 outubro 1980'],
    ]);
  });
});
