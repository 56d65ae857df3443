import { useState } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { Field } from '#renderer/components/field.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import type { OfficeTemplate } from '#renderer/stores/word-templates.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { TemplateDesk } from './use-templates.ts';

interface TemplateNameProps {
  readonly template: OfficeTemplate;
  readonly onKeep: (name: string) => void;
  readonly onLeave: () => void;
}

/** The name of a template while it is being changed. */
function TemplateName({ template, onKeep, onLeave }: TemplateNameProps) {
  const words = useWords(exportWords);
  const frame = useWords(frameWords);
  const [name, setName] = useState(template.name);
  const isNamed = name.trim() !== '';
  return (
    <form
      className="export-template"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) onKeep(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape leaves the name, not the dialog.
        event.stopPropagation();
        onLeave();
      }}
    >
      <Field label={words.rename}>
        {(control) => <TextInput {...control} autoFocus value={name} onChange={setName} />}
      </Field>
      <Button disabled={!isNamed} onClick={() => onKeep(name.trim())}>
        {words.keepName}
      </Button>
      <Button onClick={onLeave}>{frame.cancel}</Button>
    </form>
  );
}

interface TemplateChoiceProps {
  readonly paper: PaperKind;
  readonly desk: TemplateDesk;
  readonly disabled: boolean;
  readonly onLoad: () => void;
}

/** The Word template of a paper: the one that comes with Minuta, or one of the office's own. */
export function TemplateChoice({ paper, desk, disabled, onLoad }: TemplateChoiceProps) {
  const words = useWords(exportWords);
  const [isNaming, setNaming] = useState(false);
  const chosen = desk.chosen(paper);
  if (isNaming && chosen)
    return (
      <TemplateName
        template={chosen}
        onLeave={() => setNaming(false)}
        onKeep={(name) => {
          desk.rename(chosen, name);
          setNaming(false);
        }}
      />
    );
  return (
    <div className="export-template">
      <Field label={words.template}>
        {(control) => (
          <Select
            {...control}
            value={chosen?.id ?? ''}
            options={[
              { value: '', label: words.builtIn },
              ...desk.of(paper).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => desk.choose(paper, id === '' ? undefined : id)}
          />
        )}
      </Field>
      {chosen && (
        <MenuButton
          align="end"
          button={<IconButton icon="more" label={words.templateCommands} />}
          entries={[
            { label: words.rename, icon: 'edit', onChoose: () => setNaming(true) },
            { label: words.removeTemplate, icon: 'delete', onChoose: () => desk.remove(chosen) },
          ]}
        />
      )}
      <Button disabled={disabled} onClick={onLoad}>
        {words.loadTemplate}
      </Button>
    </div>
  );
}
