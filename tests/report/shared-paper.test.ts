import { expect, test } from 'vitest';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { sharedPaper } from '#shared/report/shared-paper.ts';
import { largeSession } from '#tests/support/generated/large-session.ts';

const session = largeSession(20, 'with notes');
const before = compose(session, 'report', 'es');

function paragraphs(paper: Paper) {
  return paper.blocks.flatMap((block) => block.paragraphs);
}

/** The paper after an edit, composed of a copy that shares nothing, and the keys of what is new in it. */
function after(command: Command): { readonly paper: Paper; readonly changed: readonly string[] } {
  const edited: Session = structuredClone(applyCommand(session, command));
  const paper = sharedPaper(before, compose(edited, 'report', 'es'));
  const known = new Set(paragraphs(before));
  const changed = paragraphs(paper).filter((paragraph) => !known.has(paragraph));
  return { paper, changed: changed.map(({ key }) => key) };
}

function words(text: string) {
  return [{ kind: 'text', text, marks: [] }] as const;
}

test('a paper composed again without an edit keeps every part', () => {
  const again = sharedPaper(before, compose(structuredClone(session), 'report', 'es'));
  expect(again.scalars).toBe(before.scalars);
  expect(again.blocks).toBe(before.blocks);
  expect(again.notes).toBe(before.notes);
});

test('an edit of a topic changes its paragraph alone', () => {
  const { paper, changed } = after({
    kind: 'setText',
    record: 'topic',
    field: 'text',
    id: 'topic-7-1',
    language: 'es',
    inlines: words('Otra cosa'),
  });
  expect(changed).toEqual(['topic-7-1.line']);
  expect(paper.notes).toBe(before.notes);
});

test('an edit of a note leaves the paragraphs alone', () => {
  const { paper, changed } = after({
    kind: 'setText',
    record: 'note',
    field: 'text',
    id: 'note-3',
    language: 'es',
    inlines: words('Otra nota.'),
  });
  expect(changed).toEqual([]);
  expect(
    paper.notes.filter((note) => !before.notes.includes(note)).map(({ note }) => note),
  ).toEqual(['note-3']);
});

test('an item whose number alone changes keeps the runs that were measured', () => {
  const { paper, changed } = after({
    kind: 'set',
    record: 'item',
    id: 'item-0',
    fields: { numbering: 'none' },
  });
  expect(changed).toContain('item-5.line');
  const runsOf = (of: Paper) => paragraphs(of).find(({ key }) => key === 'item-5.line')?.runs;
  expect(runsOf(paper)).toBe(runsOf(before));
});

test('a paper of another kind shares nothing', () => {
  const other = compose(session, 'orderOfBusiness', 'es');
  expect(sharedPaper(before, other)).toBe(other);
});
