import { useEffect } from 'react';
import { useWindow } from '#renderer/stores/window-context.ts';

/** Whether a key writes into the field that has the cursor and does nothing else. */
function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && (key.length === 1 || key === 'Backspace');
}

/** Whoever does anything but write works with what is on the screen: all of it is drawn before that is looked at. */
export function useDrawnInTime(): void {
  const { shown, actions } = useWindow();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isWriting(event)) shown.catchUp();
    };
    const others = ['pointermove', 'pointerdown', 'focusin', 'paste', 'cut', 'drop'] as const;
    addEventListener('keydown', press, { capture: true });
    for (const name of others) addEventListener(name, shown.catchUp, { capture: true });
    return () => {
      removeEventListener('keydown', press, { capture: true });
      for (const name of others) removeEventListener(name, shown.catchUp, { capture: true });
    };
  }, [shown]);
  useEffect(() => actions.getState().before(shown.catchUp), [shown, actions]);
}
