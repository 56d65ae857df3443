import { useContext, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { useKnownStates } from '#renderer/stores/known-states.ts';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import { usePeople } from '#renderer/stores/use-people.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { exactName } from '#shared/domain/directory/corrected-people.ts';
import { peopleTable, personFacts } from '#shared/domain/directory/csv/people-table.ts';
import type { DirectoryPerson } from '#shared/domain/directory/office-directory.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { stateName } from '#shared/drafting/state-names.ts';
import { EditPersonDialog } from './edit-person-dialog.tsx';
import { EntryView, Facts, InLanguages, isWritten } from './entry-view.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { type ListedPerson, listedPeople, placesOfPerson } from './listed-people.ts';
import { PartLayout } from './part-layout.tsx';
import { personOfDraft } from './person-draft.ts';
import { useOfficeEdits, withEntry } from './use-office-edits.ts';
import { useTableFiles } from './use-table-files.ts';

/** As many sessions as are read through. */
const mostPlaces = 12;

/** The sessions in which a person stands, each one press away; what they say is not changed from here. */
function Places({ person }: { readonly person: DirectoryPerson }) {
  const { sessions } = useWindow();
  const words = useWords(directoryWords);
  const moments = useMoments();
  const all = useStore(sessions, (state) => state.sessions);
  const places = useMemo(() => placesOfPerson(person, all), [person, all]);
  const isOther = (name: string) => exactName(name) !== exactName(person.name);
  if (places.length === 0) return <p className="facts">{words.inNoSession}</p>;
  return (
    <section className="directory-places">
      <h3>{words.inSessions(places.length)}</h3>
      {places.some(({ name }) => isOther(name)) && <p className="facts">{words.pastStays}</p>}
      <ul>
        {places.slice(0, mostPlaces).map(({ session, name }) => (
          <li key={session.id}>
            <Button look="link" onClick={() => sessions.getState().openSession(session.id)}>
              {sessionTitle(session)}
            </Button>{' '}
            <span className="facts">
              {moments.date(session.date)}
              {isOther(name) && ` · ${words.saysOther(name)}`}
            </span>
          </li>
        ))}
      </ul>
      {places.length > mostPlaces && (
        <p className="facts">{words.moreSessions(places.length - mostPlaces)}</p>
      )}
    </section>
  );
}

interface PersonViewProps {
  readonly listed: ListedPerson;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function PersonView({ listed: { person, origin }, onEdit, onRemove }: PersonViewProps) {
  const words = useWords(directoryWords);
  const spoken = useContext(InterfaceLanguage);
  const { honorific, name, position, institution, state, since, until, replaces } = person;
  const title = honorific ? `${draftingIn(spoken).honorific(honorific)} ` : '';
  const positionIn = (language: typeof spoken) => wordsOf(position, language);
  const institutionIn = (language: typeof spoken) => wordsOf(institution, language);
  return (
    <EntryView
      name={`${title}${name}`}
      facts={words.marks[origin]}
      commands={[
        { label: words.commands.correct, icon: 'edit', run: onEdit },
        ...(origin === 'own'
          ? [{ label: words.commands.remove, icon: 'delete' as const, run: onRemove }]
          : []),
      ]}
    >
      <Facts
        facts={[
          [
            words.fields.position,
            isWritten(positionIn) ? <InLanguages key="position" of={positionIn} /> : '',
          ],
          [
            words.fields.institution,
            isWritten(institutionIn) ? <InLanguages key="institution" of={institutionIn} /> : '',
          ],
          [words.fields.state, state ? stateName(state, spoken) : ''],
          [words.fields.held, words.during(since, until)],
          [words.fields.replaces, replaces.join('; ')],
        ]}
      />
      <Places person={person} />
    </EntryView>
  );
}

/** The people: whom the office wrote down, and whom the sessions know. */
export function PeoplePart() {
  const { office, ports } = useWindow();
  const words = useWords(directoryWords);
  const spoken = useContext(InterfaceLanguage);
  const own = useStore(office, ({ value }) => value.people);
  const index = usePeople();
  const states = useKnownStates();
  const write = useOfficeEdits();
  const [chosen, choose] = useState<string>();
  const [edited, edit] = useState<ListedPerson | 'new'>();
  const listed = useMemo(
    () => listedPeople(own, index, new Intl.Collator(spoken).compare),
    [own, index, spoken],
  );
  const choices = useMemo(
    () =>
      listed.map(({ person, origin }) => ({
        id: person.id,
        name: person.name,
        detail: [
          wordsOf(person.position, spoken) || wordsOf(person.position),
          person.state ? stateName(person.state, spoken) : '',
        ]
          .filter(Boolean)
          .join(' · '),
        mark: origin === 'own' ? words.marks.own : undefined,
      })),
    [listed, spoken, words],
  );
  const find = (id: string) => listed.find(({ person }) => person.id === id);
  const files = useTableFiles(
    'people',
    peopleTable,
    {
      entries: own,
      // A person of the sessions who is corrected in the table replaces who stands there.
      exported: () =>
        listed.map(({ person, origin }) =>
          origin === 'own' ? person : { ...person, id: '', replaces: [person.name] },
        ),
      known: () => {
        const facts = new Set(listed.map(({ person }) => personFacts(person)));
        return (person) => facts.has(personFacts(person));
      },
      nameOf: ({ name }) => name,
    },
    (taken, sentence) => write('people', taken, sentence),
  );
  return (
    <>
      <PartLayout
        part="people"
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
          return (
            shown && (
              <PersonView
                key={id}
                listed={shown}
                onEdit={() => edit(shown)}
                onRemove={() =>
                  write(
                    'people',
                    (list) => list.filter((each) => each.id !== id),
                    words.removed(shown.person.name),
                  )
                }
              />
            )
          );
        }}
      </PartLayout>
      {edited && (
        <EditPersonDialog
          person={edited === 'new' ? undefined : edited.person}
          onClose={() => edit(undefined)}
          onSave={(draft) => {
            const before = edited === 'new' ? undefined : edited.person;
            const isOwn = edited !== 'new' && edited.origin === 'own';
            const id = isOwn && before ? before.id : ports.newId();
            const person = personOfDraft(draft, before, id, states);
            write('people', (list) => withEntry(list, person), words.saved(person.name));
            choose(id);
            edit(undefined);
          }}
        />
      )}
      <ImportDialog part="people" files={files} />
    </>
  );
}
