import { useMemo } from 'react';
import { Field } from '#renderer/components/field.tsx';
import { plainWords, textOfWords } from '#renderer/components/rich-text/plain-words.ts';
import { StaticText } from '#renderer/components/rich-text/static-text.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { SuggestInput, type Suggestion } from '#renderer/components/suggest-input.tsx';
import { useDirectoryBodies } from '#renderer/stores/known-bodies.ts';
import { useKnownStates } from '#renderer/stores/known-states.ts';
import { useApply, useSession, useWriting } from '#renderer/stores/window-context.ts';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Body } from '#shared/domain/body.ts';
import { type KnownState, refOf } from '#shared/domain/directory/known-states.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { Language } from '#shared/domain/language.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';

/** Missions of the member states and observers, and the bodies: where most documents come from. */
function originators(
  language: Language,
  states: readonly KnownState[],
  bodies: readonly Body[],
): readonly Suggestion[] {
  const drafting = draftingIn(language);
  return [
    ...states.map((state) => ({ id: state.iso3, value: drafting.missions([refOf(state)]) })),
    ...bodies.map(({ id, name }) => ({ id: `body ${id}`, value: name[language] })),
  ];
}

/** Who a document comes from, with suggestions; a text with formatting is edited as such. */
export function OriginatorField({ document }: { readonly document: DistributedDocument }) {
  const { id, originator } = document;
  const apply = useApply();
  const writing = useWriting();
  const original = useSession((session) => session.language);
  const { fields } = useWords(documentsWords);
  const states = useKnownStates();
  const bodies = useDirectoryBodies();
  const suggestions = useMemo(
    () => originators(writing, states, bodies),
    [writing, states, bodies],
  );
  const words = plainWords(originator?.[writing] ?? []);
  const source = originator?.[original];
  return (
    <Field label={fields.originator} direction="row">
      {(control) =>
        words === undefined ? (
          <TextField
            record="document"
            field="originator"
            id={id}
            text={originator}
            label={fields.originator}
            singleLine
          />
        ) : (
          <>
            <div data-record={id} data-part="originator">
              <SuggestInput
                {...control}
                value={words}
                suggestions={suggestions}
                onChange={(value) =>
                  apply(
                    {
                      kind: 'setText',
                      record: 'document',
                      field: 'originator',
                      id,
                      language: writing,
                      inlines: textOfWords(value),
                    },
                    `document/${id}/originator/${writing}`,
                  )
                }
              />
            </div>
            {writing !== original && source && source.length > 0 && (
              <p className="facts" lang={original}>
                <StaticText inlines={source} />
              </p>
            )}
          </>
        )
      }
    </Field>
  );
}
