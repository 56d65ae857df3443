import { useContext, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useDirectoryBodies } from '#renderer/stores/known-bodies.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import type { Body } from '#shared/domain/body.ts';
import { bodyById } from '#shared/domain/directory/bodies.ts';
import { bodiesTable } from '#shared/domain/directory/csv/bodies-table.ts';
import { EditBodyDialog } from './edit-body-dialog.tsx';
import { EntryView, Facts, InLanguages } from './entry-view.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { PartLayout } from './part-layout.tsx';
import { useOfficeEdits, withEntry } from './use-office-edits.ts';
import { useTableFiles } from './use-table-files.ts';

/** The bodies: those of Minuta, in the office's form where it has one, and those that the office added. */
export function BodiesPart() {
  const { office, ports } = useWindow();
  const words = useWords(directoryWords);
  const spoken = useContext(InterfaceLanguage);
  const own = useStore(office, ({ value }) => value.bodies);
  const all = useDirectoryBodies();
  const write = useOfficeEdits();
  const [chosen, choose] = useState<string>();
  const [edited, edit] = useState<Body | 'new'>();
  const choices = useMemo(() => {
    const changed = new Set(own.map(({ id }) => id));
    return all.map(({ id, name, symbol }) => ({
      id,
      name: name[spoken],
      detail: symbol,
      mark: changed.has(id) ? words.marks.own : undefined,
    }));
  }, [all, own, spoken, words]);
  const find = (id: string) => all.find((body) => body.id === id);
  const files = useTableFiles(
    'bodies',
    bodiesTable,
    { entries: all, nameOf: ({ name }) => name[spoken] },
    (taken, sentence) => write('bodies', taken, sentence),
  );
  return (
    <>
      <PartLayout
        part="bodies"
        choices={choices}
        chosen={chosen}
        onChoose={choose}
        onOpen={(id) => edit(find(id))}
        onAdd={() => edit('new')}
        onImport={files.choose}
        onExport={files.save}
      >
        {(id) => {
          const shown = find(id);
          if (!shown) return null;
          const isOwn = own.some((body) => body.id === id);
          const isBuiltIn = bodyById(id) !== undefined;
          const name = shown.name[spoken];
          const leave = {
            label: isBuiltIn ? words.commands.restore : words.commands.remove,
            icon: isBuiltIn ? ('reset' as const) : ('delete' as const),
            run: () =>
              write(
                'bodies',
                (list) => list.filter((body) => body.id !== id),
                isBuiltIn ? words.restored(name) : words.removed(name),
              ),
          };
          const mark = isBuiltIn ? words.marks.corrected : words.marks.own;
          return (
            <EntryView
              name={name}
              facts={isOwn ? mark : words.marks.builtIn}
              commands={[
                { label: words.commands.edit, icon: 'edit', run: () => edit(shown) },
                ...(isOwn ? [leave] : []),
              ]}
            >
              <Facts
                facts={[
                  [words.fields.symbol, shown.symbol],
                  [words.fields.series, shown.series ?? ''],
                  [
                    words.fields.name,
                    <InLanguages key="name" of={(language) => shown.name[language]} />,
                  ],
                ]}
              />
            </EntryView>
          );
        }}
      </PartLayout>
      {edited && (
        <EditBodyDialog
          body={edited === 'new' ? undefined : edited}
          onClose={() => edit(undefined)}
          onSave={(draft) => {
            const body = { ...draft, id: edited === 'new' ? ports.newId() : edited.id };
            write('bodies', (list) => withEntry(list, body), words.saved(body.name[spoken]));
            choose(body.id);
            edit(undefined);
          }}
        />
      )}
      <ImportDialog part="bodies" files={files} />
    </>
  );
}
