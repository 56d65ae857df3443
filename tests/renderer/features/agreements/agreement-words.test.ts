import { expect, test } from 'vitest';
import { endingReason } from '#renderer/features/agreements/ending-reason.ts';
import { lineKeeper } from '#renderer/features/agreements/line-keeper.ts';
import { namedVerbs, verbsByUse } from '#renderer/features/agreements/verb-order.ts';
import { withAddressees } from '#renderer/features/agreements/written-addressees.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { applyCommand } from '#shared/commands/apply-command.ts';
import { agreementVerbs } from '#shared/domain/agreement.ts';
import { languages } from '#shared/domain/language.ts';
import { plainText } from '#shared/domain/text.ts';
import { council, juridical, security } from '#tests/drafting/facts.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

test('the reason of an ending names what follows', () => {
  const { lines } = lineKeeper()(sampleSession(), 'es');
  expect(lines.map((line) => endingReason(line, agreementWords.es.endings))).toEqual([
    'Termina en «;» porque siguen otros',
    'Termina en «; e» porque sigue «Informar»',
    'Termina en «.» porque es el último',
  ]);
});

test('only the lines that print otherwise are new objects', () => {
  const linesOf = lineKeeper();
  const session = sampleSession();
  const before = linesOf(session, 'es').lines;
  const changed = applyCommand(session, {
    kind: 'set',
    record: 'agreement',
    id: 'a3',
    fields: { text: plainText('es', 'a todos') },
  });
  const after = linesOf(changed, 'es').lines;
  expect(after.map((line, index) => line === before[index])).toEqual([true, true, false]);
  const moved = applyCommand(changed, {
    kind: 'move',
    list: 'session.agreements',
    owner: changed.id,
    index: 0,
    ids: ['a3'],
  });
  expect(linesOf(moved, 'es').lines.map(({ ending }) => ending)).toEqual([';', '; y', '.']);
});

test('the verbs most used come first, and the whole library follows', () => {
  const [session] = [sampleSession()];
  const verbs = verbsByUse([session, session]);
  expect(verbs.slice(0, 3)).toEqual(['takeNote', 'transmit', 'report']);
  expect([...verbs].sort()).toEqual([...agreementVerbs].sort());
});

test('two verbs that print alike are offered once, as the one that the agreement has', () => {
  const english = namedVerbs(agreementVerbs, 'en', 'instruct');
  expect(english.filter(({ words }) => words === 'To instruct')).toEqual([
    { verb: 'instruct', words: 'To instruct' },
  ]);
});

test('addressees are written at the end of the text as the language puts them', () => {
  const two = [juridical, security];
  expect(withAddressees(plainText('es', 'el acta'), two, 'es')?.inlines).toEqual([
    {
      kind: 'text',
      text: 'el acta a la Comisión de Asuntos Jurídicos y Políticos y a la Comisión de Seguridad Hemisférica',
    },
  ]);
  const words = languages.map((language) =>
    withAddressees({}, [...two, council], language)
      ?.words.split('; ')
      .at(-1),
  );
  expect(words).toEqual([
    'y al Consejo Permanente',
    'and to the Permanent Council',
    'et au Conseil permanent',
    'e ao Conselho Permanente',
  ]);
});

test('addressees that the text names already are not offered again', () => {
  const text = plainText('es', 'el acta al Consejo Permanente');
  expect(withAddressees(text, [council], 'es')).toBeUndefined();
  expect(withAddressees(text, [], 'es')).toBeUndefined();
});
