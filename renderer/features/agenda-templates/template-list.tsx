import { useId } from 'react';
import type { ListedTemplate } from '#renderer/stores/agenda-templates.ts';
import type { AgendaTemplate } from '#shared/domain/agenda-template.ts';
import type { RecordId } from '#shared/domain/record-id.ts';

interface Group {
  readonly label: string;
  readonly templates: readonly ListedTemplate[];
  /** What is said where there are none. */
  readonly empty: string;
}

interface TemplateListProps {
  readonly groups: readonly Group[];
  readonly chosen: RecordId | undefined;
  readonly factsOf: (template: AgendaTemplate) => string;
  readonly onChoose: (id: RecordId) => void;
}

/** The templates by where they come from; the one that is chosen is shown beside. */
export function TemplateList({ groups, chosen, factsOf, onChoose }: TemplateListProps) {
  const id = useId();
  return (
    <nav className="template-list">
      {groups.map(({ label, templates, empty }, index) => (
        <section key={label} aria-labelledby={`${id}-${index}`}>
          <h2 id={`${id}-${index}`}>{label}</h2>
          {templates.length === 0 && empty && <p className="facts">{empty}</p>}
          <ul>
            {templates.map((listed) => (
              <li key={listed.id}>
                <button
                  type="button"
                  aria-current={listed.id === chosen ? 'true' : undefined}
                  onClick={() => onChoose(listed.id)}
                >
                  <span lang={listed.template.language}>{listed.template.name}</span>
                  <small>{factsOf(listed.template)}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
