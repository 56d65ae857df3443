import { useState } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { reordered } from '#renderer/components/line-order.ts';
import { OrderedLines } from '#renderer/components/ordered-lines.tsx';
import { PickInput } from '#renderer/components/pick-input.tsx';
import { useKnownBodies } from '#renderer/stores/known-bodies.ts';
import { useApply, useWindow, useWriting } from '#renderer/stores/window-context.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Agreement } from '#shared/domain/agreement.ts';
import type { Body } from '#shared/domain/body.ts';
import { findBodies } from '#shared/domain/directory/body-search.ts';
import type { BodyId, RecordId } from '#shared/domain/record-id.ts';
import { withAddressees } from './written-addressees.ts';

interface AddresseeSearchProps {
  readonly id: RecordId;
  readonly chosen: readonly BodyId[];
  readonly known: readonly Body[];
  readonly onAdd: (body: BodyId) => void;
  readonly onClose: () => void;
}

function AddresseeSearch({ id, chosen, known, onAdd, onClose }: AddresseeSearchProps) {
  const words = useWords(agreementWords);
  const writing = useWriting();
  const [query, setQuery] = useState('');
  return (
    <PickInput
      words="only"
      aria-label={words.addAddressee}
      placeholder={words.addresseePlaceholder}
      data-record={id}
      data-part="addressees"
      query={query}
      onQuery={setQuery}
      picks={findBodies(query, writing, known)
        .filter((body) => !chosen.includes(body.id))
        .map((body) => ({ id: body.id, name: body.name[writing], detail: body.symbol }))}
      onPick={(pick) => {
        onAdd(pick.id);
        setQuery('');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onBlur={() => {
        if (query.trim() === '') onClose();
      }}
    />
  );
}

/** Whom an agreement goes to. They index it for the follow-up; the text says it in words. */
export function AddresseesRow({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords(agreementWords);
  const apply = useApply();
  const { workspace } = useWindow();
  const writing = useWriting();
  const known = useKnownBodies();
  const [isAdding, setAdding] = useState(false);
  const { id, addressees } = agreement;
  const set = (next: readonly BodyId[]) =>
    apply({ kind: 'set', record: 'agreement', id, fields: { addressees: next } });
  const bodyOf = (body: BodyId) => known.find((each) => each.id === body);
  const nameOf = (body: BodyId) => bodyOf(body)?.name[writing] ?? body;
  const written = withAddressees(
    agreement.text,
    addressees.flatMap((body) => bodyOf(body) ?? []),
    writing,
  );
  return (
    <FieldGroup
      label={words.addressees}
      direction="row"
      action={
        <span className="agreement-add">
          <IconButton
            label={words.addAddressee}
            icon="add"
            size="small"
            onClick={() => {
              setAdding(true);
              workspace.getState().wishFocus({ record: id, part: 'addressees' });
            }}
          />
        </span>
      }
    >
      <OrderedLines
        label={words.addressees}
        lines={addressees.map((body) => ({ id: body }))}
        nameOf={({ id: body }) => nameOf(body)}
        onMove={(body, index) => set(reordered(addressees, body, index))}
        onRemove={(body) => set(addressees.filter((each) => each !== body))}
      >
        {({ id: body }) => <span className="line-body">{nameOf(body)}</span>}
      </OrderedLines>
      {isAdding && (
        <AddresseeSearch
          id={id}
          chosen={addressees}
          known={known}
          onAdd={(body) => set([...addressees, body])}
          onClose={() => setAdding(false)}
        />
      )}
      {written && (
        <p className="agreement-written">
          <Button
            look="link"
            size="small"
            onClick={() => {
              apply({
                kind: 'setText',
                record: 'agreement',
                id,
                field: 'text',
                language: writing,
                inlines: written.inlines,
              });
              workspace.getState().wishFocus({ record: id, part: 'text' });
            }}
          >
            {words.writeAddressees}
          </Button>{' '}
          <span className="ghost" lang={writing}>
            {written.words}
          </span>
        </p>
      )}
    </FieldGroup>
  );
}
