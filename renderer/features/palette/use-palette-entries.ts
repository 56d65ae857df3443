import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { shownShortcut } from '#renderer/components/shown-shortcut.ts';
import { possibleActions } from '#renderer/stores/action-desk.ts';
import { foundPlaces, openPlace } from '#renderer/stores/found-places.ts';
import { themes } from '#renderer/stores/interface-store.ts';
import { entriesOf, type Found } from '#renderer/stores/search-desk.ts';
import { factsOf } from '#renderer/stores/session-facts.ts';
import { useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { searchWindowWords } from '#renderer/strings/search/search-words.ts';
import { settingsGroups } from '#renderer/strings/settings/settings-strings.ts';
import { settingsWords } from '#renderer/strings/settings/settings-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { actionNames } from '#shared/actions/action.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import { languages } from '#shared/domain/language.ts';
import type { Session } from '#shared/domain/session.ts';
import { readQuery } from '#shared/search/query.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** Characters of the words around a hit: about a line. */
const contextLength = 90;
/** Sessions whose places are read for the palette. */
const readSessions = 8;
/** Of one session. */
const mostPlaces = 2;
/** Sessions that are offered before anything is typed. */
const offeredSessions = 5;

/** Every command; what cannot be carried out now too. */
function useCommands(): readonly PaletteEntry[] {
  const { actions, facts } = useWindow();
  const names = useWords(actionWords);
  const frame = useWords(frameWords);
  const isMac = facts.platform === 'darwin';
  // As it was when the palette was called: what has the focus may have more to offer.
  const [possible] = useState(() => new Set(possibleActions(actions.getState())));
  return useMemo(
    () =>
      actionNames
        .filter((action) => action !== 'showPalette')
        .map((action): PaletteEntry => {
          const keys = shownShortcut(action, isMac, frame);
          return {
            id: `action:${action}`,
            group: 'commands',
            name: names[action].replace('…', ''),
            ...(keys && { keys }),
            isPossible: possible.has(action),
            choose: () => actions.getState().carryOut(action),
          };
        }),
    [actions, names, frame, isMac, possible],
  );
}

/** Every value of every setting. */
function useSettings(): readonly PaletteEntry[] {
  const { interface: look, workspace } = useWindow();
  const { languages: languageNames, writing } = useWords(frameWords);
  const settings = useWords(settingsWords);
  const { palette } = useWords(searchWindowWords);
  const { language, theme, speak, wear } = useStore(look);
  const original = useStore(useWindow().sessions, ({ open }) => open?.present.language);
  const written = useWorkspace((state) => state.writing) ?? original;
  return useMemo(() => {
    const value = (id: string, name: string, isChosen: boolean, choose: () => void) => ({
      id: `setting:${id}`,
      group: 'settings' as const,
      name,
      ...(isChosen && { detail: palette.chosen }),
      isPossible: true,
      choose,
    });
    return [
      ...languages.map((each) =>
        value(
          `language:${each}`,
          `${settings.language}: ${languageNames[each]}`,
          each === language,
          () => speak(each),
        ),
      ),
      ...themes.map((each) =>
        value(`theme:${each}`, `${settings.theme}: ${settings.themes[each]}`, each === theme, () =>
          wear(each),
        ),
      ),
      ...settingsGroups.map((group) =>
        value(`group:${group}`, `${settings.title}: ${settings.groups[group]}`, false, () =>
          workspace.getState().showDialog({ kind: 'settings', group }),
        ),
      ),
      ...(original
        ? languages.map((each) =>
            value(`writing:${each}`, `${writing}: ${languageNames[each]}`, each === written, () =>
              workspace.getState().write(each === original ? undefined : each),
            ),
          )
        : []),
    ];
  }, [
    settings,
    languageNames,
    writing,
    palette,
    language,
    theme,
    speak,
    wear,
    original,
    written,
    workspace,
  ]);
}

/** The items of the session that is open. */
function useItems(): readonly PaletteEntry[] {
  const parts = useWindow();
  const session = useStore(parts.sessions, ({ open }) => open?.present);
  return useMemo(() => {
    if (!session) return [];
    const numbers = new Map(numberItems(session.agenda).map(({ item, label }) => [item.id, label]));
    return entriesOf(session)
      .filter(({ kind, language }) => kind === 'item' && language === session.language)
      .map((entry): PaletteEntry => {
        const number = numbers.get(entry.record);
        return {
          id: `item:${entry.record}`,
          group: 'items',
          name: number ? `${number} ${entry.text}` : entry.text,
          isPossible: true,
          choose: () => openPlace(parts, session.id, entry),
        };
      });
  }, [session, parts]);
}

/** Sessions by name, and places by their words, as search has found them. */
function useFoundEntries(typed: string, found: Found | undefined): readonly PaletteEntry[] {
  const parts = useWindow();
  const sessions = useStore(parts.sessions, (state) => state.sessions);
  const { kinds } = useWords(searchWindowWords);
  const { kinds: sessionKinds } = useWords(windowWords);
  const moments = useMoments();
  return useMemo(() => {
    const named = (session: Session): PaletteEntry => {
      const { title, theme } = factsOf(session);
      const facts = [moments.date(session.date), sessionKinds[session.kind], theme];
      return {
        id: `session:${session.id}`,
        group: 'sessions',
        name: title,
        detail: facts.filter((fact) => fact !== '').join(' · '),
        isPossible: true,
        choose: () => parts.sessions.getState().openSession(session.id),
      };
    };
    if (typed === '' || !found) return sessions.slice(0, offeredSessions).map(named);
    const byId = new Map(sessions.map((session) => [session.id, session]));
    const query = readQuery(typed);
    const answering = found.sessions.flatMap((each) => {
      const session = byId.get(each.session);
      return session ? [{ ...each, session }] : [];
    });
    const places = answering
      .slice(0, readSessions)
      .flatMap(({ session, entries }) =>
        foundPlaces(session, entries, query, contextLength).slice(0, mostPlaces),
      );
    return [
      ...answering
        .filter(({ entries }) => entries.includes(0))
        .slice(0, readSessions)
        .map(({ session }) => named(session)),
      ...places.map(
        ({ session, entry, context }): PaletteEntry => ({
          id: `place:${session.id}:${entry.record}:${entry.part}:${entry.language}`,
          group: 'found',
          name: entry.text,
          context,
          detail: `${kinds[entry.kind]} · ${factsOf(session).title}`,
          isPossible: true,
          choose: () => openPlace(parts, session.id, entry),
        }),
      ),
    ];
  }, [typed, found, sessions, kinds, sessionKinds, moments, parts]);
}

/** Everything that the palette offers. */
export function usePaletteEntries(
  typed: string,
  found: Found | undefined,
): readonly PaletteEntry[] {
  const commands = useCommands();
  const settings = useSettings();
  const items = useItems();
  const others = useFoundEntries(typed, found);
  // Before anything is typed the items would hide what follows them.
  return useMemo(
    () => [...commands, ...others, ...(typed === '' ? [] : items), ...settings],
    [commands, others, typed, items, settings],
  );
}
