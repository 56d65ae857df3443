import { useApply, useSession, useWriting } from '#renderer/stores/window-context.ts';
import type { SetText } from '#shared/commands/command.ts';
import type { TextField as FieldName, TextKind } from '#shared/commands/text-fields.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Text } from '#shared/domain/text.ts';
import { RichText, type RichTextProps } from './rich-text.tsx';
import { StaticText } from './static-text.tsx';

/** A text of the session by the record that it belongs to, as commands name it. */
export type TextPlace = {
  readonly [Kind in TextKind]: { readonly record: Kind; readonly field: FieldName<Kind> };
}[TextKind];

type TextFieldProps = TextPlace & {
  readonly id: RecordId;
  /** In every language; the field shows the one being written, with the original beside it. */
  readonly text: Text | undefined;
} & Pick<
    RichTextProps,
    'label' | 'placeholder' | 'singleLine' | 'before' | 'after' | 'onPasteLines'
  >;

/** Edits one formatted text of the session, in the language being written. */
export function TextField({ record, field, id, text, ...shown }: TextFieldProps) {
  const apply = useApply();
  const language = useWriting();
  const original = useSession((session) => session.language);
  const source = text?.[original];
  // The command is of the kind that record and field say; the compiler cannot join the two unions again.
  const command = { kind: 'setText', record, field, id, language } as Omit<SetText, 'inlines'>;
  return (
    <>
      <RichText
        {...shown}
        at={{ record: record === 'session' ? 'session' : id, part: field }}
        language={language}
        inlines={text?.[language] ?? []}
        onChange={(inlines, notes) =>
          apply(
            { ...command, inlines, ...(notes.length > 0 && { notes }) } as SetText,
            `${record}/${id}/${field}/${language}`,
          )
        }
      />
      {language !== original && source && source.length > 0 && (
        <p className="facts" lang={original}>
          <StaticText inlines={source} />
        </p>
      )}
    </>
  );
}
