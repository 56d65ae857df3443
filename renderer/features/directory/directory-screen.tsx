import { useState } from 'react';
import { useStore } from 'zustand';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { Tabs } from '#renderer/components/tabs.tsx';
import { useWindow } from '#renderer/stores/window-context.ts';
import type { DirectoryPart } from '#renderer/strings/directory/directory-strings.ts';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { BodiesPart } from './bodies-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { PositionsPart } from './positions-part.tsx';
import { StatesPart } from './states-part.tsx';
import './directory-screen.css';

const parts: readonly DirectoryPart[] = ['people', 'positions', 'bodies', 'states'];
const views = {
  people: PeoplePart,
  positions: PositionsPart,
  bodies: BodiesPart,
  states: StatesPart,
} as const;

/** People, positions, bodies and states: what comes with Minuta and the sessions, and what the office says of it. */
export function DirectoryScreen() {
  const { office } = useWindow();
  const words = useWords(directoryWords);
  const [part, show] = useState<DirectoryPart>('people');
  const own = useStore(office, ({ value }) => value[part].length);
  const isUnreadable = useStore(office, (state) => state.isUnreadable);
  const Part = views[part];
  return (
    <>
      <SectionHead title={words.title} facts={words.facts(own)} />
      {isUnreadable && (
        <div role="alert" className="directory-bar">
          <MessageBar kind="warning">{words.unreadable}</MessageBar>
        </div>
      )}
      <Tabs
        label={words.title}
        tabs={parts.map((id) => ({ id, label: words.parts[id] }))}
        shown={part}
        onShow={show}
      >
        <Part />
      </Tabs>
    </>
  );
}
