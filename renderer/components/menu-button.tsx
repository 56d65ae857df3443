import { Menu } from '@base-ui/react/menu';
import { Fragment, isValidElement, memo, type ReactElement, useState } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './menu-button.css';

/** A line of a menu. */
export type MenuEntry =
  | {
      readonly kind?: 'command';
      readonly label: string;
      readonly icon?: IconName;
      /** As the menu shows them: `Ctrl+N`. */
      readonly keys?: string;
      readonly disabled?: boolean;
      readonly onChoose: () => void;
    }
  /** A choice that is made or not. */
  | {
      readonly kind: 'check';
      readonly label: string;
      readonly checked: boolean;
      /** The menu stays open for more: several of its lines can be checked at once. */
      readonly stays?: true;
      readonly onChoose: (checked: boolean) => void;
    }
  | { readonly kind: 'separator' }
  /** Words over the lines that follow. */
  | { readonly kind: 'heading'; readonly label: string };

interface MenuButtonProps {
  /** The button: `<Button>` or `<IconButton>`. */
  readonly button: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
  readonly disabled?: boolean;
}

/** The lines under each heading, so that a screen reader knows what they belong to. */
function sectionsOf(entries: readonly MenuEntry[]) {
  const sections: { heading: string | undefined; entries: MenuEntry[] }[] = [
    { heading: undefined, entries: [] },
  ];
  for (const entry of entries) {
    if (entry.kind === 'heading') sections.push({ heading: entry.label, entries: [] });
    else sections.at(-1)?.entries.push(entry);
  }
  return sections.filter(({ heading, entries: own }) => heading !== undefined || own.length > 0);
}

function Line({ entry }: { readonly entry: MenuEntry }) {
  switch (entry.kind) {
    case 'separator':
      return <Menu.Separator className="menu-separator" />;
    case 'heading':
      return null;
    case 'check':
      return (
        <Menu.CheckboxItem
          className="menu-line"
          checked={entry.checked}
          closeOnClick={!entry.stays}
          onCheckedChange={entry.onChoose}
        >
          <span className="menu-sign">{entry.checked && <Icon name="check" size={16} />}</span>
          {entry.label}
        </Menu.CheckboxItem>
      );
    default:
      return (
        <Menu.Item className="menu-line" disabled={entry.disabled} onClick={entry.onChoose}>
          {entry.icon && <Icon name={entry.icon} size={20} />}
          {entry.label}
          {entry.keys && <span className="menu-keys">{entry.keys}</span>}
        </Menu.Item>
      );
  }
}

function Lines({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return entries.map((entry, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: separators have nothing of their own to be known by
    <Line key={index} entry={entry} />
  ));
}

const none: readonly MenuEntry[] = [];

interface MenuPartsProps extends MenuButtonProps {
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Whether two contents look the same: the same words, or elements with the same properties. */
function isSameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => isSameContent(each, other[at]));
  if (!isValidElement(one) || !isValidElement(other) || one.type !== other.type) return false;
  const [props, others] = [propsOf(one), propsOf(other)];
  return (
    props.size === others.size &&
    [...props].every(([name, value]) => isSameContent(value, others.get(name)))
  );
}

function propsOf({ props }: ReactElement): ReadonlyMap<string, unknown> {
  return new Map(typeof props === 'object' && props !== null ? Object.entries(props) : []);
}

/** Drawn anew only when its button changes, or what it lists while it is open. */
const MenuParts = memo(
  ({ button, entries, align = 'start', disabled, onOpenChange }: MenuPartsProps) => (
    <Menu.Root modal={false} disabled={disabled} onOpenChange={onOpenChange}>
      <Menu.Trigger render={button} />
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={4} align={align}>
          <Menu.Popup className="menu">
            {sectionsOf(entries).map(({ heading, entries: own }) =>
              heading === undefined ? (
                <Fragment key="">
                  <Lines entries={own} />
                </Fragment>
              ) : (
                <Menu.Group key={heading}>
                  <Menu.GroupLabel className="menu-heading">{heading}</Menu.GroupLabel>
                  <Lines entries={own} />
                </Menu.Group>
              ),
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  ),
  (one, other) =>
    one.entries === other.entries &&
    one.align === other.align &&
    one.disabled === other.disabled &&
    isSameContent(one.button, other.button),
);

/**
 * A button that opens a menu. Arrows, first letters and Escape work as in every menu. Closed it costs nothing
 * when what surrounds it is drawn with every letter.
 */
export function MenuButton({ entries, ...rest }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return <MenuParts {...rest} entries={isOpen ? entries : none} onOpenChange={setOpen} />;
}
