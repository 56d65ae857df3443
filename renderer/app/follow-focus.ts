import { useEffect } from 'react';
import { useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { wholeSection } from '#renderer/stores/workspace-store.ts';
import type { Source } from '#shared/report/paper.ts';

/** The field that an element belongs to, by the marks that fields carry. */
function sourceOf(target: EventTarget | null): Source | undefined {
  const field = target instanceof Element ? target.closest<HTMLElement>('[data-record]') : null;
  const { record, part = '' } = field?.dataset ?? {};
  return record === undefined ? undefined : { record, part };
}

function fieldOf({ record, part }: Source, within: Element): HTMLElement | undefined {
  const fields = [...within.querySelectorAll<HTMLElement>('[data-record]')].filter(
    // A section that is being left stays, hidden, until the next one was read from the disk.
    (field) => field.dataset.record === record && field.checkVisibility(),
  );
  return fields.find(({ dataset }) => dataset.part === part) ?? fields[0];
}

const focusable = 'input, textarea, select, button, [tabindex], [contenteditable="true"]';

/**
 * The first control of a section itself. A list draws its rows a moment after its head: where nothing came in
 * that time, the first control of the head, or the pane.
 */
function startOf(pane: HTMLElement, isDrawn: boolean): HTMLElement | undefined {
  // A section that is still read from the disk leaves the one before it there, out of sight.
  const head = pane.querySelector('.section-head');
  if (!head?.checkVisibility()) return undefined;
  const controls = [...pane.querySelectorAll<HTMLElement>(focusable)].filter(
    (each) => each.tabIndex >= 0 && each.checkVisibility(),
  );
  const own = controls.find((each) => !head.contains(each));
  return own ?? (isDrawn ? (controls[0] ?? pane) : undefined);
}

/** Frames that a wished field has to appear in: a section has to be read, a row to open, a list to scroll. */
const patience = 120;

/** Frames after which a section that is there has drawn what it has. */
const drawing = 8;

/**
 * Joins the editor and the page: the workspace learns which field has the cursor, and a field that is wished
 * for gets the focus as soon as it is there.
 */
export function useFollowFocus(editor: React.RefObject<HTMLElement | null>): void {
  const { workspace } = useWindow();
  const wish = useWorkspace(({ focusWish }) => focusWish);
  useEffect(() => {
    const pane = editor.current;
    if (!pane) return;
    const follow = ({ target }: FocusEvent) => {
      const source = sourceOf(target);
      if (source) workspace.getState().setPlace(source);
    };
    pane.addEventListener('focusin', follow);
    return () => pane.removeEventListener('focusin', follow);
  }, [editor, workspace]);
  // A session that was opened is gone on with at once: what had the focus before went with the list.
  useEffect(() => {
    const { focusWish, section, wishFocus } = workspace.getState();
    if (focusWish || document.activeElement !== document.body) return;
    wishFocus({ record: wholeSection, part: section });
  }, [workspace]);
  useEffect(() => {
    if (!wish) return;
    let left = patience;
    let frame = 0;
    const look = () => {
      const pane = editor.current;
      const field =
        pane &&
        (wish.record === wholeSection
          ? startOf(pane, left < patience - drawing)
          : fieldOf(wish, pane));
      left -= 1;
      if (!field) {
        if (left > 0) frame = requestAnimationFrame(look);
        return;
      }
      const control = field.matches(focusable)
        ? field
        : field.querySelector<HTMLElement>(focusable);
      control?.focus();
      field.scrollIntoView({ block: 'nearest' });
      workspace.getState().wishFocus(undefined);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [wish, editor, workspace]);
}
