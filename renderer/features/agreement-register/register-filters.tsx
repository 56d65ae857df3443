import { useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { FilterMenu } from '#renderer/components/filter-menu.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useKnownBodies } from '#renderer/stores/known-bodies.ts';
import { factsOf } from '#renderer/stores/session-facts.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { registerWords } from '#renderer/strings/agreement-register/register-words.ts';
import { sessionsWords } from '#renderer/strings/sessions/sessions-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import type { BodyId } from '#shared/domain/record-id.ts';
import type { RegisterRow } from './register-rows.ts';

const states = ['overdue', 'pending', 'done', 'none'] as const;

/** What the rows can be asked for: the bodies, addressees and years that there are. */
function useChoices(rows: readonly RegisterRow[]) {
  const known = useKnownBodies();
  const language = useContext(InterfaceLanguage);
  return useMemo(() => {
    const names = new Map(known.map(({ id, name }) => [id, name[language]]));
    const choicesOf = (ids: Iterable<BodyId>) =>
      [...new Set(ids)]
        .map((id) => ({ value: id, label: names.get(id) ?? id, short: id }))
        .toSorted((one, other) => one.label.localeCompare(other.label, language));
    return {
      addressees: choicesOf(rows.flatMap(({ agreement }) => agreement.addressees)),
      bodies: choicesOf(rows.flatMap(({ session }) => session.bodies.map(({ body }) => body.id))),
      years: [...new Set(rows.map(({ session }) => factsOf(session).year))]
        .toSorted((one, other) => Number(other) - Number(one))
        .map((year) => ({ value: year, label: year })),
    };
  }, [rows, known, language]);
}

/** What the listed agreements must be. */
export function RegisterFiltersBar({ rows }: { readonly rows: readonly RegisterRow[] }) {
  const { registerView } = useWindow();
  const words = useWords(registerWords);
  const list = useWords(sessionsWords);
  const filters = useStore(registerView, (view) => view.filters);
  const { filter } = registerView.getState();
  const { addressees, bodies, years } = useChoices(rows);
  return (
    <search className="register-filters">
      <TextInput
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={filters.words}
        onChange={(sought) => filter({ words: sought })}
      />
      <FilterMenu
        label={words.columns.state}
        choices={states.map((state) => ({ value: state, label: words.states[state] }))}
        chosen={filters.states}
        onChange={(chosen) => filter({ states: chosen })}
      />
      <FilterMenu
        label={words.columns.addressees}
        choices={addressees}
        chosen={filters.addressees}
        onChange={(chosen) => filter({ addressees: chosen })}
      />
      <FilterMenu
        label={list.body}
        choices={bodies}
        chosen={filters.bodies}
        onChange={(chosen) => filter({ bodies: chosen })}
      />
      <FilterMenu
        label={list.year}
        choices={years}
        chosen={filters.years}
        onChange={(chosen) => filter({ years: chosen })}
      />
    </search>
  );
}
