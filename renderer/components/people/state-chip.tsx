import { Popover } from '@base-ui/react/popover';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { Field } from '#renderer/components/field.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useKnownStates } from '#renderer/stores/known-states.ts';
import { useWriting } from '#renderer/stores/window-context.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { formsIn } from '#shared/domain/directory/known-states.ts';
import { stateByCode } from '#shared/domain/directory/state-directory.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { stateName } from '#shared/drafting/state-names.ts';
import { withPrinted } from './state-edits.ts';
import './people.css';

interface StateChipProps {
  readonly state: StateRef;
  readonly onChange: (state: StateRef) => void;
  readonly onRemove: () => void;
}

/** A chosen state by the name that prints; a press shows where another printed form is written. */
export function StateChip({ state, onChange, onRemove }: StateChipProps) {
  const { states: words } = useWords(peopleWords);
  const writing = useWriting();
  const name = stateName(state, writing);
  const known = useKnownStates().find(({ iso3 }) => iso3 === state.iso3);
  const others = (known ? formsIn(known, writing) : []).filter((form) => form !== name);
  const listed = stateByCode(state.iso3)?.short[writing] ?? state.iso3;
  return (
    <span className="pick-chip">
      <Popover.Root>
        <Popover.Trigger
          className="pick-chip-name"
          aria-label={words.printedOf(name)}
          onKeyDown={(event) => {
            if (event.key !== 'Delete' && event.key !== 'Backspace') return;
            event.preventDefault();
            onRemove();
          }}
        >
          {name}
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner className="menu-place" sideOffset={4} align="start">
            <Popover.Popup className="menu people-popup" aria-label={words.printedOf(name)}>
              {others.length > 0 && (
                <ul className="proposals" aria-label={words.forms}>
                  {others.map((form) => (
                    <li key={form}>
                      <Button
                        look="link"
                        size="small"
                        onClick={() =>
                          onChange(withPrinted(state, writing, form === listed ? '' : form))
                        }
                      >
                        {words.printAs(form)}
                      </Button>
                    </li>
                  ))}
                </ul>
              )}
              <Field label={words.printed} hint={words.printedHint(listed)}>
                {(control) => (
                  <TextInput
                    {...control}
                    lang={writing}
                    placeholder={listed}
                    value={state.printed?.[writing] ?? ''}
                    onChange={(printed) => onChange(withPrinted(state, writing, printed))}
                  />
                )}
              </Field>
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      <IconButton label={words.remove(name)} icon="dismiss" size="small" onClick={onRemove} />
    </span>
  );
}
