import { useApply, useSession, useWriting } from '#renderer/stores/window-context.ts';
import { richTextWords } from '#renderer/strings/rich-text/rich-text-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { SetText } from '#shared/commands/command.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Text } from '#shared/domain/text.ts';
import { RichText } from './rich-text.tsx';
import type { RichTextProps } from './rich-text-props.ts';
import { StaticText } from './static-text.tsx';

/** A text of the session by the record that it belongs to, as commands name it. */
type TextPlace = SetText extends infer Each
  ? Each extends SetText
    ? Pick<Each, 'record' | 'field' | 'id'>
    : never
  : never;

type TextFieldProps = TextPlace & {
  /** In every language; the field shows the one being written, with the original beside it. */
  readonly text: Text | undefined;
} & Pick<
    RichTextProps,
    'label' | 'placeholder' | 'singleLine' | 'before' | 'after' | 'onPasteLines'
  >;

const nothing: readonly Inline[] = [];

/** Edits one formatted text of the session, in the language being written. */
export function TextField({ record, field, id, text, ...shown }: TextFieldProps) {
  const words = useWords(richTextWords);
  const apply = useApply();
  const language = useWriting();
  const original = useSession((session) => session.language);
  const source = language === original ? undefined : text?.[original];
  // Record and field belong together; taken apart the compiler no longer sees it.
  const place = { record, field, id } as TextPlace;
  return (
    <div className={source ? 'translated' : undefined}>
      <RichText
        {...shown}
        placeholder={source ? words.originalPrints : shown.placeholder}
        at={{ record: record === 'session' ? 'session' : id, part: field }}
        language={language}
        inlines={text?.[language] ?? nothing}
        onChange={(inlines, notes) =>
          apply(
            {
              kind: 'setText',
              ...place,
              language,
              inlines,
              ...(notes.length > 0 && { notes }),
            },
            `${record}/${id}/${field}/${language}`,
          )
        }
      />
      {source && (
        <p className="facts translated-original" lang={original}>
          <span className="hidden-words">{words.original}: </span>
          <StaticText inlines={source} />
        </p>
      )}
    </div>
  );
}
