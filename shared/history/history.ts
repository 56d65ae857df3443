/** One undoable step. `Label` is what the menu says it undoes; history never looks inside. */
export interface Step<State, Label> {
  readonly label: Label;
  readonly before: State;
  readonly after: State;
  /** Steps of one burst of typing share a key and become one. */
  readonly burst?: string;
}

/** A state with the steps that led to it and those that were undone. */
export interface History<State, Label> {
  readonly present: State;
  readonly past: readonly Step<State, Label>[];
  readonly future: readonly Step<State, Label>[];
}

/** How many steps can be undone; older ones are forgotten, so that memory does not grow with a day's work. */
export const longestHistory = 1000;

export function newHistory<State, Label>(present: State): History<State, Label> {
  return { present, past: [], future: [] };
}

/**
 * The history after an edit. What was undone before it can no longer be redone. An edit that changed
 * nothing (`next` is the present) leaves the history as it is. An edit of the same `burst` as the last
 * step is undone together with it.
 */
export function record<State, Label>(
  history: History<State, Label>,
  next: State,
  label: Label,
  burst?: string,
): History<State, Label> {
  if (next === history.present) return history;
  const last = history.past.at(-1);
  const merges = burst !== undefined && last?.burst === burst && history.future.length === 0;
  const step = { label, before: merges ? last.before : history.present, after: next, burst };
  const kept = merges
    ? history.past.slice(0, -1)
    : history.past.slice(Math.max(0, history.past.length + 1 - longestHistory));
  return { present: next, past: [...kept, step], future: [] };
}

/** The history with its last step finished: an edit of the same burst is a step of its own after it. */
export function finishBurst<State, Label>(history: History<State, Label>): History<State, Label> {
  const last = history.past.at(-1);
  if (last?.burst === undefined) return history;
  const { burst: _, ...finished } = last;
  return { ...history, past: [...history.past.slice(0, -1), finished] };
}

/** The history one step back: the very state before the step, by reference. Itself when there is none. */
export function undo<State, Label>(history: History<State, Label>): History<State, Label> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    present: step.before,
    past: history.past.slice(0, -1),
    future: [step, ...history.future],
  };
}

/** The history one step forward again. Itself when nothing was undone. */
export function redo<State, Label>(history: History<State, Label>): History<State, Label> {
  const [step, ...future] = history.future;
  if (!step) return history;
  // A redone burst is finished: typing after it is a step of its own.
  const { burst: _, ...finished } = step;
  return { present: step.after, past: [...history.past, finished], future };
}

/** What undo and redo would undo and redo, for the menu. */
export function nextSteps<State, Label>(
  history: History<State, Label>,
): { readonly undo?: Label; readonly redo?: Label } {
  return { undo: history.past.at(-1)?.label, redo: history.future[0]?.label };
}
