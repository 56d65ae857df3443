import { describe, expect, test } from 'vitest';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { agreementLines } from '#shared/report/agreement-lines.ts';
import { compose } from '#shared/report/compose.ts';
import { copiedAgreements } from '#shared/report/copied-text.ts';
import { paragraphLine } from '#shared/report/plain-text.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

function printedAgreements(session: Session, language: 'es' | 'en' = 'es'): readonly string[] {
  const block = compose(session, 'report', language).blocks.find(
    ({ name }) => name === 'agreements',
  );
  return block?.paragraphs.map(paragraphLine) ?? [];
}

function withText(session: Session, id: string, words: string): Session {
  return applyCommand(session, {
    kind: 'set',
    record: 'agreement',
    id,
    fields: { text: plainText('es', words) },
  });
}

describe('the agreements as they print', () => {
  test('each ends as the report prints it, and the one before the last knows who follows', () => {
    const { lead, lines } = agreementLines(sampleSession(), 'es');
    expect(lead).toBe('En conclusión, el Consejo Permanente acordó:');
    expect(lines.map(({ verb, ending }) => [verb, ending])).toEqual([
      ['Tomar nota', ';'],
      ['Transmitir', '; e'],
      ['Informar', '.'],
    ]);
    expect(lines.map(({ follower, beforeLast }) => [follower, beforeLast])).toEqual([
      ['Transmitir', false],
      ['Informar', true],
      [undefined, false],
    ]);
    const printed = printedAgreements(sampleSession()).slice(1);
    lines.forEach(({ verb, ending }, index) => {
      expect(printed[index]?.startsWith(`· ${verb} `)).toBe(true);
      expect(printed[index]?.endsWith(ending ?? '?')).toBe(true);
    });
  });

  test('an agreement that says nothing does not print, and the one before it ends the list', () => {
    const empty = applyCommand(withText(sampleSession(), 'a3', ''), {
      kind: 'set',
      record: 'agreement',
      id: 'a3',
      fields: { verb: 'other', text: {} },
    });
    const { lines } = agreementLines(empty, 'es');
    expect(lines.map(({ ending }) => ending)).toEqual(['; y', '.', undefined]);
  });

  test('the conjunction answers to the first word where the next one has no verb', () => {
    const next = applyCommand(withText(sampleSession(), 'a3', 'Reconocer el trabajo'), {
      kind: 'set',
      record: 'agreement',
      id: 'a3',
      fields: { verb: 'other' },
    });
    const { lines } = agreementLines(next, 'es');
    expect(lines[1]).toMatchObject({ ending: '; y', follower: 'Reconocer' });
  });

  test('punctuation typed at the end of a text is left to the list', () => {
    const { lines } = agreementLines(withText(sampleSession(), 'a1', 'del informe.; '), 'es');
    expect(lines[0]?.inlines).toEqual([{ kind: 'text', text: 'del informe' }]);
    expect(printedAgreements(withText(sampleSession(), 'a1', 'del informe.; '))[1]).toBe(
      '· Tomar nota del informe;',
    );
  });

  test('a line that lacks the language prints verb and text in the original', () => {
    const { lines } = agreementLines(sampleSession(), 'en');
    expect(lines[0]).toMatchObject({ language: 'es', verb: 'Tomar nota' });
  });
});

describe('copied agreements', () => {
  test('all of them read as the report prints them, with the sentence that leads to them', () => {
    const copied = copiedAgreements(sampleSession(), 'es');
    expect(copied?.plain.split('\n')).toEqual(printedAgreements(sampleSession()));
    expect(copied?.html).toContain('<p>En conclusión, el Consejo Permanente acordó:</p><ul><li>');
  });

  test('one of them keeps the punctuation of its place', () => {
    const copied = copiedAgreements(sampleSession(), 'es', 'a2');
    expect(copied?.plain).toBe(printedAgreements(sampleSession())[2]);
    expect(copied?.html).toMatch(/^<div lang="es"><ul><li>Transmitir .*; e<\/li><\/ul><\/div>$/);
  });

  test('what a hand wrote in its place is what is copied', () => {
    const corrected = applyCommand(sampleSession(), {
      kind: 'setOverride',
      key: 'report/es/a3.entry',
      override: { text: [{ kind: 'text', text: 'Informar a la Asamblea.' }], composedThen: '' },
    });
    expect(copiedAgreements(corrected, 'es', 'a3')?.plain).toBe('· Informar a la Asamblea.');
  });

  test('formats and footnotes go along, and words are only words', () => {
    const session = applyCommand(sampleSession(), {
      kind: 'setText',
      record: 'agreement',
      id: 'a3',
      field: 'text',
      language: 'es',
      inlines: [
        { kind: 'text', text: 'a <b>& ', marks: ['bold', 'italic'] },
        { kind: 'text', text: 'todos' },
        { kind: 'note', note: 'n-new' },
      ],
      notes: [{ kind: 'text', id: 'n-new', text: plainText('es', 'Una nota') }],
    });
    const copied = copiedAgreements(session, 'es', 'a3');
    expect(copied?.html).toContain('Informar <i><b>a &lt;b&gt;&amp; </b></i>todos<sup>2</sup>.');
    expect(copied?.html).toContain('<p><sup>2</sup> Una nota</p>');
    expect(copied?.plain.split('\n').at(-1)).toBe('2. Una nota');
  });

  test('nothing is copied of an agreement that the report leaves out', () => {
    const session = applyCommand(sampleSession(), {
      kind: 'leaveOut',
      paragraph: { paper: 'report', paragraph: 'a1.entry' },
    });
    expect(copiedAgreements(session, 'es', 'a1')).toBeUndefined();
    expect(copiedAgreements({ ...session, agreements: [] }, 'es')).toBeUndefined();
  });
});
