import { useMemo } from 'react';
import { AgendaPreview } from '#renderer/components/agenda-preview.tsx';
import { Button } from '#renderer/components/button.tsx';
import type { ListedTemplate } from '#renderer/stores/agenda-templates.ts';
import { templateWords } from '#renderer/strings/agenda-templates/template-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { previewedSession } from './previewed-session.ts';

interface TemplateViewProps {
  readonly listed: ListedTemplate;
  /** Its kind and language, in words. */
  readonly facts: string;
  readonly onUse: () => void;
  readonly onEdit: () => void;
  readonly onDuplicate: () => void;
  readonly onExport: () => void;
  readonly onDiscard: () => void;
}

/** One template: its agenda as it prints, and what can be done with it. */
export function TemplateView({
  listed: { template, origin },
  facts,
  onUse,
  onEdit,
  onDuplicate,
  onExport,
  onDiscard,
}: TemplateViewProps) {
  const words = useWords(templateWords);
  const session = useMemo(() => previewedSession(template), [template]);
  const isOwn = origin === 'own';
  return (
    <section className="template-view" aria-label={template.name}>
      <header>
        <h2>{template.name}</h2>
        <p className="facts">{facts}</p>
      </header>
      <div className="template-commands">
        <Button icon="documentAdd" onClick={onUse}>
          {words.useIt}
        </Button>
        {isOwn && (
          <Button icon="edit" onClick={onEdit}>
            {words.edit}
          </Button>
        )}
        <Button icon="copy" onClick={onDuplicate}>
          {words.duplicate}
        </Button>
        <Button icon="export" onClick={onExport}>
          {words.exportIt}
        </Button>
        {isOwn && (
          <Button icon="delete" onClick={onDiscard}>
            {words.discard}
          </Button>
        )}
      </div>
      {!isOwn && <p className="facts">{words.readOnly}</p>}
      {session && (
        <AgendaPreview session={session} label={words.agenda} empty={words.emptyAgenda} />
      )}
    </section>
  );
}
