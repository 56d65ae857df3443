import { Button } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { newSpeaker } from '#renderer/components/people/speaker-edits.ts';
import { SpeakerForm } from '#renderer/components/people/speaker-form.tsx';
import { StatesField } from '#renderer/components/people/states-field.tsx';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { sessionFactsWords } from '#renderer/strings/session-facts/session-facts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { FactsGroup } from './facts-group.tsx';
import { useSessionEdit } from './use-session-edit.ts';

/** Who presides, and whose presence made the quorum where the report tells it. */
export function PresidingGroup() {
  const words = useWords(sessionFactsWords);
  const { workspace, ports } = useWindow();
  const { set, clear } = useSessionEdit();
  const chair = useSession((session) => session.chair);
  const quorum = useSession((session) => session.quorum);
  const reportForm = useSession((session) => session.reportForm);
  const add = () => {
    const id = ports.newId();
    set({ chair: newSpeaker(id) });
    workspace.getState().wishFocus({ record: id, part: 'name' });
  };
  const remove = () => {
    clear('chair');
    workspace.getState().wishFocus({ record: 'session', part: 'chair' });
  };
  return (
    <FactsGroup title={words.groups.presiding}>
      <FieldGroup label={words.chair} direction="row">
        {chair ? (
          <>
            <SpeakerForm speaker={chair} />
            <div>
              <Button look="link" size="small" icon="dismiss" onClick={remove}>
                {words.removeChair}
              </Button>
            </div>
          </>
        ) : (
          <div>
            <Button icon="person" data-record="session" data-part="chair" onClick={add}>
              {words.addChair}
            </Button>
          </div>
        )}
      </FieldGroup>
      {(reportForm === 'itemByItem' || quorum.length > 0) && (
        <StatesField
          label={words.quorum}
          direction="row"
          value={quorum}
          at={{ record: 'session', part: 'quorum' }}
          onChange={(value, burst) => set({ quorum: value }, burst && `session/quorum/${burst}`)}
        />
      )}
    </FactsGroup>
  );
}
