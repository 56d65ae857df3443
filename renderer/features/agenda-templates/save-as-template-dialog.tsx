import { useMemo, useState } from 'react';
import { AgendaPreview } from '#renderer/components/agenda-preview.tsx';
import { Button } from '#renderer/components/button.tsx';
import { Checkbox } from '#renderer/components/checkbox.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { Field, FieldGroup } from '#renderer/components/field.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { templateWords } from '#renderer/strings/agenda-templates/template-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import {
  type KeptPart,
  keptParts,
  templateFromSession,
} from '#shared/domain/new-session/template-from-session.ts';
import { previewedSession } from './previewed-session.ts';

interface SaveAsTemplateDialogProps {
  readonly onClose: () => void;
}

/** Keeps the agenda of the open session as a template, without what belongs to that session alone. */
export function SaveAsTemplateDialog({ onClose }: SaveAsTemplateDialogProps) {
  const { agendaTemplates, toasts } = useWindow();
  const words = useWords(templateWords);
  const { cancel } = useWords(frameWords);
  const session = useSession((open) => open);
  const [name, setName] = useState(() => words.nameFor(sessionTitle(session)));
  const [keep, setKeep] = useState<readonly KeptPart[]>([]);
  const template = useMemo(
    () => templateFromSession(session, name.trim() || '–', new Set(keep)),
    [session, name, keep],
  );
  const previewed = useMemo(() => previewedSession(template), [template]);
  const isNamed = name.trim() !== '';
  const save = () => {
    if (!isNamed) return;
    agendaTemplates.getState().add(template);
    toasts.tell({ text: words.saved(template.name) });
    onClose();
  };
  return (
    <Dialog title={words.saveAsTitle} onClose={onClose}>
      <div className="dialog-fields">
        <Field label={words.name} {...(!isNamed && { error: words.nameMissing })}>
          {(control) => (
            <TextInput
              {...control}
              value={name}
              onChange={setName}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
              }}
            />
          )}
        </Field>
        <FieldGroup label={words.keep} hint={words.neverKept}>
          {keptParts.map((part) => (
            <Checkbox
              key={part}
              checked={keep.includes(part)}
              onChange={(checked) =>
                setKeep(checked ? [...keep, part] : keep.filter((each) => each !== part))
              }
            >
              {words.keepParts[part]}
            </Checkbox>
          ))}
        </FieldGroup>
        {previewed && (
          <AgendaPreview session={previewed} label={words.agenda} empty={words.emptyAgenda} />
        )}
      </div>
      <div className="dialog-choices">
        <Button look="primary" disabled={!isNamed} onClick={save}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </Dialog>
  );
}
