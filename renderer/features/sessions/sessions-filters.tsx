import { useRef } from 'react';
import { useStore } from 'zustand';
import { FilterMenu } from '#renderer/components/filter-menu.tsx';
import { Icon } from '#renderer/components/icon.tsx';
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
      <FilterMenu
        label={words.body}
        choices={choices.bodies.map(({ id, name }) => ({ value: id, label: name, short: id }))}
        chosen={filters.bodies}
        onChange={(bodies) => filter({ bodies })}
      />
      <FilterMenu
        label={words.year}
        choices={choices.years.map((year) => ({ value: year, label: year }))}
        chosen={filters.years}
        onChange={(years) => filter({ years })}
      />
      <FilterMenu
        label={strings.kind}
        choices={sessionKinds.map((kind) => ({ value: kind, label: strings.kinds[kind] }))}
        chosen={filters.kinds}
        onChange={(kinds) => filter({ kinds })}
      />
      <FilterMenu
        label={frame.status}
        choices={sessionStatuses.map((status) => ({
          value: status,
          label: frame.statuses[status],
        }))}
        chosen={filters.statuses}
        onChange={(statuses) => filter({ statuses })}
      />
      <FilterMenu
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
