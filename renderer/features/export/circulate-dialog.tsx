import { useContext, useMemo, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Checkbox } from '#renderer/components/checkbox.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { Field } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { type Circulation, lastCirculation, symbolsOf } from '#renderer/stores/circulations.ts';
import { useSymbolSpelling } from '#renderer/stores/use-settings.ts';
import {
  useSession,
  useWindow,
  useWorkspace,
  useWriting,
} from '#renderer/stores/window-context.ts';
import { circulationWords } from '#renderer/strings/circulations/circulation-words.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Command } from '#shared/commands/command.ts';
import { languages } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import { compose } from '#shared/report/compose.ts';
import { paperSymbolFacts } from '#shared/symbols/paper-symbols.ts';
import { CirculatedBefore } from './circulated-before.tsx';
import { CirculatedDone } from './circulated-done.tsx';
import { ExportOutcome } from './export-outcome.tsx';
import { makePaper } from './make-paper.ts';
import { MissingList } from './missing-list.tsx';
import { nextSymbols, symbolsCommand } from './next-symbols.ts';
import { PaperChoice } from './paper-choice.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { useCirculations } from './use-circulations.ts';
import { useExport } from './use-export.ts';
import { useTemplates } from './use-templates.ts';
import './export-dialog.css';

/** The day of an instant in the calendar of this place, `2007-05-02`. */
function dayOf(instant: string): string {
  const date = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Freezes a paper as it circulates. It needs a symbol, which is written into the session by the way. */
export function CirculateDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(circulationWords);
  const texts = useWords(exportWords);
  const frame = useWords(frameWords);
  const spoken = useContext(InterfaceLanguage);
  const { storage, ports, sessions, circulations: kept, keeper } = useWindow();
  const session = useSession((present) => present);
  const [kind, setKind] = useState<PaperKind>(useWorkspace((state) => state.paper));
  const [language, setLanguage] = useState(useWriting());
  const [typed, setTyped] = useState<readonly (string | undefined)[]>([]);
  const [date, setDate] = useState(() => dayOf(ports.now()));
  const [setsStatus, setSetsStatus] = useState(kind === 'report');
  const [done, setDone] = useState<Circulation>();
  const desk = useExport(spoken);
  const templates = useTemplates();
  const circulations = useCirculations();
  const spelling = useSymbolSpelling();
  const before = lastCirculation(circulations, kind, language);
  const next = before ? nextSymbols(session, before, circulations, spelling) : [];
  const symbols = session.bodies.map(({ symbols: own }, place) => {
    const proposal = paperSymbolFacts(session, place === 0 ? 0 : 1, kind, spelling).proposal;
    return typed[place] ?? next[0]?.symbols[place] ?? own[kind] ?? proposal ?? '';
  });
  const present = useMemo(() => compose(session, kind, language), [session, kind, language]);
  const isNamed = symbols.every((symbol) => symbol.trim() !== '') && date !== '';
  const isWorking = desk.state.kind === 'working';
  const isSame = before !== undefined && symbols.join(' / ') === symbolsOf(before.session, kind);

  const commands = (): readonly Command[] => [
    symbolsCommand(session, kind, symbols),
    ...(setsStatus && session.status !== 'approved'
      ? [
          {
            kind: 'set',
            record: 'session',
            id: session.id,
            fields: { status: 'circulated' },
          } as const,
        ]
      : []),
  ];
  const circulate = () =>
    void desk.work('paper', async (signal) => {
      const edits = commands();
      const leaving = edits.reduce(applyCommand, session);
      const paper = compose(leaving, kind, language);
      const made = await makePaper(paper, templates.chosen(kind), { storage, spoken, signal });
      if (made.kind !== 'made') return made;
      signal.throwIfAborted();
      const { template, docx } = made;
      const answer = await kept
        .getState()
        .circulate({ session: leaving, paper: kind, language, date, template, docx });
      if (!answer.ok) return { kind: 'failed', why: answer.failure };
      sessions.getState().apply(edits);
      keeper.exported(session.id);
      setDone(answer.circulation);
      return { kind: 'ready' };
    });

  if (done) return <CirculatedDone circulation={done} onClose={onClose} />;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className="export-fields">
        <p>{words.lead}</p>
        <MissingList session={session} paper={present} leaves="circulated" />
        {before && (
          <CirculatedBefore
            session={session}
            circulation={before}
            next={next}
            onUse={(chosen) => setTyped(chosen.symbols)}
          />
        )}
        <PaperChoice
          session={session}
          paper={kind}
          onChoose={(chosen) => {
            setKind(chosen);
            setTyped([]);
            setSetsStatus(chosen === 'report');
          }}
        />
        {session.bodies.map(({ body }, place) => (
          <Field
            key={body.id}
            label={session.bodies.length > 1 ? words.symbolOf(body.symbol) : words.symbol}
            {...(symbols[place]?.trim() === '' && { error: words.symbolNeeded })}
            hint={isSame ? words.sameSymbol(symbols[place] ?? '') : undefined}
          >
            {(control) => (
              <TextInput
                {...control}
                value={symbols[place] ?? ''}
                onChange={(symbol) =>
                  setTyped(symbols.map((each, index) => (index === place ? symbol : each)))
                }
              />
            )}
          </Field>
        ))}
        <div className="field-pair">
          <Field label={words.date}>
            {(control) => <TextInput {...control} type="date" value={date} onChange={setDate} />}
          </Field>
          <Field label={texts.language}>
            {(control) => (
              <Select
                {...control}
                value={language}
                options={languages.map((each) => ({ value: each, label: frame.languages[each] }))}
                onChange={setLanguage}
              />
            )}
          </Field>
        </div>
        <TemplateChoice
          paper={kind}
          desk={templates}
          disabled={isWorking}
          onLoad={() =>
            void desk.work('template', (signal) => templates.load(kind, session, spoken, signal))
          }
        />
        {session.status !== 'circulated' && session.status !== 'approved' && (
          <div className="field">
            <Checkbox checked={setsStatus} onChange={setSetsStatus}>
              {words.setStatus}
            </Checkbox>
            <p className="field-hint">{words.setStatusHint}</p>
          </div>
        )}
        <ExportOutcome desk={desk} />
      </div>
      <div className="dialog-choices export-choices">
        <Button onClick={onClose}>{frame.cancel}</Button>
        <Button look="primary" icon="send" disabled={isWorking || !isNamed} onClick={circulate}>
          {words.circulate}
        </Button>
      </div>
    </Dialog>
  );
}
