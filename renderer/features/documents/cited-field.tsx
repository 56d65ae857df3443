import { useDeferredValue, useMemo } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { DocumentId } from '#shared/domain/record-id.ts';
import { type CitedPlace, citedPlaces, type PlaceName } from './cited-places.ts';

function useNames(): (name: PlaceName) => string {
  const { cited } = useWords(documentsWords);
  return (name) => {
    switch (name.kind) {
      case 'item':
        return cited.item(name.label);
      case 'agreement':
        return cited.agreement(name.number);
      case 'document':
        return cited.document(name.number);
      case 'unnumberedItem':
      case 'note':
      case 'text':
      case 'session':
        return cited[name.kind];
      default:
        return assertNever(name);
    }
  };
}

/** The places that cite a document, each one click away. */
export function CitedField({ document }: { readonly document: DocumentId }) {
  const { workspace } = useWindow();
  const { fields, cited } = useWords(documentsWords);
  const nameOf = useNames();
  const session = useDeferredValue(useSession((present) => present));
  const places = useMemo(() => citedPlaces(session, document), [session, document]);
  const go = ({ place, at, shown }: CitedPlace) => {
    if (shown) {
      workspace.getState().showPaper(shown.paper);
      workspace.getState().write(shown.language);
    }
    workspace.getState().goTo({ ...place, at });
  };
  return (
    <FieldGroup label={fields.cited} direction="row">
      <div className="cited-places">
        {places.length === 0 && <span className="facts">{cited.nowhere}</span>}
        {places.map((place) => (
          <Button
            key={`${place.place.section} ${place.place.row ?? ''} ${place.shown?.language ?? ''}`}
            look="link"
            onClick={() => go(place)}
          >
            {nameOf(place.name)}
          </Button>
        ))}
      </div>
    </FieldGroup>
  );
}
