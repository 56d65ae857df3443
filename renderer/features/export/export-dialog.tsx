import { useContext, useMemo, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { Field } from '#renderer/components/field.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { Select } from '#renderer/components/select.tsx';
import { Switch } from '#renderer/components/switch.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import {
  useSession,
  useWindow,
  useWorkspace,
  useWriting,
} from '#renderer/stores/window-context.ts';
import type { ExportStrings } from '#renderer/strings/export/export-strings.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { fileWords } from '#renderer/strings/files/file-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { languages } from '#shared/domain/language.ts';
import { type PaperKind, paperKinds } from '#shared/domain/paper-kind.ts';
import { isDraft } from '#shared/domain/session.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { compose } from '#shared/report/compose.ts';
import { type MissingFact, missingFacts } from '#shared/review/missing-facts.ts';
import { paperFileName } from '#shared/symbols/paper-file-name.ts';
import { ExportPreview } from './export-preview.tsx';
import { useExport } from './use-export.ts';
import './export-dialog.css';

/** The field that a missing fact is written in. */
function fieldOf(fact: MissingFact, session: string) {
  switch (fact.kind) {
    case 'outcome':
      return {
        section: 'agenda',
        row: fact.item,
        at: { record: fact.item, part: 'outcome' },
      } as const;
    case 'agenda':
      return { section: 'agenda', at: { record: session, part: 'label' } } as const;
    case 'symbol':
      return { section: 'session', at: { record: 'session', part: 'symbols' } } as const;
    case 'number':
    case 'theme':
      return { section: 'session', at: { record: 'session', part: fact.kind } } as const;
    case 'translations':
      return undefined;
  }
}

/** What is missing, in words. */
function sentenceOf(fact: MissingFact, { missingFacts: said }: ExportStrings, language: string) {
  switch (fact.kind) {
    case 'outcome':
      return said.outcome(fact.number);
    case 'translations':
      return said.translations(fact.count, language);
    default:
      return said[fact.kind];
  }
}

/** A paper on its way to Word: which one, in which language, on which template, and what it lacks. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(exportWords);
  const frame = useWords(frameWords);
  const { trouble } = useWords(fileWords);
  const spoken = useContext(InterfaceLanguage);
  const { workspace, facts } = useWindow();
  const session = useSession((present) => present);
  const [kind, setKind] = useState<PaperKind>(useWorkspace((state) => state.paper));
  const [language, setLanguage] = useState(useWriting());
  const [draft, setDraft] = useState(isDraft(session));
  const [template, setTemplate] = useState('');
  const [named, name] = useState<string>();
  const desk = useExport(kind, spoken);
  const { state, templates } = desk;

  const paper = useMemo(() => {
    const composed = compose(session, kind, language);
    const mark = draft ? draftingIn(language).draftMark : '';
    return { ...composed, scalars: { ...composed.scalars, draft: mark } };
  }, [session, kind, language, draft]);
  const missing = useMemo(() => missingFacts(session, kind, paper), [session, kind, paper]);
  const proposed = paperFileName({
    symbol: paper.scalars.symbol,
    called: `${words.papers[kind]} ${sessionTitle(session)}`,
    draft,
    language,
    original: session.language,
  });
  const chosen = templates.find(({ id }) => id === template);
  const load = async () => {
    const kept = await desk.load(session, kind);
    if (kept) setTemplate(kept.id);
  };
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      <div className="export">
        <div className="export-fields">
          <fieldset className="export-papers">
            <legend>{words.paper}</legend>
            {paperKinds.map((each) => (
              <label key={each} className="export-paper">
                <input
                  type="radio"
                  name="paper"
                  checked={each === kind}
                  onChange={() => {
                    setKind(each);
                    setTemplate('');
                    name(undefined);
                  }}
                />
                <span>
                  <b>{words.papers[each]}</b>
                  <small className="facts">
                    {session.bodies.flatMap(({ symbols }) => symbols[each] ?? []).join(' / ') ||
                      words.noSymbol}
                  </small>
                </span>
              </label>
            ))}
          </fieldset>
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
          <div className="export-template">
            <Field label={words.template}>
              {(control) => (
                <Select
                  {...control}
                  value={template}
                  options={[
                    { value: '', label: words.builtIn },
                    ...templates.map(({ id, name: called }) => ({ value: id, label: called })),
                  ]}
                  onChange={setTemplate}
                />
              )}
            </Field>
            <Button onClick={() => void load()}>{words.loadTemplate}</Button>
          </div>
          <Field label={words.fileName} hint={words.fileNameHint}>
            {(control) => (
              <TextInput {...control} value={named ?? `${proposed}.docx`} onChange={name} />
            )}
          </Field>
          {missing.length > 0 && (
            <MessageBar kind="warning">
              <p>{words.missing}</p>
              <ul className="export-missing">
                {missing.map((fact) => {
                  const field = fieldOf(fact, session.id);
                  const sentence = sentenceOf(fact, words, frame.namesInSentences[language]);
                  return (
                    <li key={sentence}>
                      {field ? (
                        <Button look="link" onClick={() => workspace.getState().goTo(field)}>
                          {sentence}
                        </Button>
                      ) : (
                        sentence
                      )}
                    </li>
                  );
                })}
              </ul>
            </MessageBar>
          )}
          {state.kind === 'badTemplate' && (
            <MessageBar kind="danger">
              <p role="alert">{words.badTemplate(state.name)}</p>
              <ul className="export-missing">
                {state.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </MessageBar>
          )}
          {state.kind === 'failed' && (
            <MessageBar kind="danger">
              <p role="alert">
                {state.why.kind in trouble
                  ? trouble[
                      state.why.kind === 'full'
                        ? 'full'
                        : state.why.kind === 'missing'
                          ? 'missing'
                          : 'other'
                    ]
                  : trouble.other}
              </p>
            </MessageBar>
          )}
          {state.kind === 'saved' && (
            <MessageBar
              kind="success"
              action={
                facts.edition === 'desktop' && (
                  <Button size="small" icon="folder" onClick={() => desk.reveal(state.file)}>
                    {words.reveal}
                  </Button>
                )
              }
            >
              <p role="status">{words.saved(state.name)}</p>
            </MessageBar>
          )}
        </div>
        <ExportPreview paper={paper} label={words.preview} />
      </div>
      <div className="dialog-choices export-choices">
        <Button onClick={state.kind === 'working' ? desk.cancel : onClose}>
          {state.kind === 'saved' ? frame.close : frame.cancel}
        </Button>
        <Button
          look="primary"
          icon="save"
          disabled={state.kind === 'working'}
          onClick={() => void desk.save(paper, chosen, named ?? `${proposed}.docx`)}
        >
          {state.kind === 'working' ? words.working : words.saveWord}
        </Button>
      </div>
    </Dialog>
  );
}
