import { Autocomplete } from '@base-ui/react/autocomplete';
import type { FieldControl } from './field.tsx';
import { useOpenList } from './use-open-list.ts';
import './suggest-input.css';

export interface Suggestion {
  readonly id: string;
  /** What is written when it is chosen. */
  readonly value: string;
  /** A fact that tells it from others. */
  readonly detail?: string;
}

interface SuggestInputProps extends Partial<FieldControl> {
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly onChange: (value: string) => void;
  /** One of the suggestions was chosen; its words are in `value` already, unless the owner clears them. */
  readonly onChoose?: (suggestion: Suggestion) => void;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
  readonly 'data-record'?: string;
  readonly 'data-part'?: string;
  readonly lang?: string;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur?: () => void;
}

/** Without accents and case: what is typed finds `Panamá` under `panama`. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** A line of words with suggestions while typing; any other words may be written too. */
export function SuggestInput({
  value,
  suggestions,
  onChange,
  onChoose,
  placeholder,
  onKeyDown,
  onBlur,
  ...control
}: SuggestInputProps) {
  const sought = plain(value);
  const fitting = suggestions.filter((suggestion) =>
    plain(`${suggestion.value} ${suggestion.detail ?? ''}`).includes(sought),
  );
  const list = useOpenList(fitting.length);
  return (
    <Autocomplete.Root
      {...list.root}
      items={fitting}
      mode="none"
      value={value}
      itemToStringValue={(suggestion) => suggestion.value}
      openOnInputClick
      onValueChange={(next, details) => {
        // Escape would empty the line; what was typed stays.
        if (details.reason === 'escape-key') return;
        onChange(next);
        if (details.reason === 'item-press') {
          const chosen = suggestions.find((suggestion) => suggestion.value === next);
          if (chosen) onChoose?.(chosen);
        }
      }}
    >
      <Autocomplete.Input
        {...control}
        className="control"
        placeholder={placeholder}
        spellCheck={false}
        onKeyDown={onKeyDown}
        onBlur={() => {
          list.leave();
          onBlur?.();
        }}
      />
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="menu-place" sideOffset={2}>
          <Autocomplete.Popup className="suggestions">
            <Autocomplete.List>
              {(suggestion: Suggestion) => (
                <Autocomplete.Item key={suggestion.id} value={suggestion} className="suggestion">
                  {suggestion.value}
                  {suggestion.detail && <small>{suggestion.detail}</small>}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
