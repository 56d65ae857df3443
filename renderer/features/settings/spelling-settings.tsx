import { useContext, useState } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { Checkbox } from '#renderer/components/checkbox.tsx';
import { Field, FieldGroup } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useSettings } from '#renderer/stores/use-settings.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { settingsWords } from '#renderer/strings/settings/settings-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { withChecked, withWords } from './settings-edits.ts';

const none: readonly string[] = [];

/** The words of a language that are not mistakes here, to be looked through, added and taken away. */
function PersonalWords({ language }: { readonly language: Language }) {
  const { settings, toasts } = useWindow();
  const words = useWords(settingsWords);
  const { undo } = useWords(safekeepingWords);
  const own = useSettings(({ spelling }) => spelling?.words[language] ?? none);
  const [typed, setTyped] = useState('');
  const { change } = settings.getState();
  const add = () => {
    const word = typed.trim();
    if (word === '') return;
    change((value) => withWords(value, language, [...own, word]));
    setTyped('');
  };
  const remove = (word: string) => {
    change((value) =>
      withWords(
        value,
        language,
        own.filter((each) => each !== word),
      ),
    );
    const takeBack = () =>
      change((value) =>
        withWords(value, language, [...(value.spelling?.words[language] ?? none), word]),
      );
    toasts.tell({ text: words.wordRemoved(word), undo: { name: undo, run: takeBack } });
  };
  return (
    <>
      <div className="settings-line">
        <TextInput
          aria-label={words.newWord}
          placeholder={words.newWord}
          lang={language}
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <Button disabled={typed.trim() === ''} onClick={add}>
          {words.addWord}
        </Button>
      </div>
      {own.length === 0 ? (
        <p className="facts">{words.noWords}</p>
      ) : (
        <ul className="settings-words">
          {own.map((word) => (
            <li key={word} className="pick-chip">
              <span className="pick-chip-name">{word}</span>
              <IconButton
                label={words.removeWord(word)}
                icon="dismiss"
                size="small"
                onClick={() => remove(word)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** In which languages spelling is checked, and the words that are right here. */
export function SpellingSettings() {
  const { settings } = useWindow();
  const words = useWords(settingsWords);
  const { languages: names } = useWords(frameWords);
  const spoken = useContext(InterfaceLanguage);
  const off = useSettings(({ spelling }) => spelling?.off);
  const [language, show] = useState<Language>(spoken);
  const { change } = settings.getState();
  return (
    <>
      <FieldGroup label={words.checked}>
        <div className="settings-checks">
          {languages.map((each) => (
            <Checkbox
              key={each}
              checked={!off?.includes(each)}
              onChange={(checked) => change((value) => withChecked(value, each, checked))}
            >
              {names[each]}
            </Checkbox>
          ))}
        </div>
      </FieldGroup>
      <Field label={words.personal} hint={words.personalHint}>
        {(control) => (
          <Select
            {...control}
            value={language}
            options={languages.map((each) => ({ value: each, label: names[each] }))}
            onChange={show}
          />
        )}
      </Field>
      <PersonalWords key={language} language={language} />
    </>
  );
}
