// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isCitable, targetOfSymbol } from '#renderer/components/rich-text/citable-targets.ts';
import { referenceWords } from '#renderer/components/rich-text/inline-words.ts';
import {
  agreementsHtml,
  agreementsIn,
  arrivedAgreements,
  payloadOf,
} from '#renderer/features/agreements/agreement-clipboard.ts';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Agreement } from '#shared/domain/agreement.ts';
import type { Session } from '#shared/domain/session.ts';
import { parseSavedSession } from '#shared/format/saved-session.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { bareSession } from '#tests/support/session-builders.ts';

const sample = sampleSession();
const [taken] = sample.agreements;
const [document] = sample.documents;
const [item] = sample.agenda;
if (!taken || !document || !item) throw new Error('the sample session is another');

/** Cites a document and anchors a note, in two languages; follows from an item, and was done. */
const rich: Agreement = {
  id: 'rich',
  verb: 'transmit',
  text: {
    es: [
      { kind: 'text', text: 'el documento ' },
      { kind: 'reference', target: { kind: 'document', id: document.id } },
      { kind: 'note', note: 'note-of-rich' },
    ],
    en: [
      { kind: 'text', text: 'the document' },
      { kind: 'note', note: 'note-of-rich' },
    ],
  },
  addressees: ['CAJP', 'AG'],
  item: item.id,
  followUp: { status: 'done', responsible: 'Secretaría' },
};

const source: Session = {
  ...sample,
  agreements: [...sample.agreements, rich],
  notes: [
    ...sample.notes,
    {
      kind: 'text',
      id: 'note-of-rich',
      text: { es: [{ kind: 'reference', target: { kind: 'document', id: document.id } }] },
    },
  ],
};

function pasteInto(session: Session, agreements: readonly Agreement[]) {
  const copied = payloadOf(source, agreements, (target) => referenceWords(source, target));
  const payload = agreementsIn(agreementsHtml(copied, '<p>"Uno" &amp; dos</p>'));
  if (!payload) throw new Error('the payload is not read back');
  let last = 0;
  return arrivedAgreements(session, payload, {
    newId: () => {
      last += 1;
      return `new-${last}`;
    },
    isCitable: (target) => isCitable(session, target),
    targetOf: (printed) => {
      const symbol = parseSymbol(printed);
      return symbol && targetOfSymbol(session, symbol);
    },
  });
}

describe('copied agreements', () => {
  test('keep verb, text, addressees, citations and item in their own session, under new ids', () => {
    const { records } = pasteInto(sample, [taken, rich]);
    expect(records[0]).toEqual({ ...taken, id: 'new-1' });
    expect(records[1]).toMatchObject({
      verb: 'transmit',
      addressees: ['CAJP', 'AG'],
      item: item.id,
    });
    expect(records[1]?.text.es?.[1]).toEqual(rich.text.es?.[1]);
  });

  test('leave behind what became of them', () => {
    expect(pasteInto(sample, [rich]).records[0]?.followUp).toEqual({ status: 'none' });
  });

  test('bring one copy of a note that two languages anchor', () => {
    const { records, notes } = pasteInto(sample, [rich]);
    expect(notes).toHaveLength(1);
    const anchor = { kind: 'note', note: notes[0]?.id };
    expect(records[0]?.text.es).toContainEqual(anchor);
    expect(records[0]?.text.en).toContainEqual(anchor);
  });

  test('find a document again by its symbol in another session', () => {
    const other = bareSession({ documents: [{ ...document, id: 'theirs' }] });
    expect(pasteInto(other, [rich]).records[0]?.text.es?.[1]).toEqual({
      kind: 'reference',
      target: { kind: 'document', id: 'theirs' },
    });
  });

  test('say in words what another session has not, and that session stays sound', () => {
    const other = bareSession({});
    const { records, notes } = pasteInto(other, [rich]);
    const words = referenceWords(source, { kind: 'document', id: document.id });
    expect(records[0]?.text.es?.[1]).toEqual({ kind: 'text', text: words });
    expect(records[0]).not.toHaveProperty('item');
    const applied = applyCommand(other, {
      kind: 'insert',
      list: 'session.agreements',
      owner: other.id,
      index: 0,
      records,
      notes,
    });
    expect(parseSavedSession({ format: 1, session: applied }).ok).toBe(true);
  });

  test('are not read from what another program copied, or from damaged ones', () => {
    expect(agreementsIn('<p>Tomar nota</p>')).toBeUndefined();
    expect(
      agreementsIn('<div data-minuta-agreements="{&quot;agreements&quot;:[1]}">'),
    ).toBeUndefined();
  });
});
