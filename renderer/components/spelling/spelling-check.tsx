import { type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import {
  type TextExtension,
  TextExtensions,
} from '#renderer/components/rich-text/text-extensions.ts';
import { spellingWalk } from '#renderer/stores/spelling-walk.ts';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { spellingWords } from '#renderer/strings/spelling/spelling-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { SpellingMenu } from './spelling-menu.tsx';
import { type AskedWord, spellingPlugin } from './spelling-plugin.ts';
import './spelling.css';

/** Checks the spelling of every formatted field within it, and goes from one misspelt word to the next. */
export function SpellingCheck({ children }: { readonly children: ReactNode }) {
  const { spelling, sessions, workspace, toasts } = useWindow();
  const words = useWords(spellingWords);
  const isOpen = useStore(sessions, ({ open }) => open !== undefined);
  const walk = useMemo(
    () => spellingWalk({ spelling, sessions, workspace }),
    [spelling, sessions, workspace],
  );
  const outer = useContext(TextExtensions);
  const [asked, onAsk] = useState<AskedWord>();
  const extensions = useMemo(() => {
    const { finishBurst } = sessions.getState();
    const check: TextExtension = ({ language }) => [
      spellingPlugin(language, { spelling, walk, onAsk, finishBurst }),
    ];
    return [...outer, check];
  }, [outer, spelling, walk, sessions]);
  const onClose = useCallback(() => {
    asked?.end();
    onAsk(undefined);
  }, [asked]);
  const next = async () => {
    const language = workspace.getState().writing ?? sessions.getState().open?.present.language;
    if (!language) return;
    const found = await walk.next(language);
    if (!spelling.isChecked(language)) toasts.tell({ text: words.notChecked(language) });
    else if (!found) toasts.tell({ text: words.noMore(language) });
  };
  useActions({ nextMisspelling: isOpen ? () => void next() : undefined });
  return (
    <TextExtensions value={extensions}>
      {children}
      {asked && <SpellingMenu asked={asked} onClose={onClose} />}
    </TextExtensions>
  );
}
