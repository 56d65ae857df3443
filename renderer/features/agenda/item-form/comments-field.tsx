import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { useApply, useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';

/** Remarks among staff about an item. They never leave in a paper. */
export function CommentsField({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  const moments = useMoments();
  const apply = useApply();
  const { ports, facts } = useWindow();
  const wishFocus = useWorkspace((state) => state.wishFocus);
  const add = () => {
    const comment = { id: ports.newId(), author: facts.user ?? '', at: ports.now(), text: '' };
    apply({
      kind: 'insert',
      list: 'item.comments',
      owner: item.id,
      index: item.comments.length,
      records: [comment],
    });
    wishFocus({ record: comment.id, part: 'text' });
  };
  return (
    <FieldGroup
      label={words.comments}
      direction="row"
      hint={item.comments.length > 0 ? words.commentsHint : undefined}
      action={
        <IconButton size="small" icon="add" label={words.addLine(words.comments)} onClick={add} />
      }
    >
      {item.comments.map(({ id, author, at, text }) => (
        <div key={id} className="text-line">
          <div className="row-words">
            <p className="facts item-comment-head">
              <Icon name="lock" size={12} />
              {[author, moments.moment(at)].filter((part) => part !== '').join(' · ')}
            </p>
            <textarea
              className="control item-comment"
              rows={1}
              aria-label={words.comment}
              data-record={id}
              data-part="text"
              value={text}
              onChange={(event) =>
                apply(
                  { kind: 'set', record: 'comment', id, fields: { text: event.target.value } },
                  `comment/${id}`,
                )
              }
            />
          </div>
          <IconButton
            size="small"
            icon="dismiss"
            label={words.removeLine(words.comment)}
            onClick={() => apply({ kind: 'remove', record: 'comment', ids: [id] })}
          />
        </div>
      ))}
    </FieldGroup>
  );
}
