import { describe, expect, test } from 'vitest';
import { pastedAgreements } from '#renderer/features/agreements/pasted-agreements.ts';
import type { Language } from '#shared/domain/language.ts';

const lead = 'En conclusión, el Consejo Permanente acordó:';

function pasted(lines: readonly string[], writing: Language = 'es') {
  let count = 0;
  return pastedAgreements(lines, writing, [lead], () => {
    count += 1;
    return `new${count}`;
  }).map(({ id, verb, text }) => ({ id, verb, text }));
}

function said(language: Language, text: string) {
  return { [language]: [{ kind: 'text', text }] };
}

describe('a list pasted from Word', () => {
  test('becomes agreements with their verbs, without bullets, punctuation and conjunctions', () => {
    expect(
      pasted([
        lead,
        '•\tTomar nota de las presentaciones;',
        '2. Transmitir el Acta de la sesión; e',
        '',
        'c) Informar al período de sesiones.',
      ]),
    ).toEqual([
      { id: 'new1', verb: 'takeNote', text: said('es', 'de las presentaciones') },
      { id: 'new2', verb: 'transmit', text: said('es', 'el Acta de la sesión') },
      { id: 'new3', verb: 'report', text: said('es', 'al período de sesiones') },
    ]);
  });

  test('in another language keeps its texts in that language', () => {
    expect(pasted(['To take note of the report; and', 'To request the Chair to go on.'])).toEqual([
      { id: 'new1', verb: 'takeNote', text: said('en', 'of the report') },
      { id: 'new2', verb: 'request', text: said('en', 'the Chair to go on') },
    ]);
    expect(pasted(['- D’adopter le rapport ;'])[0]).toMatchObject({
      verb: 'adopt',
      text: said('fr', 'le rapport'),
    });
  });

  test('keeps as its own words a line that begins with no verb of the library', () => {
    expect(pasted(['Reconocer la labor de la Secretaría.', 'Tomarán nota'])).toEqual([
      { id: 'new1', verb: 'other', text: said('es', 'Reconocer la labor de la Secretaría') },
      { id: 'new2', verb: 'other', text: said('es', 'Tomarán nota') },
    ]);
  });

  test('takes a verb that two languages share for one of the language being written', () => {
    expect(pasted(['Transmitir a ata'], 'pt')[0]?.text).toEqual(said('pt', 'a ata'));
    expect(pasted(['Transmitir el acta'], 'es')[0]?.text).toEqual(said('es', 'el acta'));
  });

  test('says nothing where nothing was pasted but white space and the sentence before the list', () => {
    expect(pasted(['', '  ', lead])).toEqual([]);
  });
});
