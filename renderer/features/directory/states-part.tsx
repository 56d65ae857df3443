import { useContext, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useKnownStates } from '#renderer/stores/known-states.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { statesTable } from '#shared/domain/directory/csv/states-table.ts';
import {
  formsIn,
  type KnownState,
  lastStanding,
  refOf,
} from '#shared/domain/directory/known-states.ts';
import type { OfficeState } from '#shared/domain/directory/office-directory.ts';
import type { Language } from '#shared/domain/language.ts';
import { stateName } from '#shared/drafting/state-names.ts';
import { EditStateDialog } from './edit-state-dialog.tsx';
import { EntryView, Facts, InLanguages, isWritten } from './entry-view.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { PartLayout } from './part-layout.tsx';
import { useOfficeEdits } from './use-office-edits.ts';
import { useTableFiles } from './use-table-files.ts';

/** What the office says of a state; of one that it never touched, nothing. */
function officeState(iso3: string, own: readonly OfficeState[]): OfficeState {
  return own.find((state) => state.iso3 === iso3) ?? { iso3, forms: [] };
}

/** The states with a change; what says nothing any more is left out. */
function withState(own: readonly OfficeState[], state: OfficeState): readonly OfficeState[] {
  const others = own.filter(({ iso3 }) => iso3 !== state.iso3);
  const isEmpty = !state.printed && !state.memberships && state.forms.length === 0;
  return isEmpty ? others : [...others, state];
}

/** The states and observers: since when and until when they are, and how the office prints them. */
export function StatesPart() {
  const { office } = useWindow();
  const words = useWords(directoryWords);
  const spoken = useContext(InterfaceLanguage);
  const own = useStore(office, ({ value }) => value.states);
  const states = useKnownStates();
  const write = useOfficeEdits();
  const [chosen, choose] = useState<string>();
  const [edited, edit] = useState<KnownState | 'new'>();
  const choices = useMemo(() => {
    const changed = new Set(own.map(({ iso3 }) => iso3));
    return states.map((state) => {
      const { since, until } = state.memberships.at(-1) ?? {};
      return {
        id: state.iso3,
        name: stateName(refOf(state), spoken),
        detail: [words.standings[lastStanding(state)], words.during(since, until)]
          .filter(Boolean)
          .join(' · '),
        mark: changed.has(state.iso3) ? words.marks.own : undefined,
      };
    });
  }, [own, states, spoken, words]);
  const find = (iso3: string) => states.find((state) => state.iso3 === iso3);
  const name = (state: KnownState) => stateName(refOf(state), spoken);
  const entries = useMemo(() => states.map(({ iso3 }) => officeState(iso3, own)), [states, own]);
  const files = useTableFiles(
    'states',
    statesTable,
    {
      entries,
      nameOf: ({ iso3, printed }) => stateName({ iso3, ...(printed && { printed }) }, spoken),
    },
    (taken, sentence) =>
      write(
        'states',
        (list) =>
          taken(list).filter(
            ({ printed, forms, memberships }) => printed || memberships || forms.length > 0,
          ),
        sentence,
      ),
  );
  return (
    <>
      <PartLayout
        part="states"
        choices={choices}
        chosen={chosen}
        onChoose={choose}
        onOpen={(id) => edit(find(id))}
        onAdd={() => edit('new')}
        onImport={files.choose}
        onExport={files.save}
      >
        {(iso3) => {
          const shown = find(iso3);
          if (!shown) return null;
          const isOwn = own.some((state) => state.iso3 === iso3);
          const { isListed } = shown;
          const leave = {
            label: isListed ? words.commands.restore : words.commands.remove,
            icon: isListed ? ('reset' as const) : ('delete' as const),
            run: () =>
              write(
                'states',
                (list) => list.filter((state) => state.iso3 !== iso3),
                isListed ? words.restored(name(shown)) : words.removed(name(shown)),
              ),
          };
          const others = (language: Language) =>
            formsIn(shown, language)
              .filter((form) => form !== stateName(refOf(shown), language))
              .join('; ');
          const mark = isListed ? words.marks.corrected : words.marks.own;
          return (
            <EntryView
              name={name(shown)}
              facts={isOwn ? mark : words.marks.builtIn}
              commands={[
                { label: words.commands.edit, icon: 'edit', run: () => edit(shown) },
                ...(isOwn ? [leave] : []),
              ]}
            >
              <Facts
                facts={[
                  [words.fields.code, iso3],
                  [
                    words.fields.memberships,
                    <ul key="memberships">
                      {shown.memberships.map(({ standing, since, until }) => (
                        <li key={`${standing} ${since ?? ''} ${until ?? ''}`}>
                          {words.standings[standing]} {words.during(since, until)}
                        </li>
                      ))}
                    </ul>,
                  ],
                  [
                    words.fields.printed,
                    <InLanguages
                      key="printed"
                      of={(language) => stateName(refOf(shown), language)}
                    />,
                  ],
                  [
                    words.fields.forms,
                    isWritten(others) ? <InLanguages key="forms" of={others} /> : '',
                  ],
                ]}
              />
            </EntryView>
          );
        }}
      </PartLayout>
      {edited && (
        <EditStateDialog
          state={edited === 'new' ? undefined : edited}
          office={edited === 'new' ? undefined : officeState(edited.iso3, own)}
          taken={states.map(({ iso3 }) => iso3)}
          onClose={() => edit(undefined)}
          onSave={(state) => {
            const { iso3, printed } = state;
            const sentence = words.saved(stateName({ iso3, ...(printed && { printed }) }, spoken));
            write('states', (list) => withState(list, state), sentence);
            choose(iso3);
            edit(undefined);
          }}
        />
      )}
      <ImportDialog part="states" files={files} />
    </>
  );
}
