import { describe, expect, test } from 'vitest';
import {
  withFirstBody,
  withSecondBody,
  withSymbol,
} from '#renderer/features/session-facts/body-edits.ts';
import { mandateWithSymbol } from '#renderer/features/session-facts/mandate-edits.ts';
import { placesIn, withPlace } from '#renderer/features/session-facts/places.ts';
import { readDate, readNumber, readTime } from '#renderer/features/session-facts/typed-facts.ts';
import { bodies as directory } from '#shared/domain/directory/bodies.ts';
import { factsMissingIn } from '#shared/domain/missing-facts.ts';
import { assembly, council, juridical, security } from '#tests/drafting/facts.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { bareSession } from '#tests/support/session-builders.ts';

const { bodies } = sampleSession();
const [{ symbols }] = bodies;

describe('the bodies of a session', () => {
  test('keep their symbols when another body takes their place', () => {
    expect(withFirstBody(bodies, juridical)).toEqual([{ body: juridical, symbols }]);
    const joint = withSecondBody(bodies, juridical);
    expect(joint).toEqual([bodies[0], { body: juridical, symbols: {} }]);
    const named = withSymbol(joint, 1, 'minutes', 'CP/CAJP/ACTA 1/07');
    expect(withSecondBody(named, security)[1]).toEqual({
      body: security,
      symbols: { minutes: 'CP/CAJP/ACTA 1/07' },
    });
  });

  test('are two different ones: the second in the place of the first changes places with it', () => {
    const joint = withSecondBody(bodies, juridical);
    expect(withFirstBody(joint, juridical).map(({ body }) => body.id)).toEqual(['CAJP', 'CP']);
    expect(withSecondBody(joint, council)).toEqual(bodies);
    expect(withSecondBody(joint, undefined)).toEqual(bodies);
  });

  test('lose a symbol that is emptied', () => {
    expect(withSymbol(bodies, 0, 'minutes', '')[0].symbols).toEqual({
      orderOfBusiness: symbols.orderOfBusiness,
    });
  });
});

describe('the mandate', () => {
  test('takes its organ from the symbol, until staff choose another', () => {
    const begun = mandateWithSymbol(undefined, 'C', directory);
    expect(begun).toMatchObject({ symbol: 'C', organ: { id: 'AG' } });
    const typed = mandateWithSymbol(begun, 'CP/RES. 914 (1592/07)', directory);
    expect(typed).toMatchObject({ organ: { id: 'CP' } });
    const chosen = typed && { ...typed, organ: assembly };
    expect(mandateWithSymbol(chosen, 'CP/RES. 915 (1592/07)', directory)).toMatchObject({
      symbol: 'CP/RES. 915 (1592/07)',
      organ: { id: 'AG' },
    });
  });
});

describe('what is typed', () => {
  test('is a number from one, or none', () => {
    expect(readNumber(' 01592 ', 'no')).toEqual({ kind: 'value', value: '1592' });
    expect(readNumber('', 'no')).toEqual({ kind: 'value', value: '' });
    for (const typed of ['0', '-3', '15.2', '12a', '1e3', '99999999']) {
      expect(readNumber(typed, 'no'), typed).toEqual({ kind: 'wrong', sentence: 'no' });
    }
  });

  test('is a day that the calendar has, of a year that the Organization has', () => {
    expect(readDate('2008-02-29', 'no')).toEqual({ kind: 'value', value: '2008-02-29' });
    for (const typed of ['', '2007-02-29', '0002-05-02', '0200-05-02', '2007-5-2']) {
      expect(readDate(typed, 'no'), typed).toEqual({ kind: 'wrong', sentence: 'no' });
    }
  });

  test('is a whole time on the right side of the other, or none', () => {
    const ended = (typed: string, isIncomplete = false) =>
      readTime(typed, isIncomplete, (time) => time >= '10:36', { incomplete: 'part', order: 'no' });
    expect(ended('12:10')).toEqual({ kind: 'value', value: '12:10' });
    expect(ended('')).toEqual({ kind: 'value', value: '' });
    expect(ended('', true)).toEqual({ kind: 'wrong', sentence: 'part' });
    expect(ended('24:00')).toEqual({ kind: 'wrong', sentence: 'part' });
    expect(ended('09:10')).toEqual({ kind: 'wrong', sentence: 'no' });
  });
});

test('places are suggested by use, and a place without words is none', () => {
  const at = (place: string) => bareSession({ place: { es: place } });
  expect(placesIn([at('Sede'), at('Salón'), at('Salón '), bareSession()], 'es')).toEqual([
    'Salón',
    'Sede',
  ]);
  expect(placesIn([at('Sede')], 'en')).toEqual([]);
  expect(withPlace({ es: 'Sede' }, 'en', 'Seat')).toEqual({ es: 'Sede', en: 'Seat' });
  expect(withPlace({ es: 'Sede' }, 'es', '')).toBeUndefined();
});

test('a session says what it still lacks', () => {
  expect(factsMissingIn(bareSession())).toEqual(['number', 'theme']);
  expect(factsMissingIn(bareSession({ kind: 'regular', start: '10:30' }))).toEqual([
    'number',
    'place',
  ]);
  expect(factsMissingIn(sampleSession())).toEqual([]);
});
