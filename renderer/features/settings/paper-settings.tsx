import { useContext, useEffect, useMemo, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Field } from '#renderer/components/field.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { Select } from '#renderer/components/select.tsx';
import { WordingFields } from '#renderer/components/wording-fields.tsx';
import { attachmentDesk } from '#renderer/stores/attachments.ts';
import { sampleSession } from '#renderer/stores/bundled-sessions.ts';
import { type LoadedTemplate, loadTemplate } from '#renderer/stores/load-template.ts';
import { pageMemory } from '#renderer/stores/page-memory.ts';
import { forgetTemplate } from '#renderer/stores/template-choice.ts';
import { useSettings } from '#renderer/stores/use-settings.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { type OfficeTemplate, officeTemplates } from '#renderer/stores/word-templates.ts';
import { settingsWords } from '#renderer/strings/settings/settings-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { type PaperKind, paperKinds } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { withPaperName, withSetting } from './settings-edits.ts';

/** The Word template with which a paper begins: Minuta's, or one of the office's, which is inspected first. */
function TemplateField({ paper }: { readonly paper: PaperKind }) {
  const { settings, machine, storage, ports, desk } = useWindow();
  const words = useWords(settingsWords);
  const spoken = useContext(InterfaceLanguage);
  const chosen = useSettings(({ wordTemplates }) => wordTemplates?.[paper]);
  const [templates, setTemplates] = useState<readonly OfficeTemplate[]>([]);
  const [outcome, setOutcome] = useState<LoadedTemplate | 'working'>();
  const attachments = useMemo(
    () => attachmentDesk({ machine, places: storage.attachments }),
    [machine, storage],
  );
  useEffect(() => {
    void officeTemplates(storage, paper).then(setTemplates);
  }, [storage, paper]);
  const choose = (id: RecordId | undefined) => {
    settings.getState().change((value) => {
      const { [paper]: _before, ...others } = value.wordTemplates ?? {};
      return withSetting(value, 'wordTemplates', id ? { ...others, [paper]: id } : others);
    });
    // What was chosen for one export no longer counts.
    forgetTemplate(paper, pageMemory);
  };
  const load = async () => {
    const sample = await sampleSession().catch(() => undefined);
    if (!sample) return;
    setOutcome('working');
    const loaded = await loadTemplate(
      { machine, storage, attachments, newId: ports.newId },
      paper,
      sample,
      spoken,
      new AbortController().signal,
    );
    setOutcome(loaded);
    if (loaded.kind === 'failed') desk.setState({ onDesk: { kind: 'trouble', why: loaded.why } });
    if (loaded.kind !== 'kept') return;
    setTemplates((before) => [...before, loaded.template]);
    choose(loaded.template.id);
  };
  const isThere = templates.some(({ id }) => id === chosen);
  return (
    <>
      <div className="settings-line">
        <Field label={words.template[paper]}>
          {(control) => (
            <Select
              {...control}
              value={isThere && chosen ? chosen : ''}
              options={[
                { value: '', label: words.builtIn },
                ...templates.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(id) => choose(id === '' ? undefined : id)}
            />
          )}
        </Field>
        <Button disabled={outcome === 'working'} onClick={() => void load()}>
          {words.load}
        </Button>
      </div>
      {outcome === 'working' && <p role="status">{words.inspecting}</p>}
      {outcome !== 'working' && outcome?.kind === 'kept' && (
        <MessageBar kind="success">
          <p role="status">{words.loaded(outcome.template.name)}</p>
        </MessageBar>
      )}
      {outcome !== 'working' && outcome?.kind === 'bad' && (
        <MessageBar kind="danger">
          <p role="alert">{words.badTemplate(outcome.name)}</p>
          <ul>
            {outcome.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </MessageBar>
      )}
    </>
  );
}

/** What the papers are called and on which template they leave. */
export function PaperSettings() {
  const { settings, workspace, actions } = useWindow();
  const words = useWords(settingsWords);
  const names = useSettings(({ paperNames }) => paperNames);
  const { change } = settings.getState();
  return (
    <>
      <p className="facts">{words.onlyNew}</p>
      {paperKinds.map((paper) => (
        <WordingFields
          key={paper}
          label={words.paperName[paper]}
          hint={words.paperNameHint[paper]}
          value={names?.[paper] ?? {}}
          onChange={(wording) => change((value) => withPaperName(value, paper, wording))}
        />
      ))}
      {paperKinds.map((paper) => (
        <TemplateField key={paper} paper={paper} />
      ))}
      <p className="facts">{words.agendaTemplates}</p>
      <div>
        <Button
          icon="templates"
          onClick={() => {
            workspace.getState().showDialog(undefined);
            actions.getState().carryOut('showTemplates');
          }}
        >
          {words.openTemplates}
        </Button>
      </div>
    </>
  );
}
