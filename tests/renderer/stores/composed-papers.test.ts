import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { composedPapers } from '#renderer/stores/composed-papers.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { statusFeed } from '#renderer/stores/stored-sessions.ts';
import { workspaceStore } from '#renderer/stores/workspace-store.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { regularSession, sampleSession } from '#tests/support/sample-session.ts';
import { bareSession } from '#tests/support/session-builders.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window with sessions, whose idle moments the test chooses. */
function windowOf(...sessions: readonly Session[]) {
  const waiting = new Set<() => void>();
  const store = sessionsStore({
    sessions,
    changed: () => undefined,
    flush: async () => ({ kind: 'saved' }),
    watch: statusFeed().watch,
  });
  const workspace = workspaceStore();
  const papers = composedPapers({
    sessions: store,
    workspace,
    whenIdle: (task) => {
      waiting.add(task);
      return () => waiting.delete(task);
    },
  });
  return {
    open: (session: Session) => store.getState().openSession(session.id),
    close: () => store.getState().closeSession(),
    workspace: workspace.getState(),
    setStart: (session: Session, start: string) =>
      store.getState().apply({ kind: 'set', record: 'session', id: session.id, fields: { start } }),
    papers: () => papers.getState(),
    /** Lets the time after an edit pass, then gives an idle moment. */
    rest: () => {
      vi.advanceTimersByTime(1_000);
      for (const task of [...waiting]) {
        waiting.delete(task);
        task();
      }
    },
  };
}

/** The paragraphs of a paper by their keys. */
function paragraphsOf(paper: Paper | undefined) {
  return new Map(
    paper?.blocks.flatMap(({ paragraphs }) => paragraphs.map((each) => [each.key, each] as const)),
  );
}

test('opening a session composes nothing until the window is idle', () => {
  const sample = sampleSession();
  const { open, papers, rest } = windowOf(sample);
  open(sample);
  expect(papers()).toEqual({ shown: undefined, report: undefined });
  rest();
  expect(papers().shown).toEqual(compose(sample, 'report', 'es'));
  expect(papers().report).toBe(papers().shown);
});

test('an edit leaves the papers alone at once, and draws only what it changed', () => {
  const sample = sampleSession();
  const { open, papers, rest, setStart } = windowOf(sample);
  open(sample);
  rest();
  const before = papers().shown;
  setStart(sample, '17:25');
  expect(papers().shown).toBe(before);
  rest();
  expect(papers().shown).toEqual(compose({ ...sample, start: '17:25' }, 'report', 'es'));
  const was = paragraphsOf(before);
  const changed = [...paragraphsOf(papers().shown)].filter(
    ([key, paragraph]) => was.get(key) !== paragraph,
  );
  expect(changed).toHaveLength(1);
});

test('another paper is shown in its turn, and the report goes on numbering the notes', () => {
  const sample = sampleSession();
  const { open, papers, rest, workspace } = windowOf(sample);
  open(sample);
  rest();
  const report = papers().report;
  workspace.showPaper('orderOfBusiness');
  rest();
  expect(papers().shown?.kind).toBe('orderOfBusiness');
  expect(papers().report).toBe(report);
  workspace.write('fr');
  rest();
  expect(papers().shown?.language).toBe('fr');
});

test('without notes no report is composed beside the paper that is shown', () => {
  const bare = bareSession();
  const { open, papers, rest, workspace } = windowOf(bare);
  workspace.showPaper('orderOfBusiness');
  open(bare);
  rest();
  expect(papers().shown?.kind).toBe('orderOfBusiness');
  expect(papers().report).toBeUndefined();
});

test('no paper of a session outlives its window: another one opens on an empty page', () => {
  const sample = sampleSession();
  const regular = regularSession();
  const { open, close, papers, rest } = windowOf(sample, regular);
  open(sample);
  rest();
  close();
  expect(papers().shown).toBeUndefined();
  open(regular);
  expect(papers().shown).toBeUndefined();
  rest();
  expect(papers().shown).toEqual(compose(regular, 'report', regular.language));
});
