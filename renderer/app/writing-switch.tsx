import { Icon } from '#renderer/components/icon.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { useSession, useWorkspace, useWriting } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { languages } from '#shared/domain/language.ts';
import './writing-switch.css';

/** The language being written, for every text of the session at once; the page prints in it. */
export function WritingSwitch() {
  const words = useWords(frameWords);
  const original = useSession((session) => session.language);
  const writing = useWriting();
  const write = useWorkspace((state) => state.write);
  const isTranslation = writing !== original;
  return (
    <MenuButton
      align="end"
      button={
        <button
          type="button"
          className={isTranslation ? 'writing-switch writing-translation' : 'writing-switch'}
          data-tip={words.writing}
        >
          <Icon name="language" size={16} />
          <span className="hidden-words">{words.writing}: </span>
          {words.languages[writing]}
        </button>
      }
      entries={languages.map((language) => ({
        kind: 'check',
        label:
          language === original
            ? words.original(words.languages[language])
            : words.languages[language],
        checked: language === writing,
        onChoose: () => write(language === original ? undefined : language),
      }))}
    />
  );
}
