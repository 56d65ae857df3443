import { useState } from 'react';
import { FieldGroup } from '#renderer/components/field.tsx';
import { BodyField } from '#renderer/components/people/body-field.tsx';
import { StatesField } from '#renderer/components/people/states-field.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { Switch } from '#renderer/components/switch.tsx';
import { useKnownBodies } from '#renderer/stores/known-bodies.ts';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { sessionFactsWords } from '#renderer/strings/session-facts/session-facts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Mandate } from '#shared/domain/mandate.ts';
import { FactsGroup } from './facts-group.tsx';
import { mandateWithSymbol } from './mandate-edits.ts';
import { SymbolField } from './symbol-field.tsx';
import { useSessionEdit } from './use-session-edit.ts';

function MandateSymbol({ mandate }: { readonly mandate: Mandate | undefined }) {
  const words = useWords(sessionFactsWords);
  const known = useKnownBodies();
  const { set } = useSessionEdit();
  return (
    <SymbolField
      label={words.mandateSymbol}
      at={{ record: 'session', part: 'mandate' }}
      value={mandate?.symbol ?? ''}
      facts={{ expected: mandate ? { organ: mandate.organ.symbol } : {} }}
      hint={words.mandateFirst}
      read={(typed) => {
        const symbol = typed.trim();
        return symbol === '' && mandate
          ? {
              kind: 'wrong',
              sentence: `${words.wrong.mandate} ${words.wrong.stays(mandate.symbol)}`,
            }
          : { kind: 'value', value: symbol };
      }}
      onApply={(symbol) => {
        const next = mandateWithSymbol(mandate, symbol, known);
        if (next) set({ mandate: next }, 'session/mandate');
      }}
    />
  );
}

/** The resolution that convened the session, if one did. */
function MandateRows() {
  const words = useWords(sessionFactsWords);
  const { workspace } = useWindow();
  const { set, clear } = useSessionEdit();
  const id = useSession((session) => session.id);
  const mandate = useSession((session) => session.mandate);
  const known = useKnownBodies();
  const [isWanted, want] = useState(false);
  const change = (isMandated: boolean) => {
    want(isMandated);
    if (isMandated) workspace.getState().wishFocus({ record: 'session', part: 'mandate' });
    else if (mandate) clear('mandate');
  };
  return (
    <>
      <FieldGroup label={words.mandate} direction="row">
        <div className="facts-switch">
          <Switch
            label={words.mandated}
            checked={mandate !== undefined || isWanted}
            onChange={change}
          />
        </div>
      </FieldGroup>
      {(mandate || isWanted) && <MandateSymbol mandate={mandate} />}
      {mandate && (
        <>
          <BodyField
            label={words.mandateOrgan}
            direction="row"
            among={known}
            least={1}
            most={1}
            value={[mandate.organ]}
            at={{ record: 'session', part: 'mandateOrgan' }}
            onChange={([organ]) => organ && set({ mandate: { ...mandate, organ } })}
          />
          <FieldGroup label={words.purpose} direction="row">
            <TextField
              record="session"
              field="purpose"
              id={id}
              text={mandate.purpose}
              label={words.purpose}
              placeholder={words.purposePlaceholder}
            />
          </FieldGroup>
        </>
      )}
    </>
  );
}

/** Who asked for the session, and what mandated it. */
export function ConvocationGroup() {
  const words = useWords(sessionFactsWords);
  const { set } = useSessionEdit();
  const requesters = useSession((session) => session.requesters);
  return (
    <FactsGroup title={words.groups.convocation}>
      <StatesField
        label={words.requesters}
        direction="row"
        value={requesters}
        at={{ record: 'session', part: 'requesters' }}
        onChange={(value, burst) =>
          set({ requesters: value }, burst && `session/requesters/${burst}`)
        }
      />
      <MandateRows />
    </FactsGroup>
  );
}
