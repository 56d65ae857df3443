import { Button } from '#renderer/components/button.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { useWriting } from '#renderer/stores/window-context.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgreementVerb } from '#shared/domain/agreement.ts';
import { VerbMenu } from './verb-menu.tsx';
import { namedVerbs } from './verb-order.ts';

interface AddWithVerbProps {
  readonly verbs: readonly AgreementVerb[];
  readonly onAdd: (verb: AgreementVerb) => void;
}

/** Verbs that stand at hand; the others are in a menu. */
const atHand = 5;

/** Adds an agreement by its verb, the most used ones with one press. */
export function AddWithVerb({ verbs, onAdd }: AddWithVerbProps) {
  const words = useWords(agreementWords);
  const writing = useWriting();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the line of its buttons
    <div
      className="agreement-verbs"
      role="group"
      aria-label={words.addWith}
      data-record="session"
      data-part="agreements"
    >
      <span className="facts" aria-hidden="true">
        {words.addWith}
      </span>
      {namedVerbs(verbs, writing)
        .slice(0, atHand)
        .map(({ verb, words: name }) => (
          <Button key={verb} size="small" onClick={() => onAdd(verb)}>
            {name}
          </Button>
        ))}
      <VerbMenu
        verbs={verbs}
        align="end"
        onChoose={onAdd}
        button={
          <Button look="subtle" size="small">
            {words.moreVerbs}
            <Icon name="chevronDown" size={12} />
          </Button>
        }
      />
    </div>
  );
}
