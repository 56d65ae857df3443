import { useContext, useMemo, useRef, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { Field } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { Switch } from '#renderer/components/switch.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { lastCirculation } from '#renderer/stores/circulations.ts';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import { useSymbolSpelling } from '#renderer/stores/use-settings.ts';
import { useApply, useSession, useWorkspace, useWriting } from '#renderer/stores/window-context.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { languages } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import { isDraft } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import { withDraftMark } from '#shared/report/draft-mark.ts';
import { paperFileName } from '#shared/symbols/paper-file-name.ts';
import { CirculatedBefore } from './circulated-before.tsx';
import { ExportFoot } from './export-foot.tsx';
import { ExportOutcome } from './export-outcome.tsx';
import { ExportPreview } from './export-preview.tsx';
import { MissingList } from './missing-list.tsx';
import { nextSymbols, symbolsCommand } from './next-symbols.ts';
import { PaperChoice } from './paper-choice.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { useCirculations } from './use-circulations.ts';
import { type ExportForm, useExport } from './use-export.ts';
import { useTemplates } from './use-templates.ts';
import './export-dialog.css';

/** A file name without the extension of a form in which papers leave. */
function stemOf(name: string): string {
  return name.trim().replace(/\.(docx|pdf|zip)$/i, '');
}

/** A paper on its way out: which one, in which language, on which template, and what it lacks. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(exportWords);
  const frame = useWords(frameWords);
  const spoken = useContext(InterfaceLanguage);
  const session = useSession((present) => present);
  const apply = useApply();
  const [kind, setKind] = useState<PaperKind>(useWorkspace((state) => state.paper));
  const [language, setLanguage] = useState(useWriting());
  const [draft, setDraft] = useState(isDraft(session));
  const [named, setName] = useState<string>();
  const save = useRef<HTMLButtonElement>(null);
  const desk = useExport(spoken);
  const templates = useTemplates();
  const circulations = useCirculations();
  const spelling = useSymbolSpelling();
  const before = lastCirculation(circulations, kind, language);

  const paper = useMemo(
    () => withDraftMark(compose(session, kind, language), draft),
    [session, kind, language, draft],
  );
  const { symbol } = paper.scalars;
  const proposed = paperFileName({
    symbol,
    called: `${words.papers[kind]} ${sessionTitle(session)}`,
    draft,
    language,
    original: session.language,
  });
  const name = (named !== undefined && stemOf(named)) || proposed;
  const hint = symbol === '' ? words.fileNameWithoutSymbol : words.fileNameHint;
  const isWorking = desk.state.kind === 'working';
  const choosePaper = (chosen: PaperKind) => {
    setKind(chosen);
    setName(undefined);
    desk.clear();
  };
  const leave = (form: ExportForm) => {
    const order = withDraftMark(compose(session, 'orderOfBusiness', language), draft);
    const others =
      kind === 'orderOfBusiness'
        ? []
        : [{ paper: order, template: templates.chosen('orderOfBusiness') }];
    void desk.leave(form, { session, paper, template: templates.chosen(kind), name, others });
  };
  return (
    <Dialog title={words.title} onClose={onClose} size="wide" firstFocus={save}>
      <div className="export">
        <div className="export-fields">
          <MissingList session={session} paper={paper} />
          {before && (
            <CirculatedBefore
              session={session}
              circulation={before}
              next={nextSymbols(session, before, circulations, spelling)}
              onUse={({ symbols }) => apply(symbolsCommand(session, kind, symbols))}
            />
          )}
          <PaperChoice session={session} paper={kind} onChoose={choosePaper} />
          <div className="field-pair">
            <Field label={words.language}>
              {(control) => (
                <Select
                  {...control}
                  value={language}
                  options={languages.map((each) => ({
                    value: each,
                    label: frame.languages[each],
                  }))}
                  onChange={setLanguage}
                />
              )}
            </Field>
            <div className="field">
              <span className="field-label">{words.mark}</span>
              <Switch label={words.draft} checked={draft} onChange={setDraft} />
            </div>
          </div>
          <TemplateChoice
            paper={kind}
            desk={templates}
            disabled={isWorking}
            onLoad={() =>
              void desk.work('template', (signal) => templates.load(kind, session, spoken, signal))
            }
          />
          <Field
            label={words.fileName}
            hint={
              named === undefined ? (
                hint
              ) : (
                <Button look="link" size="small" onClick={() => setName(undefined)}>
                  {words.proposedName}
                </Button>
              )
            }
          >
            {(control) => (
              <TextInput
                {...control}
                maxLength={200}
                value={named ?? `${proposed}.docx`}
                onChange={setName}
              />
            )}
          </Field>
          <ExportOutcome desk={desk} />
        </div>
        <ExportPreview paper={paper} label={words.preview} />
      </div>
      <ExportFoot
        isWorking={isWorking}
        isDone={desk.state.kind === 'saved'}
        save={save}
        onLeave={leave}
        onClose={onClose}
      />
    </Dialog>
  );
}
