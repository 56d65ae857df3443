import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { useApply, useWindow } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { AddButton } from './add-button.tsx';
import { focusAdd } from './focus-add.ts';

/** Remarks among staff about an item. They never leave in a paper. */
export function CommentsRow({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  const apply = useApply();
  const moments = useMoments();
  const { ports, workspace, facts } = useWindow();
  const add = () => {
    const comment = { id: ports.newId(), author: facts.user ?? '', at: ports.now(), text: '' };
    const { comments, id } = item;
    apply({
      kind: 'insert',
      list: 'item.comments',
      owner: id,
      index: comments.length,
      records: [comment],
    });
    workspace.getState().wishFocus({ record: comment.id, part: 'text' });
  };
  return (
    <FieldGroup
      label={words.comments}
      direction="row"
      action={<AddButton label={words.addComment} onAdd={add} />}
    >
      {item.comments.map(({ id, author, at, text }, index) => (
        <div key={id} className="internal">
          <Icon name="lock" size={16} />
          <div className="internal-words">
            <textarea
              rows={1}
              aria-label={words.comment(index + 1)}
              data-record={id}
              data-part="text"
              value={text}
              onChange={(event) =>
                apply(
                  { kind: 'set', record: 'comment', id, fields: { text: event.target.value } },
                  `comment/${id}/text`,
                )
              }
            />
            <p className="facts">
              {words.commentFacts(author || words.someone, moments.moment(at))}
            </p>
          </div>
          <IconButton
            label={words.removeComment}
            icon="dismiss"
            size="small"
            onClick={(event) => {
              focusAdd(event.currentTarget);
              apply({ kind: 'remove', record: 'comment', ids: [id] });
            }}
          />
        </div>
      ))}
    </FieldGroup>
  );
}
