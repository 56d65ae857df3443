import { Popover } from '@base-ui/react/popover';
import { useState } from 'react';
import { SuggestInput, type Suggestion } from '#renderer/components/suggest-input.tsx';
import { useSession } from '#renderer/stores/window-context.ts';
import { richTextWords } from '#renderer/strings/rich-text/rich-text-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { ReferenceTarget } from '#shared/domain/inline.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import type { Session } from '#shared/domain/session.ts';
import { wordsOfText } from './inline-words.ts';

interface ReferencePickerProps {
  /** The caret, on the screen. */
  readonly rect: DOMRect;
  readonly onPick: (target: ReferenceTarget) => void;
  readonly onClose: () => void;
}

interface Choice extends Suggestion {
  readonly target: ReferenceTarget;
}

interface PaperNames {
  readonly orderOfBusiness: string;
  readonly minutes: string;
  readonly report: string;
  readonly theme: string;
  readonly item: (number: string) => string;
}

/** Everything in a session that a text can cite. */
function choicesOf(session: Session, names: PaperNames): readonly Choice[] {
  const papers = (['orderOfBusiness', 'minutes', 'report'] as const).flatMap((paper) => {
    const symbol = session.bodies.flatMap(({ symbols }) => symbols[paper] ?? []).join(' / ');
    const target = { kind: 'paper', paper } as const;
    return symbol ? [{ id: paper, value: symbol, detail: names[paper], target }] : [];
  });
  const documents = session.documents.map(({ id, symbol, title }) => {
    const words = wordsOfText(session, title);
    const target = { kind: 'document', id } as const;
    return { id, value: symbol ?? words, ...(symbol && { detail: words }), target };
  });
  const items = numberItems(session.agenda).map(({ item, citation }) => {
    const target = { kind: 'item', id: item.id } as const;
    const label = wordsOfText(session, item.label);
    return { id: item.id, value: citation ? names.item(citation) : label, detail: label, target };
  });
  const { mandate, theme } = session;
  return [
    ...documents,
    ...(mandate
      ? [{ id: 'mandate', value: mandate.symbol, target: { kind: 'mandate' } as const }]
      : []),
    ...papers,
    ...(theme
      ? [
          {
            id: 'theme',
            value: names.theme,
            detail: wordsOfText(session, theme),
            target: { kind: 'theme' } as const,
          },
        ]
      : []),
    ...items,
  ];
}

/** Chooses what a text is to cite: a document, an item, a paper, the mandate or the theme. */
export function ReferencePicker({ rect, onPick, onClose }: ReferencePickerProps) {
  const words = useWords(richTextWords);
  const session = useSession((present) => present);
  const [typed, type] = useState('');
  const begun = plainLetters(typed);
  const begins = ({ value }: Choice) => plainLetters(value).startsWith(begun);
  // What is called as typed comes before what merely has the word in it.
  const choices = choicesOf(session, words.targets).toSorted(
    (one, other) => Number(begins(other)) - Number(begins(one)),
  );
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          className="menu-place"
          anchor={{ getBoundingClientRect: () => rect }}
          sideOffset={6}
          align="start"
        >
          <Popover.Popup className="text-popover" aria-label={words.reference}>
            <SuggestInput
              aria-label={words.reference}
              placeholder={words.referenceHint}
              value={typed}
              suggestions={choices}
              onChange={type}
              onChoose={({ id }) => {
                const chosen = choices.find((choice) => choice.id === id);
                if (chosen) onPick(chosen.target);
              }}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
