import { Button } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { useSettings } from '#renderer/stores/use-settings.ts';
import { useSession } from '#renderer/stores/window-context.ts';
import { sessionFactsWords } from '#renderer/strings/session-facts/session-facts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { paperKinds } from '#shared/domain/paper-kind.ts';
import type { PaperNames } from '#shared/domain/paper-names.ts';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import { useSessionEdit } from './use-session-edit.ts';

function same(one: PaperNames, other: PaperNames): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/**
 * What the papers of the session are called, where the office calls them otherwise. The session keeps the names
 * that it was made with until staff take those of the settings.
 */
export function PaperNamesRow() {
  const words = useWords(sessionFactsWords);
  const { set, clear } = useSessionEdit();
  const language = useSession((session) => session.language);
  const own = useSession((session) => session.paperNames) ?? {};
  const office = useSettings((settings) => settings.paperNames) ?? {};
  const isAsOffice = same(own, office);
  if (isAsOffice && Object.keys(own).length === 0) return null;
  const names = paperKinds.map(
    (paper) => `${words.papers[paper]}: ${own[paper]?.[language] || words.usualName}`,
  );
  return (
    <FieldGroup label={words.paperNames} direction="row">
      <p className="facts">{names.join(' · ')}</p>
      {!isAsOffice && (
        <div>
          <Button
            look="link"
            size="small"
            icon="settings"
            onClick={() =>
              Object.keys(office).length > 0 ? set({ paperNames: office }) : clear('paperNames')
            }
          >
            {words.takePaperNames}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
