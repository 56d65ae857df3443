import { Toolbar } from '@base-ui/react/toolbar';
import type { KeyboardEvent } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { shownShortcut } from '#renderer/components/shown-shortcut.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { richTextWords } from '#renderer/strings/rich-text/rich-text-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { Mark } from '#shared/domain/inline.ts';

interface TextToolbarProps {
  /** The marks that all of the selected words have. */
  readonly marks: readonly Mark[];
  readonly onEscape: () => void;
  /** The keyboard left the toolbar; for where. */
  readonly onLeave: (to: EventTarget | null) => void;
}

const commands = [
  { action: 'bold', icon: 'bold', mark: 'bold' },
  { action: 'italic', icon: 'italic', mark: 'italic' },
  { action: 'underline', icon: 'underline', mark: 'underline' },
  { action: 'insertNote', icon: 'footnote', mark: undefined },
  { action: 'insertReference', icon: 'link', mark: undefined },
] as const;

/** Keys that are the toolbar’s own, and not those of the row around the field. */
const ownKeys = new Set(['Enter', ' ', 'Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'Escape']);

/** What can be done with the selected words. */
export function TextToolbar({ marks, onEscape, onLeave }: TextToolbarProps) {
  const { actions, facts } = useWindow();
  const words = useWords(richTextWords);
  const names = useWords(actionWords);
  const keyWords = useWords(frameWords);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !ownKeys.has(event.key)) return;
    event.stopPropagation();
    if (event.key === 'Escape') onEscape();
  };
  return (
    <Toolbar.Root
      className="text-toolbar"
      aria-label={words.toolbar}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        onLeave(relatedTarget);
      }}
    >
      {commands.map(({ action, icon, mark }) => {
        const keys = shownShortcut(action, facts.platform === 'darwin', keyWords);
        return (
          <Toolbar.Button
            key={action}
            render={
              <IconButton
                size="small"
                icon={icon}
                label={names[action].replace('…', '')}
                {...(keys && { keys })}
                {...(mark && { 'aria-pressed': marks.includes(mark) })}
                // The words stay selected.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => actions.getState().carryOut(action)}
              />
            }
          />
        );
      })}
    </Toolbar.Root>
  );
}
