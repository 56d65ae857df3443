import { type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import {
  type TextExtension,
  TextExtensions,
} from '#renderer/components/rich-text/text-extensions.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { SpellingMenu } from './spelling-menu.tsx';
import { type AskedWord, spellingPlugin } from './spelling-plugin.ts';
import './spelling.css';

/** Checks the spelling of every formatted field within it. */
export function SpellingCheck({ children }: { readonly children: ReactNode }) {
  const { spelling, sessions } = useWindow();
  const outer = useContext(TextExtensions);
  const [asked, onAsk] = useState<AskedWord>();
  const extensions = useMemo(() => {
    const { finishBurst } = sessions.getState();
    const check: TextExtension = ({ language }) => [
      spellingPlugin(language, { spelling, onAsk, finishBurst }),
    ];
    return [...outer, check];
  }, [outer, spelling, sessions]);
  const onClose = useCallback(() => {
    asked?.end();
    onAsk(undefined);
  }, [asked]);
  return (
    <TextExtensions value={extensions}>
      {children}
      {asked && <SpellingMenu asked={asked} onClose={onClose} />}
    </TextExtensions>
  );
}
