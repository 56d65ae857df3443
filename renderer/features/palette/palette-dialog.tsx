import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog } from '#renderer/components/dialog.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useFound } from '#renderer/stores/use-found.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { searchWindowWords } from '#renderer/strings/search/search-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { PaletteLine } from './palette-line.tsx';
import { paletteSections } from './ranked-entries.ts';
import { usePaletteEntries } from './use-palette-entries.ts';
import './palette.css';

/** Lines that Page Up and Page Down pass over. */
const page = 8;

function placeAfter(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (place + 1) % count;
    case 'ArrowUp':
      return (place - 1 + count) % count;
    case 'PageDown':
      return Math.min(place + page, count - 1);
    case 'PageUp':
      return Math.max(place - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

interface PaletteDialogProps {
  readonly onClose: () => void;
}

/** One field over everything: commands, sessions, items, places in the texts, settings. The arrows walk its list. */
export function PaletteDialog({ onClose }: PaletteDialogProps) {
  const { palette: memory } = useWindow();
  const { palette: words, reading } = useWords(searchWindowWords);
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const [recent] = useState(memory.recent);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const sought = typed.trim();
  const found = useFound(sought);
  const entries = usePaletteEntries(sought, found);
  const sections = useMemo(
    () => paletteSections(entries, sought, recent),
    [entries, sought, recent],
  );
  const lines = sections.flatMap((section) => section.entries);
  const current = Math.min(place, Math.max(lines.length - 1, 0));
  const lineId = (index: number) => `${id}-${index}`;

  useEffect(() => {
    const line = document.getElementById(`${id}-${current}`);
    // The first line is read with the heading over it.
    if (current === 0) list.current?.scrollTo({ top: 0 });
    else line?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);

  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry?.isPossible) return;
    memory.chosen(entry.id);
    onClose();
    // What had the focus before has it again by then: a command may be about that.
    setTimeout(entry.choose, 0);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.nativeEvent.isComposing || ctrlKey || metaKey || altKey || shiftKey) return;
    if (key === 'Enter') {
      event.preventDefault();
      choose(lines[current]);
    }
    const next = lines.length > 0 ? placeAfter(key, current, lines.length) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    setPlace(next);
  };

  let index = -1;
  return (
    <Dialog title={words.title} onClose={onClose} size="palette" firstFocus={input}>
      <div className="palette-field">
        <Icon name="search" size={20} />
        <TextInput
          ref={input}
          role="combobox"
          aria-label={words.typeHere}
          aria-expanded={lines.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={lines.length > 0 ? lineId(current) : undefined}
          placeholder={words.typeHere}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setPlace(0);
          }}
          onKeyDown={press}
        />
      </div>
      <div
        ref={list}
        className="palette-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={words.title}
      >
        {sections.map((section) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, not options
          <div key={section.group} role="group" aria-labelledby={`${id}-${section.group}`}>
            <div className="palette-heading" id={`${id}-${section.group}`}>
              {words.groups[section.group]}
            </div>
            {section.entries.map((entry) => {
              index += 1;
              const own = index;
              return (
                <PaletteLine
                  key={entry.id}
                  id={lineId(own)}
                  entry={entry}
                  isCurrent={own === current}
                  onPoint={() => setPlace(own)}
                  onChoose={() => choose(entry)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p className="palette-foot" role="status">
        {lines.length === 0 ? words.nothing : words.results(lines.length)}
        {found && !found.isReady && ` · ${reading}`}
        <span aria-hidden="true">{words.keys}</span>
      </p>
    </Dialog>
  );
}
