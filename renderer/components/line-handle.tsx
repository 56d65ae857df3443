import { Menu } from '@base-ui/react/menu';
import { memo, type Ref, useCallback, useEffect, useRef, useState } from 'react';
import { lineWords } from '#renderer/strings/lines/line-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import './menu-button.css';

interface LineHandleProps {
  readonly handle: Ref<HTMLButtonElement>;
  /** Of the line. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (step: -1 | 1) => void;
}

const HandleMenu = memo(({ handle, name, isFirst, isLast, onStep }: LineHandleProps) => {
  const words = useWords(lineWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <Menu.Root
      modal={false}
      open={isOpen}
      onOpenChange={(next, details) => {
        // Menus open as soon as the button goes down, which is when a drag begins: this one waits for the click.
        if (details.reason !== 'trigger-press') setOpen(next);
      }}
    >
      <Menu.Trigger
        render={
          <IconButton
            ref={handle}
            label={words.move(name)}
            icon="grip"
            size="small"
            keys="Alt+↑↓"
            onClick={() => setOpen((open) => !open)}
          />
        }
      />
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={4}>
          <Menu.Popup className="menu">
            <Menu.Item className="menu-line" disabled={isFirst} onClick={() => onStep(-1)}>
              <Icon name="arrowUp" />
              {words.up}
            </Menu.Item>
            <Menu.Item className="menu-line" disabled={isLast} onClick={() => onStep(1)}>
              <Icon name="arrowDown" />
              {words.down}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
});

/** By which a line is dragged; a press without dragging opens a menu that moves it too. */
export function LineHandle({ onStep, ...rest }: LineHandleProps) {
  const latest = useRef(onStep);
  useEffect(() => {
    latest.current = onStep;
  });
  const step = useCallback((by: -1 | 1) => latest.current(by), []);
  return <HandleMenu {...rest} onStep={step} />;
}
