import type { ReactElement } from 'react';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { useWriting } from '#renderer/stores/window-context.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgreementVerb } from '#shared/domain/agreement.ts';
import { namedVerbs } from './verb-order.ts';

interface VerbMenuProps {
  readonly button: ReactElement;
  readonly verbs: readonly AgreementVerb[];
  /** The verb that the agreement has, where it is there already. */
  readonly present?: AgreementVerb;
  readonly align?: 'start' | 'end';
  readonly onChoose: (verb: AgreementVerb) => void;
}

/** The verbs of the library in the language being written, and an agreement without one. */
export function VerbMenu({ button, verbs, present, align, onChoose }: VerbMenuProps) {
  const words = useWords(agreementWords);
  const writing = useWriting();
  const named = [
    ...namedVerbs(verbs, writing, present),
    { verb: 'other', words: words.withoutVerb } as const,
  ];
  return (
    <MenuButton
      button={button}
      {...(align && { align })}
      entries={named.map(({ verb, words: label }) =>
        present === undefined
          ? { label, onChoose: () => onChoose(verb) }
          : {
              kind: 'check' as const,
              label,
              checked: verb === present,
              onChoose: () => onChoose(verb),
            },
      )}
    />
  );
}
