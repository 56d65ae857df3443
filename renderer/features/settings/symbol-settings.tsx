import { Button } from '#renderer/components/button.tsx';
import { Field } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useSettings, useSymbolSpelling } from '#renderer/stores/use-settings.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { settingsWords } from '#renderer/strings/settings/settings-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { printNumbered } from '#shared/symbols/normal-form.ts';
import type { SymbolSpelling } from '#shared/symbols/symbol-spelling.ts';
import { usualSpelling, withSymbolSpelling } from './settings-edits.ts';

/** An example of each class, and the ways in which papers write it. */
const examples: readonly {
  readonly name: keyof SymbolSpelling;
  readonly documentClass: string;
  readonly values: readonly string[];
}[] = [
  { name: 'inf', documentClass: 'INF', values: ['spaced', 'tight'] },
  { name: 'doc', documentClass: 'DOC', values: ['spaced', 'tight'] },
  { name: 'sa', documentClass: 'SA', values: ['spaced', 'tight'] },
  { name: 'od', documentClass: 'OD', values: ['hyphen', 'point'] },
  { name: 'modifiers', documentClass: 'OD', values: ['spaced', 'tight'] },
];

/** A symbol as it would be written. */
function written(
  { name, documentClass }: (typeof examples)[number],
  value: string,
  spelling: SymbolSpelling,
): string {
  return printNumbered(
    {
      organ: 'CP',
      documentClass,
      number: 1592,
      year: '07',
      modifiers: name === 'modifiers' ? { rev: 1 } : {},
    },
    { ...spelling, [name]: value },
  );
}

/** How the classes of symbols that papers write in two ways are written here. */
export function SymbolSettings() {
  const { settings, workspace, actions } = useWindow();
  const words = useWords(settingsWords);
  const spelling = useSymbolSpelling();
  const decided = useSettings(({ symbolSpelling }) => symbolSpelling);
  const { change } = settings.getState();
  return (
    <>
      <p className="facts">{words.symbolsHint}</p>
      {examples.map((example) => (
        <Field key={example.name} label={words.symbols[example.name]}>
          {(control) => (
            <Select
              {...control}
              value={decided?.[example.name] ?? usualSpelling[example.name]}
              options={example.values.map((value) => ({
                value,
                label: written(example, value, spelling),
              }))}
              onChange={(value) =>
                change((before) => withSymbolSpelling(before, example.name, value))
              }
            />
          )}
        </Field>
      ))}
      <p className="facts">{words.states}</p>
      <div>
        <Button
          icon="directory"
          onClick={() => {
            workspace.getState().showDialog(undefined);
            actions.getState().carryOut('showDirectory');
          }}
        >
          {words.openDirectory}
        </Button>
      </div>
    </>
  );
}
