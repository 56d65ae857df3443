import { memo } from 'react';
import { Button } from '#renderer/components/button.tsx';
import type { Strings } from '#renderer/strings/strings.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Language } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { WordsField } from './words-field.tsx';

interface ItemFieldsProps {
  readonly item: AgendaItem;
  /** As printed before the line; empty for an unnumbered item. */
  readonly number: string;
  readonly language: Language;
  readonly strings: Strings;
  readonly onLabel: (item: RecordId, words: string) => void;
  readonly onProceedings: (item: RecordId, paragraph: RecordId, words: string) => void;
  readonly onNewParagraph: (item: RecordId) => void;
}

/** The fields of one agenda item. Drawn anew only when that item changed. */
export const ItemFields = memo(function ItemFields(props: ItemFieldsProps) {
  const { item, number, language, strings, onLabel, onProceedings, onNewParagraph } = props;
  const { formattedText } = strings;
  return (
    <li className="item-fields">
      <WordsField
        label={number === '' ? strings.unnumberedItem : strings.item(number)}
        text={item.label}
        language={language}
        formattedText={formattedText}
        onChange={(words) => onLabel(item.id, words)}
      />
      {item.proceedings.map((paragraph, index) => (
        <WordsField
          key={paragraph.id}
          label={strings.proceedings(index + 1)}
          text={paragraph.text}
          language={language}
          formattedText={formattedText}
          onChange={(words) => onProceedings(item.id, paragraph.id, words)}
        />
      ))}
      <div>
        <Button look="subtle" onClick={() => onNewParagraph(item.id)}>
          {strings.addProceedings}
        </Button>
      </div>
    </li>
  );
});
