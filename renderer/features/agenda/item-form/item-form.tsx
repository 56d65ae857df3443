import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { CommentsRow } from './comments-row.tsx';
import { DocumentsRow } from './documents-row.tsx';
import { LineRows } from './line-rows.tsx';
import { OutcomeRow } from './outcome-row.tsx';
import { PlaceRow } from './place-row.tsx';
import { ProceedingsRow } from './proceedings-row.tsx';
import { SpeakersRow } from './speakers-row.tsx';
import { SubjectRow } from './subject-row.tsx';
import { TopicsRow } from './topics-row.tsx';
import './item-form.css';

/** What an item of the agenda says, below the head of its open row. What is empty takes one quiet line. */
export function ItemForm({ item }: { readonly item: AgendaItem }) {
  return (
    <div className="open-row-form item-form">
      <LineRows item={item} />
      <SpeakersRow item={item} />
      <SubjectRow item={item} />
      <TopicsRow item={item} />
      <DocumentsRow item={item} />
      <OutcomeRow item={item} />
      <ProceedingsRow item={item} />
      <PlaceRow item={item} />
      <CommentsRow item={item} />
    </div>
  );
}
