import { Field } from '#renderer/components/field.tsx';
import { SpeakerLines } from '#renderer/components/people/speaker-lines.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useApply } from '#renderer/stores/window-context.ts';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type AgendaItem, itemEndingSchema, itemForms } from '#shared/domain/agenda-item.ts';
import { CommentsField } from './comments-field.tsx';
import { ItemDocuments } from './item-documents.tsx';
import { LinesField } from './lines-field.tsx';
import { OutcomeField } from './outcome-field.tsx';

const endings = itemEndingSchema.options;

/** The fields of one item. What is empty takes one quiet line. */
export function ItemForm({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  const { forms } = useWords(agendaWords);
  const apply = useApply();
  const { id } = item;
  const set = (fields: Partial<Pick<AgendaItem, 'form' | 'ending' | 'numbering'>>) =>
    apply({ kind: 'set', record: 'item', id, fields });
  return (
    <div className="open-row-form">
      <Field label={words.label} direction="row">
        {() => (
          <TextField
            record="item"
            field="label"
            id={id}
            text={item.label}
            label={words.label}
            singleLine
          />
        )}
      </Field>
      <SpeakerLines
        label={words.speakers}
        list="item.speakers"
        owner={id}
        speakers={item.speakers}
      />
      <Field label={words.subject} direction="row">
        {() => (
          <TextField
            record="item"
            field="subject"
            id={id}
            text={item.subject}
            label={words.subject}
            placeholder={words.subjectHint}
            singleLine
          />
        )}
      </Field>
      <LinesField
        label={words.topics}
        list="item.topics"
        record="topic"
        owner={id}
        lines={item.topics}
        lineLabel={words.topic}
      />
      <ItemDocuments item={item} />
      <OutcomeField item={item} />
      <LinesField
        label={words.proceedings}
        list="item.proceedings"
        record="proceedings"
        owner={id}
        lines={item.proceedings}
        lineLabel={words.paragraph}
      />
      <Field label={words.form} direction="row">
        {(control) => (
          <div className="field-pair">
            <Select
              {...control}
              data-record={id}
              data-part="form"
              value={item.form}
              options={itemForms.map((form) => ({ value: form, label: forms[form] }))}
              onChange={(form) => set({ form })}
            />
            <Select
              aria-label={words.ending}
              data-record={id}
              data-part="ending"
              value={item.ending}
              options={endings.map((ending) => ({ value: ending, label: words.endings[ending] }))}
              onChange={(ending) => set({ ending })}
            />
            <Select
              aria-label={words.numbering}
              data-record={id}
              data-part="numbering"
              value={item.numbering}
              options={[
                { value: 'auto', label: words.numbered },
                { value: 'none', label: words.unnumbered },
              ]}
              onChange={(numbering) => set({ numbering })}
            />
          </div>
        )}
      </Field>
      <CommentsField item={item} />
    </div>
  );
}
