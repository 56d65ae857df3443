import { useRef } from 'react';
import { useStore } from 'zustand';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useWindow } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { searchWindowWords } from '#renderer/strings/search/search-words.ts';
import { sessionsWords } from '#renderer/strings/sessions/sessions-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { sessionKinds, sessionStatuses } from '#shared/domain/session.ts';
import type { FilterChoices } from './listed-sessions.ts';
import { useSearchKeys } from './use-search-keys.ts';
import './sessions-filters.css';

interface PickProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly short?: string;
  }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** One filter: a menu of what can be asked for, and what is asked for on its button, to be removed there. */
function Pick<Value extends string>({ label, choices, chosen, onChange }: PickProps<Value>) {
  const words = useWords(sessionsWords);
  const names = choices
    .filter(({ value }) => chosen.includes(value))
    .map((choice) => choice.short ?? choice.label);
  const isOn = names.length > 0;
  const [name, ...others] = names;
  const asked = others.length > 0 ? `${name} +${others.length}` : name;
  return (
    <span className={isOn ? 'pick pick-on' : 'pick'}>
      <MenuButton
        button={
          <Button look="subtle">
            {isOn ? `${label}: ${asked}` : label}
            {!isOn && <Icon name="chevronDown" size={16} />}
          </Button>
        }
        entries={choices.map(({ value, label: words }) => ({
          kind: 'check',
          label: words,
          checked: chosen.includes(value),
          stays: true,
          onChoose: (checked) =>
            onChange(checked ? [...chosen, value] : chosen.filter((each) => each !== value)),
        }))}
      />
      {isOn && (
        <IconButton
          icon="dismiss"
          size="small"
          label={words.without(`${label}: ${names.join(', ')}`)}
          onClick={() => onChange([])}
        />
      )}
    </span>
  );
}

interface SessionsFiltersProps {
  readonly choices: FilterChoices;
  /** To the rows. */
  readonly onLeave: () => void;
}

/** What the listed sessions must be. */
export function SessionsFilters({ choices, onLeave }: SessionsFiltersProps) {
  const { sessionsView } = useWindow();
  const words = useWords(sessionsWords);
  const frame = useWords(frameWords);
  const strings = useWords(windowWords);
  const filters = useStore(sessionsView, (view) => view.filters);
  const search = useWords(searchWindowWords);
  const { filter } = sessionsView.getState();
  const input = useRef<HTMLInputElement>(null);
  useSearchKeys(input);
  return (
    <search className="sessions-filters">
      <span className="sessions-find">
        <Icon name="search" size={16} />
        <TextInput
          ref={input}
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={filters.words}
          onChange={(sought) => filter({ words: sought })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              onLeave();
            }
          }}
        />
      </span>
      <Pick
        label={words.body}
        choices={choices.bodies.map(({ id, name }) => ({ value: id, label: name, short: id }))}
        chosen={filters.bodies}
        onChange={(bodies) => filter({ bodies })}
      />
      <Pick
        label={words.year}
        choices={choices.years.map((year) => ({ value: year, label: year }))}
        chosen={filters.years}
        onChange={(years) => filter({ years })}
      />
      <Pick
        label={strings.kind}
        choices={sessionKinds.map((kind) => ({ value: kind, label: strings.kinds[kind] }))}
        chosen={filters.kinds}
        onChange={(kinds) => filter({ kinds })}
      />
      <Pick
        label={frame.status}
        choices={sessionStatuses.map((status) => ({
          value: status,
          label: frame.statuses[status],
        }))}
        chosen={filters.statuses}
        onChange={(statuses) => filter({ statuses })}
      />
      <Pick
        label={search.agreements}
        choices={[
          { value: 'with', label: search.withAgreements },
          { value: 'without', label: search.withoutAgreements },
        ]}
        chosen={filters.agreements}
        onChange={(agreements) => filter({ agreements })}
      />
    </search>
  );
}
