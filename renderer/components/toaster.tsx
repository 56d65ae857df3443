import { Toast } from '@base-ui/react/toast';
import { useEffect } from 'react';
import type { Toasts } from '#renderer/stores/toasts.ts';
import { useWorkspace } from '#renderer/stores/window-context.ts';
import './toaster.css';

/** In milliseconds. Taking back stays possible afterwards, in the menu. */
const shownFor = 8_000;

const manager = Toast.createToastManager();

/** What tells the toaster of this window. */
export const toasts: Toasts = {
  tell: ({ text, undo }) => {
    const id = manager.add({
      title: text,
      timeout: shownFor,
      ...(undo && {
        actionProps: {
          children: undo.name,
          onClick: () => {
            undo.run();
            manager.close(id);
          },
        },
      }),
    });
  },
};

function Toasted() {
  const { toasts: told, close } = Toast.useToastManager();
  const dialog = useWorkspace((state) => state.dialog);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a dialog that opens sends them away
  useEffect(() => {
    // They would lie over its buttons; what they take back, the menu takes back too.
    if (dialog) for (const { id } of told) close(id);
  }, [dialog]);
  return told.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={[]}>
      <Toast.Content className="toast-content">
        <Toast.Title className="toast-words" render={<p />} />
        {toast.actionProps && <Toast.Action className="button button-plain button-small" />}
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Sentences about what was just done, at the corner of the window; one action takes the thing back. */
export function Toaster() {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="toaster">
          <Toasted />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
