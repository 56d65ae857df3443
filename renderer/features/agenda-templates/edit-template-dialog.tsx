import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { Field } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { templateWords } from '#renderer/strings/agenda-templates/template-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import type { AgendaTemplate } from '#shared/domain/agenda-template.ts';
import { languages } from '#shared/domain/language.ts';
import { reportFormSchema, type SessionKind, sessionKinds } from '#shared/domain/session.ts';
import { LineFields } from './line-fields.tsx';
import { withAnchoredNotes, withLanguage } from './template-lines.ts';

interface EditTemplateDialogProps {
  readonly template: AgendaTemplate;
  readonly onSave: (template: AgendaTemplate) => void;
  readonly onClose: () => void;
}

function withKind(
  { kind: _kind, ...template }: AgendaTemplate,
  kind: SessionKind | '',
): AgendaTemplate {
  return kind === '' ? template : { ...template, kind };
}

/** Edits a template of the office's own: its name, what it is for, and its lines. */
export function EditTemplateDialog({ template, onSave, onClose }: EditTemplateDialogProps) {
  const words = useWords(templateWords);
  const strings = useWords(windowWords);
  const frame = useWords(frameWords);
  const [draft, setDraft] = useState(template);
  const isNamed = draft.name.trim() !== '';
  return (
    <Dialog title={words.editTitle} onClose={onClose} size="wide">
      <div className="dialog-fields">
        <Field label={words.name} {...(!isNamed && { error: words.nameMissing })}>
          {(control) => (
            <TextInput
              {...control}
              value={draft.name}
              onChange={(name) => setDraft({ ...draft, name })}
            />
          )}
        </Field>
        <div className="field-pair">
          <Field label={strings.kind}>
            {(control) => (
              <Select
                {...control}
                value={draft.kind ?? ''}
                options={[
                  { value: '', label: words.anyKind },
                  ...sessionKinds.map((kind) => ({ value: kind, label: strings.kinds[kind] })),
                ]}
                onChange={(kind) => setDraft(withKind(draft, kind))}
              />
            )}
          </Field>
          <Field label={words.language}>
            {(control) => (
              <Select
                {...control}
                value={draft.language}
                options={languages.map((each) => ({ value: each, label: frame.languages[each] }))}
                onChange={(language) => setDraft(withLanguage(draft, language))}
              />
            )}
          </Field>
          <Field label={words.reportForm}>
            {(control) => (
              <Select
                {...control}
                value={draft.reportForm ?? 'programme'}
                options={reportFormSchema.options.map((form) => ({
                  value: form,
                  label: words.reportForms[form],
                }))}
                onChange={(reportForm) => setDraft({ ...draft, reportForm })}
              />
            )}
          </Field>
        </div>
        <LineFields
          agenda={draft.agenda}
          language={draft.language}
          onChange={(agenda) => setDraft({ ...draft, agenda })}
        />
      </div>
      <div className="dialog-choices">
        <Button
          look="primary"
          disabled={!isNamed}
          onClick={() => onSave(withAnchoredNotes({ ...draft, name: draft.name.trim() }))}
        >
          {words.save}
        </Button>
        <Button onClick={onClose}>{frame.cancel}</Button>
      </div>
    </Dialog>
  );
}
