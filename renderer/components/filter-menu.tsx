import { sessionsWords } from '#renderer/strings/sessions/sessions-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { MenuButton } from './menu-button.tsx';
import './filter-menu.css';

interface FilterMenuProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly short?: string;
  }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** One filter: a menu of what can be asked for, and what is asked for on its button, to be removed there. */
export function FilterMenu<Value extends string>({
  label,
  choices,
  chosen,
  onChange,
}: FilterMenuProps<Value>) {
  const words = useWords(sessionsWords);
  const names = choices
    .filter(({ value }) => chosen.includes(value))
    .map((choice) => choice.short ?? choice.label);
  const isOn = names.length > 0;
  const [name, ...others] = names;
  const asked = others.length > 0 ? `${name} +${others.length}` : name;
  return (
    <span className={isOn ? 'filter-menu filter-menu-on' : 'filter-menu'}>
      <MenuButton
        button={
          <Button look="subtle">
            {isOn ? `${label}: ${asked}` : label}
            {!isOn && <Icon name="chevronDown" size={16} />}
          </Button>
        }
        entries={choices.map(({ value, label: words }) => ({
          kind: 'check',
          label: words,
          checked: chosen.includes(value),
          stays: true,
          onChoose: (checked) =>
            onChange(checked ? [...chosen, value] : chosen.filter((each) => each !== value)),
        }))}
      />
      {isOn && (
        <IconButton
          icon="dismiss"
          size="small"
          label={words.without(`${label}: ${names.join(', ')}`)}
          onClick={() => onChange([])}
        />
      )}
    </span>
  );
}
