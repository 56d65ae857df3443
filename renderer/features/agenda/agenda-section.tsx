import { useRef } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { useSession, useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { ItemForm } from './item-form/item-form.tsx';

/** The tree is not built yet. */
export function AgendaSection() {
  const words = useWords(actionWords);
  const { workspace } = useWindow();
  const agenda = useSession((session) => session.agenda);
  const open = useWorkspace(({ openRow }) => openRow);
  return (
    <>
      <SectionHead title={words.goAgenda} />
      <div className="rows">
        {agenda.map((item) =>
          open === item.id ? (
            <section key={item.id} className="open-row">
              <header className="open-row-head">{wordsOf(item.label)}</header>
              <ItemForm item={item} />
            </section>
          ) : (
            <div key={item.id} className="row">
              <button type="button" onClick={() => workspace.getState().openTheRow(item.id)}>
                {wordsOf(item.label) || item.id}
              </button>
            </div>
          ),
        )}
      </div>
    </>
  );
}
