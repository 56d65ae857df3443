import { Icon } from '#renderer/components/icon.tsx';
import { useSession } from '#renderer/stores/window-context.ts';
import { richTextWords } from '#renderer/strings/rich-text/rich-text-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { wordsOfText } from './inline-words.ts';
import type { SymbolOffer } from './symbol-offer.ts';

interface ReferenceOfferProps {
  readonly offer: SymbolOffer;
  readonly onAccept: () => void;
}

/** Offers to make a symbol just written a reference, which follows its document; whoever writes on ignores it. */
export function ReferenceOffer({ offer, onAccept }: ReferenceOfferProps) {
  const words = useWords(richTextWords);
  const { target, printed } = offer;
  const detail = useSession((session) => {
    if (target.kind === 'document') {
      const document = session.documents.find(({ id }) => id === target.id);
      return wordsOfText(session, document?.title);
    }
    return target.kind === 'paper' ? words.targets[target.paper] : words.targets.mandate;
  });
  return (
    <div role="status">
      <button
        type="button"
        className="text-offer"
        tabIndex={-1}
        // The caret stays in the field.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAccept}
      >
        <Icon name="link" size={16} />
        <span className="text-offer-words">
          {words.offer(printed)}
          {detail && <small>{detail}</small>}
        </span>
        <kbd>{words.offerKey}</kbd>
      </button>
    </div>
  );
}
