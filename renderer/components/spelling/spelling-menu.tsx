import { Menu } from '@base-ui/react/menu';
import { useEffect, useState } from 'react';
import { useWindow } from '#renderer/stores/window-context.ts';
import { spellingWords } from '#renderer/strings/spelling/spelling-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AskedWord } from './spelling-plugin.ts';

interface SpellingMenuProps {
  readonly asked: AskedWord;
  readonly onClose: () => void;
}

/** What can be done about a misspelt word: another in its place, or peace with this one. */
export function SpellingMenu({ asked, onClose }: SpellingMenuProps) {
  const { spelling } = useWindow();
  const words = useWords(spellingWords);
  const [suggestions, found] = useState<readonly string[]>();
  useEffect(() => {
    let isGone = false;
    void spelling.suggestions(asked.language, asked.word).then((each) => {
      if (!isGone) found(each);
    });
    return () => {
      isGone = true;
    };
  }, [spelling, asked]);
  // A menu of which lines come later would move under the pointer.
  if (!suggestions) return null;
  return (
    <Menu.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Menu.Portal>
        <Menu.Positioner
          className="menu-place"
          anchor={{ getBoundingClientRect: () => asked.rect }}
          sideOffset={4}
          align="start"
        >
          <Menu.Popup className="menu" aria-label={words.menu(asked.printed)} finalFocus={false}>
            {suggestions.map((each) => (
              <Menu.Item
                key={each}
                className="menu-line"
                lang={asked.language}
                onClick={() => asked.replace(each)}
              >
                <strong>{each}</strong>
              </Menu.Item>
            ))}
            {suggestions.length === 0 && (
              <Menu.Item className="menu-line" disabled>
                {words.noSuggestions}
              </Menu.Item>
            )}
            <Menu.Separator className="menu-separator" />
            <Menu.Item
              className="menu-line"
              onClick={() => spelling.addWord(asked.language, asked.word)}
            >
              {words.addWord}
            </Menu.Item>
            <Menu.Item className="menu-line" onClick={() => spelling.ignore(asked.word)}>
              {words.ignore}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
