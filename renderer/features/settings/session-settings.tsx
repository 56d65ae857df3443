import { useContext } from 'react';
import { Field } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { WordingFields } from '#renderer/components/wording-fields.tsx';
import { useKnownBodies } from '#renderer/stores/known-bodies.ts';
import { useSettings } from '#renderer/stores/use-settings.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { settingsWords } from '#renderer/strings/settings/settings-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { withSetting, writtenWording } from './settings-edits.ts';

/** With what a new session begins, and who signs what is saved. */
export function SessionSettings() {
  const { settings, facts } = useWindow();
  const words = useWords(settingsWords);
  const spoken = useContext(InterfaceLanguage);
  const author = useSettings((value) => value.author);
  const body = useSettings((value) => value.defaultBody);
  const place = useSettings((value) => value.defaultPlace);
  const { change } = settings.getState();
  const bodies = useKnownBodies().filter(({ id }) => id !== 'SG');
  return (
    <>
      <p className="facts">{words.onlyNew}</p>
      <Field
        label={words.author}
        hint={facts.user ? words.authorHint(facts.user) : words.authorEmpty}
      >
        {(control) => (
          <TextInput
            {...control}
            value={author ?? ''}
            placeholder={facts.user}
            onChange={(name) =>
              change((value) => withSetting(value, 'author', name === '' ? undefined : name))
            }
          />
        )}
      </Field>
      <Field label={words.defaultBody}>
        {(control) => (
          <Select
            {...control}
            value={body ?? ''}
            options={[
              { value: '', label: words.lastBody },
              ...bodies.map(({ id, name }) => ({ value: id, label: name[spoken] })),
            ]}
            onChange={(id) =>
              change((value) => withSetting(value, 'defaultBody', id === '' ? undefined : id))
            }
          />
        )}
      </Field>
      <WordingFields
        label={words.defaultPlace}
        hint={words.defaultPlaceHint}
        value={place ?? {}}
        onChange={(wording) =>
          change((value) => withSetting(value, 'defaultPlace', writtenWording(wording)))
        }
      />
    </>
  );
}
