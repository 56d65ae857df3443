import { useContext, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { WordingFields } from '#renderer/components/wording-fields.tsx';
import { usePeople } from '#renderer/stores/use-people.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { positionsTable } from '#shared/domain/directory/csv/positions-table.ts';
import type { DirectoryPosition } from '#shared/domain/directory/office-directory.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { reworded } from '#shared/domain/directory/reworded-text.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Text } from '#shared/domain/text.ts';
import { EntryView, Facts, InLanguages } from './entry-view.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { LinesField } from './lines-field.tsx';
import { keptPosition, type ListedPosition, listedPositions } from './listed-positions.ts';
import { PartLayout } from './part-layout.tsx';
import { linesOf, wordingOf } from './person-draft.ts';
import { useOfficeEdits, withEntry } from './use-office-edits.ts';
import { useTableFiles } from './use-table-files.ts';

interface EditPositionDialogProps {
  readonly position: DirectoryPosition | undefined;
  readonly onSave: (text: Text, replaces: readonly string[]) => void;
  readonly onClose: () => void;
}

function EditPositionDialog({ position, onSave, onClose }: EditPositionDialogProps) {
  const words = useWords(directoryWords);
  const { cancel } = useWords(frameWords);
  const [wording, setWording] = useState(() => wordingOf(position?.text));
  const [replaces, setReplaces] = useState((position?.replaces ?? []).join('\n'));
  const [isTold, tell] = useState(false);
  const text = reworded(position?.text, (language) => wording[language] ?? '');
  return (
    <Dialog
      title={position ? words.editTitle.positions : words.addTitle.positions}
      onClose={onClose}
      size="wide"
    >
      <div className="dialog-fields">
        <WordingFields label={words.fields.position} value={wording} onChange={setWording} />
        {isTold && !text && (
          <p role="alert" className="field-error">
            {words.problems.wordsMissing}
          </p>
        )}
        <LinesField
          label={words.fields.replaces}
          hint={words.hints.replacesPosition}
          value={replaces}
          onChange={setReplaces}
        />
      </div>
      <div className="dialog-choices">
        <Button
          look="primary"
          onClick={() => (text ? onSave(text, linesOf(replaces)) : tell(true))}
        >
          {words.save}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </Dialog>
  );
}

/** The positions: as the office writes them, and as the sessions do. */
export function PositionsPart() {
  const { office, ports } = useWindow();
  const words = useWords(directoryWords);
  const spoken = useContext(InterfaceLanguage);
  const own = useStore(office, ({ value }) => value.positions);
  const index = usePeople();
  const write = useOfficeEdits();
  const [chosen, choose] = useState<string>();
  const [edited, edit] = useState<ListedPosition | 'new'>();
  const nameOf = ({ text }: DirectoryPosition) => wordsOf(text, spoken) || wordsOf(text);
  const listed = useMemo(() => listedPositions(own, index), [own, index]);
  const choices = useMemo(() => {
    const { compare } = new Intl.Collator(spoken);
    return listed
      .map(({ origin, position: { id, text } }) => ({
        id,
        name: wordsOf(text, spoken) || wordsOf(text),
        mark: origin === 'own' ? words.marks.own : undefined,
      }))
      .toSorted((one, other) => compare(one.name, other.name));
  }, [listed, spoken, words]);
  const find = (id: string) => listed.find(({ position }) => position.id === id);
  const files = useTableFiles(
    'positions',
    positionsTable,
    { entries: own, nameOf },
    (taken, sentence) => write('positions', taken, sentence),
  );
  return (
    <>
      <PartLayout
        part="positions"
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
          const { position, origin } = shown;
          const inLanguage = (language: Language) => wordsOf(position.text, language);
          const leave = {
            label: words.commands.remove,
            icon: 'delete' as const,
            run: () =>
              write(
                'positions',
                (list) => list.filter((each) => each.id !== id),
                words.removed(nameOf(position)),
              ),
          };
          return (
            <EntryView
              name={nameOf(position)}
              facts={words.marks[origin]}
              commands={[
                { label: words.commands.correct, icon: 'edit', run: () => edit(shown) },
                ...(origin === 'own' ? [leave] : []),
              ]}
            >
              <Facts
                facts={[
                  [words.fields.position, <InLanguages key="position" of={inLanguage} />],
                  [words.fields.replaces, position.replaces.join('; ')],
                ]}
              />
            </EntryView>
          );
        }}
      </PartLayout>
      {edited && (
        <EditPositionDialog
          position={edited === 'new' ? undefined : edited.position}
          onClose={() => edit(undefined)}
          onSave={(text, replaces) => {
            const isOwn = edited !== 'new' && edited.origin === 'own';
            const id = isOwn ? edited.position.id : ports.newId();
            const position =
              edited === 'new' ? { id, text, replaces } : keptPosition(edited, id, text, replaces);
            write('positions', (list) => withEntry(list, position), words.saved(nameOf(position)));
            choose(id);
            edit(undefined);
          }}
        />
      )}
      <ImportDialog part="positions" files={files} />
    </>
  );
}
