import { Field } from '#renderer/components/field.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { useSession } from '#renderer/stores/window-context.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';

/** What the session as a whole is: its bodies, number, date, theme and mandate. */
export function SessionFactsSection() {
  const words = useWords(actionWords);
  const id = useSession((session) => session.id);
  const theme = useSession((session) => session.theme);
  return (
    <>
      <SectionHead title={words.goSession} />
      <div className="open-row-form">
        <Field label="Tema" direction="row">
          {() => <TextField record="session" field="theme" id={id} text={theme} label="Tema" />}
        </Field>
      </div>
    </>
  );
}
