import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { DraftField } from '#renderer/components/draft-field.tsx';
import { Field, FieldGroup } from '#renderer/components/field.tsx';
import { BodyField } from '#renderer/components/people/body-field.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useKnownBodies } from '#renderer/stores/known-bodies.ts';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { sessionFactsWords } from '#renderer/strings/session-facts/session-facts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { sessionKinds } from '#shared/domain/session.ts';
import { withFirstBody, withSecondBody } from './body-edits.ts';
import { FactsGroup } from './facts-group.tsx';
import { readNumber } from './typed-facts.ts';
import { useSessionEdit } from './use-session-edit.ts';

const jointAt = { record: 'session', part: 'jointBody' } as const;

/** Who meets: one body, or two jointly. */
function BodyRows() {
  const words = useWords(sessionFactsWords);
  const { workspace } = useWindow();
  const { set } = useSessionEdit();
  const bodies = useSession((session) => session.bodies);
  const known = useKnownBodies();
  const [isAdding, setAdding] = useState(false);
  const [first, second] = bodies;
  return (
    <>
      <BodyField
        label={words.body}
        direction="row"
        among={known}
        least={1}
        most={1}
        value={[first.body]}
        at={{ record: 'session', part: 'bodies' }}
        onChange={([body]) => body && set({ bodies: withFirstBody(bodies, body) })}
      />
      {second || isAdding ? (
        <BodyField
          label={words.jointBody}
          direction="row"
          among={known}
          most={1}
          value={second ? [second.body] : []}
          at={jointAt}
          onChange={([body]) => {
            set({ bodies: withSecondBody(bodies, body) });
            setAdding(body === undefined);
          }}
        />
      ) : (
        <div className="facts-more">
          <Button
            look="link"
            size="small"
            icon="add"
            onClick={() => {
              setAdding(true);
              workspace.getState().wishFocus(jointAt);
            }}
          >
            {words.addBody}
          </Button>
        </div>
      )}
    </>
  );
}

/** On its own, so that a letter typed into it draws nothing else of the group. */
function ThemeField() {
  const words = useWords(sessionFactsWords);
  const id = useSession((session) => session.id);
  const theme = useSession((session) => session.theme);
  return (
    <FieldGroup label={words.theme} direction="row">
      <TextField
        record="session"
        field="theme"
        id={id}
        text={theme}
        label={words.theme}
        placeholder={words.themePlaceholder}
        singleLine
      />
    </FieldGroup>
  );
}

/** What the session is called by: its bodies, kind, number and theme. */
export function IdentificationGroup() {
  const words = useWords(sessionFactsWords);
  const { kinds } = useWords(windowWords);
  const { set, clear } = useSessionEdit();
  const kind = useSession((session) => session.kind);
  const number = useSession((session) => session.number);
  return (
    <FactsGroup title={words.groups.identification}>
      <BodyRows />
      <Field label={words.kind} direction="row">
        {(control) => (
          <Select
            {...control}
            data-record="session"
            data-part="kind"
            value={kind}
            options={sessionKinds.map((value) => ({ value, label: kinds[value] }))}
            onChange={(value) => set({ kind: value }, 'session/kind')}
          />
        )}
      </Field>
      <DraftField
        label={words.number}
        inputMode="numeric"
        at={{ record: 'session', part: 'number' }}
        value={number === undefined ? '' : `${number}`}
        read={(typed) =>
          readNumber(typed, `${words.wrong.number} ${words.wrong.stays(number?.toString())}`)
        }
        onApply={(value) =>
          value === ''
            ? clear('number', 'session/number')
            : set({ number: Number(value) }, 'session/number')
        }
      />
      <ThemeField />
    </FactsGroup>
  );
}
