import type { ReactNode } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Field } from '#renderer/components/field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { type ReadDraft, useDraft } from '#renderer/components/use-draft.ts';
import { useSymbolSpelling } from '#renderer/stores/use-settings.ts';
import { sessionFactsWords } from '#renderer/strings/session-facts/session-facts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { PaperSymbolFacts } from '#shared/symbols/paper-symbols.ts';
import { type PaperSymbolReading, readPaperSymbol } from '#shared/symbols/read-paper-symbol.ts';

interface SymbolFieldProps {
  readonly label: string;
  readonly at: { readonly record: string; readonly part: string };
  readonly value: string;
  readonly facts: PaperSymbolFacts;
  /** Under the field while nothing stands in it. */
  readonly hint?: ReactNode;
  readonly read?: ReadDraft;
  readonly onApply: (symbol: string) => void;
}

interface SymbolFactsProps {
  readonly reading: PaperSymbolReading;
  readonly proposal: string | undefined;
  readonly onUse: (symbol: string) => void;
}

/** What can be said of a symbol that was typed: its usual form, and where it disagrees with the session. */
function SymbolFacts({ reading, proposal, onUse }: SymbolFactsProps) {
  const words = useWords(sessionFactsWords);
  if (reading.kind === 'unwritten') return null;
  if (reading.kind === 'unknown') {
    return (
      <span className="facts-symbol-fact">
        <Icon name="info" size={16} />
        {words.unknownSymbol}
      </span>
    );
  }
  const { normal, disagreements } = reading;
  return (
    <>
      {normal !== undefined && (
        <span className="facts-symbol-fact">
          <span>
            {words.normal} {normal.replaceAll(' ', '\u00a0')}
          </span>
          <Button look="link" size="small" onClick={() => onUse(normal)}>
            {words.useNormal}
          </Button>
        </span>
      )}
      {disagreements.map(({ about, found, expected }) => (
        <span key={about} className="facts-symbol-fact facts-disagreement">
          <Icon name="warning" size={16} />
          {words.disagreements[about](found, expected)}
        </span>
      ))}
      {disagreements.length > 0 && proposal !== undefined && (
        <span className="facts-symbol-fact">
          <Button look="link" size="small" onClick={() => onUse(proposal)}>
            {words.use(proposal.replaceAll(' ', '\u00a0'))}
          </Button>
        </span>
      )}
    </>
  );
}

function readTrimmed(typed: string) {
  return { kind: 'value', value: typed.trim() } as const;
}

/** A symbol, read while it is typed and printed as it is written. What it will be is offered, never filled in. */
export function SymbolField({
  label,
  at,
  value,
  facts: { expected, proposal },
  hint,
  read = readTrimmed,
  onApply,
}: SymbolFieldProps) {
  const words = useWords(sessionFactsWords);
  const { control, wrong } = useDraft(value, read, onApply);
  const reading = readPaperSymbol(value, expected, useSymbolSpelling());
  const isOffered = value === '' && proposal !== undefined;
  return (
    <Field
      label={label}
      direction="row"
      {...(wrong && { error: wrong })}
      hint={
        reading.kind === 'unwritten' ? (
          hint
        ) : (
          <SymbolFacts reading={reading} proposal={proposal} onUse={onApply} />
        )
      }
    >
      {(field) => (
        <div className="facts-symbol">
          <TextInput
            {...field}
            {...control}
            data-record={at.record}
            data-part={at.part}
            placeholder={proposal}
          />
          {isOffered && (
            <Button aria-label={words.use(proposal)} onClick={() => onApply(proposal)}>
              {words.useShort}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
