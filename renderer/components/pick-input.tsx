import { Autocomplete } from '@base-ui/react/autocomplete';
import type { FieldControl } from './field.tsx';
import { useOpenList } from './use-open-list.ts';
import './suggest-input.css';
import './pick-input.css';

/** Something that can be picked, as the list shows it. */
export interface Pick {
  readonly id: string;
  readonly name: string;
  /** A fact that tells it from others. */
  readonly detail?: string | undefined;
}

interface PickInputProps<Picked extends Pick> extends Partial<FieldControl> {
  /** What is typed; the owner decides what becomes of it. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What answers the query, the best first: the owner has matched and ranked it. */
  readonly picks: readonly Picked[];
  readonly onPick: (picked: Picked) => void;
  /** `only`: Enter takes the first of the list. `free`: other words may stand, and the list merely offers. */
  readonly words: 'only' | 'free';
  /** Inside a box that has a frame of its own. */
  readonly look?: 'framed' | 'bare';
  readonly placeholder?: string | undefined;
  readonly inputRef?: React.Ref<HTMLInputElement>;
  readonly 'aria-label'?: string;
  readonly 'data-record'?: string;
  readonly 'data-part'?: string;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur?: () => void;
}

/** A line of words with a list below it of what they may mean. */
export function PickInput<Picked extends Pick>({
  query,
  onQuery,
  picks,
  onPick,
  words,
  look = 'framed',
  inputRef,
  onBlur,
  ...control
}: PickInputProps<Picked>) {
  const list = useOpenList(picks.length);
  return (
    <Autocomplete.Root
      {...list.root}
      items={picks}
      mode="none"
      value={query}
      itemToStringValue={(pick) => pick.name}
      autoHighlight={words === 'only'}
      openOnInputClick={words === 'only'}
      onValueChange={(next, details) => {
        // Escape would empty the line; what was typed stays.
        if (details.reason !== 'item-press' && details.reason !== 'escape-key') onQuery(next);
      }}
    >
      <Autocomplete.Input
        {...control}
        onBlur={() => {
          list.leave();
          onBlur?.();
        }}
        ref={inputRef}
        className={look === 'framed' ? 'control' : 'pick-bare'}
        spellCheck={false}
      />
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="menu-place" sideOffset={2} align="start">
          <Autocomplete.Popup className="suggestions pick-list">
            <Autocomplete.List>
              {(pick: Picked) => (
                <Autocomplete.Item
                  key={pick.id}
                  value={pick}
                  className="suggestion"
                  onClick={() => onPick(pick)}
                >
                  {pick.name}
                  {pick.detail && <small>{pick.detail}</small>}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
