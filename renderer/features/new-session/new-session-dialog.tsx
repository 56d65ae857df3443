import { useContext, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { everyTemplate } from '#renderer/stores/agenda-templates.ts';
import { useDirectoryBodies } from '#renderer/stores/known-bodies.ts';
import { factsOf } from '#renderer/stores/session-facts.ts';
import { useSettings } from '#renderer/stores/use-settings.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { newSessionWords } from '#renderer/strings/new-session/new-session-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { usuallyCarried } from '#shared/domain/new-session/session-from-past.ts';
import type { BodyId, RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Settings } from '#shared/domain/settings.ts';
import {
  begunIn,
  bodyChoices,
  type Choices,
  chosenPast,
  type Draft,
  draftFacts,
  namesake,
  sessionOfDraft,
  type Way,
} from './draft.ts';
import { FactFields } from './fact-fields.tsx';
import { firstOpenField } from './first-open-field.ts';
import { PastFields, WhatChanges } from './past-fields.tsx';
import { TemplateFields } from './template-fields.tsx';
import { WayCards } from './way-cards.tsx';
import './new-session-dialog.css';

interface NewSessionDialogProps {
  readonly from: Way;
  /** The past session or the template, where it was chosen already. */
  readonly past?: RecordId;
  readonly template?: RecordId;
  readonly onClose: () => void;
}

/** The calendar day of an instant where this computer is. */
function dayOf(instant: string): string {
  const date = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function itself(settings: Settings): Settings {
  return settings;
}

/** The body that a new session is of until another is chosen: the office's, or that of the last session. */
function firstBody({ defaultBody }: Settings, choices: Choices): BodyId {
  const known = bodyChoices(choices).some(({ id }) => id === defaultBody);
  return (known && defaultBody) || (choices.sessions[0]?.bodies[0].body.id ?? 'CP');
}

/** Ids for a session that is only looked at. */
function passingIds(): () => RecordId {
  let last = 0;
  return () => {
    last += 1;
    return `passing-${last}`;
  };
}

/** Begins a session: blank, from a template, or from a past one. */
export function NewSessionDialog({ from, past, template, onClose }: NewSessionDialogProps) {
  const { sessions: store, agendaTemplates, workspace, ports } = useWindow();
  const words = useWords(newSessionWords);
  const { cancel } = useWords(frameWords);
  const language = useContext(InterfaceLanguage);
  const sessions = useStore(store, (state) => state.sessions);
  const { builtIn, own, read } = useStore(agendaTemplates);
  const bodies = useDirectoryBodies();
  const office = useSettings(itself);
  useEffect(() => void read(), [read]);

  const choices = useMemo<Choices>(
    () => ({
      sessions: sessions.toSorted((one, other) => other.date.localeCompare(one.date)),
      templates: [...(builtIn ?? []), ...(own ?? [])],
      bodies,
      office,
    }),
    [sessions, builtIn, own, bodies, office],
  );
  const [draft, setDraft] = useState<Draft>(() => {
    const { sessions: all } = store.getState();
    const like = all.find(({ id }) => id === past);
    const chosen = everyTemplate(agendaTemplates.getState()).find(({ id }) => id === template);
    const begun: Draft = {
      way: from,
      body: firstBody(office, choices),
      other: undefined,
      kind: like?.kind ?? chosen?.template.kind ?? 'regular',
      number: undefined,
      date: dayOf(ports.now()),
      language: chosen?.template.language ?? choices.sessions[0]?.language ?? language,
      template,
      theme: '',
      state: undefined,
      words: {},
      past,
      carried: usuallyCarried,
    };
    return begunIn(from, begun, choices);
  });
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));

  const facts = draftFacts(draft, choices);
  const passing = useMemo(() => sessionOfDraft(draft, choices, passingIds()), [draft, choices]);
  const like = chosenPast(draft, choices);
  const taken = passing && namesake(passing, choices.sessions);
  const { orderOfBusiness, minutes } = passing?.bodies[0].symbols ?? {};

  const create = () => {
    const session: Session | undefined = sessionOfDraft(draft, choices, ports.newId);
    if (!session) return;
    const { addSession, openSession } = store.getState();
    addSession(session);
    openSession(session.id);
    workspace
      .getState()
      .goTo({ section: 'session', at: { record: 'session', part: firstOpenField(session) } });
  };

  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in any line of it does what its button does */}
      <div
        onKeyDown={(event) => {
          const isLine = event.target instanceof HTMLInputElement;
          if (event.key === 'Enter' && isLine && !event.nativeEvent.isComposing) {
            event.preventDefault();
            create();
          }
        }}
      >
        <WayCards
          way={draft.way}
          onChange={(way) => setDraft((before) => begunIn(way, before, choices))}
        />
        <div className={draft.way === 'blank' ? undefined : 'new-session-columns'}>
          {draft.way === 'past' && (
            <PastFields
              sessions={choices.sessions}
              past={like}
              carried={draft.carried}
              onChoose={(id) => {
                const kind = choices.sessions.find((each) => each.id === id)?.kind;
                change({ past: id, ...(kind && { kind }) });
              }}
              onChange={(carried) => change({ carried })}
            />
          )}
          <div>
            {facts && (
              <FactFields
                draft={draft}
                choices={choices}
                facts={facts}
                taken={taken && factsOf(taken).title}
                onChange={change}
              />
            )}
            {draft.way !== 'past' && orderOfBusiness && minutes && (
              <p className="facts">{words.symbols(`${orderOfBusiness}, ${minutes}`)}</p>
            )}
            {draft.way === 'past' && like && passing && (
              <WhatChanges past={like} session={passing} />
            )}
          </div>
          {draft.way === 'template' && (
            <TemplateFields draft={draft} choices={choices} session={passing} onChange={change} />
          )}
        </div>
        <div className="dialog-choices new-session-choices">
          <Button look="primary" disabled={!passing} onClick={create}>
            {words.create}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
