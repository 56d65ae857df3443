import { useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { everyTemplate, type ListedTemplate } from '#renderer/stores/agenda-templates.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { templateWords } from '#renderer/strings/agenda-templates/template-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import type { AgendaTemplate } from '#shared/domain/agenda-template.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { sessionKinds } from '#shared/domain/session.ts';
import {
  readTemplateFile,
  type TemplateFileFailure,
  templateFileText,
} from '#shared/format/agenda-template-file.ts';
import { EditTemplateDialog } from './edit-template-dialog.tsx';
import { TemplateList } from './template-list.tsx';
import { TemplateView } from './template-view.tsx';
import './agenda-templates-screen.css';

/** Kind and language of a template, in words. */
function useTemplateFacts(): (template: AgendaTemplate) => string {
  const words = useWords(templateWords);
  const { kinds } = useWords(windowWords);
  const { languages: names } = useWords(frameWords);
  return ({ kind, language }) => `${kind ? kinds[kind] : words.anyKind} · ${names[language]}`;
}

/** By language, that of the window first, then by kind of session. */
function inOrder(
  templates: readonly ListedTemplate[],
  language: Language,
): readonly ListedTemplate[] {
  const place = ({ template }: ListedTemplate) =>
    (template.language === language ? -1 : languages.indexOf(template.language)) *
      sessionKinds.length +
    (template.kind ? sessionKinds.indexOf(template.kind) : 0);
  return templates.toSorted((one, other) => place(one) - place(other));
}

/** The agenda templates: those that come with Minuta to be read and duplicated, the office's own to be edited. */
export function AgendaTemplatesScreen() {
  const { agendaTemplates, machine, desk, toasts, workspace } = useWindow();
  const words = useWords(templateWords);
  const frame = useWords(frameWords);
  const { undo } = useWords(safekeepingWords);
  const language = useContext(InterfaceLanguage);
  const templates = useStore(agendaTemplates);
  const factsOf = useTemplateFacts();
  const { read } = templates;
  const [chosen, choose] = useState<RecordId>();
  const [edited, edit] = useState<RecordId>();
  const [refused, refuse] = useState<TemplateFileFailure>();
  useEffect(() => void read(), [read]);

  const all = everyTemplate(templates);
  const own = templates.own ?? [];
  const builtIn = inOrder(templates.builtIn ?? [], language);
  const shown = all.find(({ id }) => id === chosen) ?? own[0] ?? builtIn[0];
  const editing = own.find(({ id }) => id === edited);

  const duplicate = ({ template }: ListedTemplate) => {
    const name = words.copyOf(template.name);
    choose(templates.add({ ...template, name }));
    toasts.tell({ text: words.duplicated(name) });
  };
  const discard = ({ id, template }: ListedTemplate) => {
    templates.discard(id);
    toasts.tell({
      text: words.discarded(template.name),
      undo: { name: undo, run: () => templates.putBack(id) },
    });
  };
  const exportOne = async ({ template }: ListedTemplate) => {
    const bytes = new TextEncoder().encode(templateFileText(template));
    const suggestedName = `${template.name}.json`;
    const saved = await machine.saveFile({ suggestedName, type: 'json', bytes });
    if (saved.ok) toasts.tell({ text: words.exported(saved.name) });
    else if (saved.failure.kind !== 'cancelled')
      desk.setState({ onDesk: { kind: 'trouble', why: saved.failure } });
  };
  const importOne = async () => {
    const file = await machine.chooseFile({ type: 'json' });
    if (!file.ok) {
      if (file.failure.kind !== 'cancelled')
        desk.setState({ onDesk: { kind: 'trouble', why: file.failure } });
      return;
    }
    const result = readTemplateFile(new TextDecoder().decode(file.bytes));
    if (!result.ok) return refuse(result.failure);
    choose(templates.add(result.template));
    toasts.tell({ text: words.imported(result.template.name) });
  };

  return (
    <>
      <SectionHead
        title={words.title}
        facts={templates.builtIn && words.facts(own.length, builtIn.length)}
      >
        <Button look="subtle" icon="import" onClick={() => void importOne()}>
          {words.importIt}
        </Button>
      </SectionHead>
      <div className="templates">
        <TemplateList
          groups={[
            { label: words.own, templates: own, empty: words.noneOwn },
            { label: words.builtIn, templates: builtIn, empty: '' },
          ]}
          chosen={shown?.id}
          factsOf={factsOf}
          onChoose={choose}
        />
        {shown && (
          <TemplateView
            key={shown.id}
            listed={shown}
            facts={factsOf(shown.template)}
            onUse={() =>
              workspace
                .getState()
                .showDialog({ kind: 'newSession', from: 'template', template: shown.id })
            }
            onEdit={() => edit(shown.id)}
            onDuplicate={() => duplicate(shown)}
            onExport={() => void exportOne(shown)}
            onDiscard={() => discard(shown)}
          />
        )}
      </div>
      {editing && (
        <EditTemplateDialog
          template={editing.template}
          onClose={() => edit(undefined)}
          onSave={(template) => {
            templates.change(editing.id, template);
            edit(undefined);
            toasts.tell({ text: words.saved(template.name) });
          }}
        />
      )}
      {refused && (
        <Dialog title={words.refused} onClose={() => refuse(undefined)}>
          <p role="alert">{words.failures[refused.kind]}</p>
          <div className="dialog-choices">
            <Button look="primary" onClick={() => refuse(undefined)}>
              {frame.close}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
