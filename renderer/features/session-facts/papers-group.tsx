import { Field } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useSymbolSpelling } from '#renderer/stores/use-settings.ts';
import { useSession } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { sessionFactsWords } from '#renderer/strings/session-facts/session-facts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { paperReferenceSchema } from '#shared/domain/inline.ts';
import { languages } from '#shared/domain/language.ts';
import {
  reportFormSchema,
  type Session,
  sessionSchema,
  sessionStatuses,
} from '#shared/domain/session.ts';
import { paperSymbolFacts } from '#shared/symbols/paper-symbols.ts';
import { withSymbol } from './body-edits.ts';
import { FactsGroup } from './facts-group.tsx';
import { PaperNamesRow } from './paper-names-row.tsx';
import { SymbolField } from './symbol-field.tsx';
import { useSessionEdit } from './use-session-edit.ts';

type ChosenField = 'status' | 'distribution' | 'reportForm' | 'language';

interface ChoiceRowProps<Chosen extends ChosenField> {
  readonly label: string;
  readonly field: Chosen;
  readonly options: readonly Session[Chosen][];
  readonly names: Readonly<Record<Session[Chosen], string>>;
  readonly hint?: string;
}

/** A fact that is one of a few. */
function ChoiceRow<Chosen extends ChosenField>({
  label,
  field,
  options,
  names,
  hint,
}: ChoiceRowProps<Chosen>) {
  const { set } = useSessionEdit();
  const value = useSession((session) => session[field]);
  return (
    <Field label={label} direction="row" hint={hint}>
      {(control) => (
        <Select
          {...control}
          data-record="session"
          data-part={field}
          value={value}
          options={options.map((each) => ({ value: each, label: names[each] }))}
          onChange={(chosen) => set({ [field]: chosen }, `session/${field}`)}
        />
      )}
    </Field>
  );
}

function itself(session: Session): Session {
  return session;
}

/** The symbols of the papers of one body. */
function SymbolRows({ place }: { readonly place: 0 | 1 }) {
  const words = useWords(sessionFactsWords);
  const { set } = useSessionEdit();
  const session = useSession(itself);
  const { bodies } = session;
  const symbols = bodies[place]?.symbols ?? {};
  const spelling = useSymbolSpelling();
  return paperReferenceSchema.options.map((paper) => {
    const facts = paperSymbolFacts(session, place, paper, spelling);
    return (
      <SymbolField
        key={paper}
        label={words.papers[paper]}
        at={{ record: 'session', part: place === 0 ? `symbols.${paper}` : `jointSymbols.${paper}` }}
        value={symbols[paper] ?? ''}
        facts={facts}
        hint={paper === 'report' && facts.proposal === undefined && words.reportSymbolHint}
        onApply={(symbol) =>
          set(
            { bodies: withSymbol(bodies, place, paper, symbol) },
            `session/symbols/${place}/${paper}`,
          )
        }
      />
    );
  });
}

/** How the papers leave: their symbols, form, original, status and distribution. */
export function PapersGroup() {
  const words = useWords(sessionFactsWords);
  const frame = useWords(frameWords);
  const bodies = useSession((session) => session.bodies);
  const reportForm = useSession((session) => session.reportForm);
  const { distribution } = sessionSchema.shape;
  const [first, second] = bodies;
  return (
    <FactsGroup title={words.groups.papers}>
      {second && <p className="facts facts-joint">{words.papersOf(first.body.symbol)}</p>}
      <SymbolRows place={0} />
      {second && (
        <>
          <p className="facts facts-joint">{words.papersOf(second.body.symbol)}</p>
          <SymbolRows place={1} />
        </>
      )}
      <PaperNamesRow />
      <ChoiceRow
        label={words.reportForm}
        field="reportForm"
        options={reportFormSchema.options}
        names={words.reportForms}
        hint={words.reportFormHints[reportForm]}
      />
      <ChoiceRow
        label={words.status}
        field="status"
        options={sessionStatuses}
        names={frame.statuses}
      />
      <ChoiceRow
        label={words.distribution}
        field="distribution"
        options={distribution.options}
        names={words.distributions}
      />
      <ChoiceRow
        label={words.language}
        field="language"
        options={languages}
        names={frame.languages}
        hint={words.languageHint}
      />
    </FactsGroup>
  );
}
