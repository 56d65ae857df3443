import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import './tabs.css';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
  /** What the tab that is shown shows. */
  readonly children: ReactNode;
  readonly direction?: 'row' | 'column';
}

/** Several lists or forms of which one is shown; the arrows move between their names. */
export function Tabs<Id extends string>({
  label,
  tabs,
  shown,
  onShow,
  children,
  direction = 'row',
}: TabsProps<Id>) {
  return (
    <Base.Root
      className={`tabs tabs-${direction}`}
      orientation={direction === 'row' ? 'horizontal' : 'vertical'}
      value={shown}
      onValueChange={(value) => {
        const chosen = tabs.find(({ id }) => id === value);
        if (chosen) onShow(chosen.id);
      }}
    >
      <Base.List className="tabs-list" aria-label={label} activateOnFocus>
        {tabs.map(({ id, label: name }) => (
          <Base.Tab key={id} value={id} className="tab">
            {name}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel className="tabs-panel" value={shown} tabIndex={-1}>
        {children}
      </Base.Panel>
    </Base.Root>
  );
}
