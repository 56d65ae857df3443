import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { type Choice, ChoiceList } from '#renderer/components/choice-list.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import type { DirectoryPart } from '#renderer/strings/directory/directory-strings.ts';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { matchRank, plainLetters } from '#shared/domain/plain-letters.ts';

interface PartLayoutProps {
  readonly part: DirectoryPart;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
  /** The one that is chosen; it gets the id of that, which the search may have changed. */
  readonly children: (id: string) => ReactNode;
}

/** A part of the directory: its list at the left, found by words, and one entry of it at the right. */
export function PartLayout({
  part,
  choices,
  chosen,
  onChoose,
  onOpen,
  onAdd,
  onImport,
  onExport,
  children,
}: PartLayoutProps) {
  const words = useWords(directoryWords);
  const [query, setQuery] = useState('');
  const plain = useMemo(
    () => choices.map(({ name, detail = '' }) => plainLetters(`${name} ${detail}`)),
    [choices],
  );
  const found = useMemo(() => {
    const sought = plainLetters(query);
    return choices.filter((_choice, index) => matchRank(plain[index] ?? '', sought) !== undefined);
  }, [choices, plain, query]);
  const shown = found.find(({ id }) => id === chosen) ?? found[0];
  return (
    <>
      <div className="directory-bar">
        <TextInput
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={query}
          onChange={setQuery}
        />
        <Button icon="add" onClick={onAdd}>
          {words.add[part]}
        </Button>
        <Button look="subtle" icon="import" onClick={onImport}>
          {words.importIt}
        </Button>
        <Button look="subtle" icon="export" onClick={onExport}>
          {words.exportIt}
        </Button>
      </div>
      <div className="directory">
        {choices.length === 0 ? (
          <EmptyState sentence={words.empty[part]} />
        ) : (
          <div className="directory-list">
            {found.length === 0 ? (
              <p className="facts">{words.noneFound}</p>
            ) : (
              <ChoiceList
                label={words.parts[part]}
                choices={found}
                chosen={shown?.id}
                onChoose={onChoose}
                onOpen={onOpen}
              />
            )}
          </div>
        )}
        {shown && children(shown.id)}
      </div>
    </>
  );
}
