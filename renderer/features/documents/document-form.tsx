import { useDeferredValue, useMemo } from 'react';
import { Checkbox } from '#renderer/components/checkbox.tsx';
import { Field, FieldGroup } from '#renderer/components/field.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useApply, useSession, useWriting } from '#renderer/stores/window-context.ts';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import {
  type DistributedDocument,
  documentForms,
  documentKinds,
} from '#shared/domain/distributed-document.ts';
import { languages } from '#shared/domain/language.ts';
import type { DocumentId } from '#shared/domain/record-id.ts';
import { documentLine } from '#shared/report/document-line.ts';
import { AttachmentsField } from './attachments-field.tsx';
import { CitedField } from './cited-field.tsx';
import { OriginatorField } from './originator-field.tsx';
import { SymbolField } from './symbol-field.tsx';
import type { Register } from './use-register.ts';
import { VersionChain } from './version-chain.tsx';

interface DocumentFormProps {
  readonly document: DistributedDocument;
  readonly index: number;
  readonly register: Register;
}

/** Lines of a paste that are a list of documents: at least two of them carry a symbol. */
const leastSymbols = 2;

function LanguagesField({ document }: { readonly document: DistributedDocument }) {
  const apply = useApply();
  const { fields } = useWords(documentsWords);
  const frame = useWords(frameWords);
  const { id, languages: chosen } = document;
  return (
    <FieldGroup label={fields.languages} direction="row">
      <div className="document-languages" data-record={id} data-part="languages">
        {languages.map((language) => (
          <Checkbox
            key={language}
            checked={chosen.includes(language)}
            onChange={(checked) =>
              apply({
                kind: 'set',
                record: 'document',
                id,
                fields: {
                  languages: languages.filter((each) =>
                    each === language ? checked : chosen.includes(each),
                  ),
                },
              })
            }
          >
            {frame.languages[language]}
          </Checkbox>
        ))}
      </div>
    </FieldGroup>
  );
}

/** The line of the document as the report prints it. */
function PrintedLine({ id }: { readonly id: DocumentId }) {
  const { fields } = useWords(documentsWords);
  const language = useWriting();
  // The line is read after typing, not with it.
  const session = useDeferredValue(useSession((present) => present));
  const line = useMemo(() => {
    const document = session.documents.find((each) => each.id === id);
    return document ? documentLine(session, document, language) : '';
  }, [session, id, language]);
  return (
    <FieldGroup label={fields.printed} direction="row">
      <p className="ghost printed-line" lang={language}>
        {line}
      </p>
    </FieldGroup>
  );
}

/** All that the register keeps of a document. */
export function DocumentForm({ document, index, register }: DocumentFormProps) {
  const apply = useApply();
  const words = useWords(documentsWords);
  const { fields } = words;
  const { id, symbol = fields.symbol } = document;
  return (
    <div className="open-row-form">
      <SymbolField document={document} index={index} />
      <VersionChain document={document} onAdd={(next) => register.addVersion(id, next)} />
      <FieldGroup label={fields.title} direction="row">
        <TextField
          record="document"
          field="title"
          id={id}
          text={document.title}
          label={fields.title}
          placeholder={words.titleHint}
          onPasteLines={(lines) => {
            if (register.countSymbols(lines) < leastSymbols) return false;
            register.addLines(lines, id);
            return true;
          }}
        />
      </FieldGroup>
      <OriginatorField document={document} />
      <Field label={fields.kind} direction="row">
        {(control) => (
          <Select
            {...control}
            data-record={id}
            data-part="kind"
            value={document.kind}
            options={documentKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            onChange={(kind) =>
              apply(
                { kind: 'set', record: 'document', id, fields: { kind } },
                `document/${id}/kind`,
              )
            }
          />
        )}
      </Field>
      <Field label={fields.form} direction="row">
        {(control) => (
          <Select
            {...control}
            data-record={id}
            data-part="form"
            value={document.form}
            options={documentForms.map((form) => ({
              value: form,
              label: words.forms[form](symbol),
            }))}
            onChange={(form) =>
              apply(
                { kind: 'set', record: 'document', id, fields: { form } },
                `document/${id}/form`,
              )
            }
          />
        )}
      </Field>
      <Field label={fields.date} direction="row">
        {(control) => (
          <TextInput
            {...control}
            type="date"
            data-record={id}
            data-part="date"
            value={document.date ?? ''}
            onChange={(date) =>
              apply(
                date === ''
                  ? { kind: 'clear', record: 'document', id, field: 'date' }
                  : { kind: 'set', record: 'document', id, fields: { date } },
                `document/${id}/date`,
              )
            }
          />
        )}
      </Field>
      <LanguagesField document={document} />
      <AttachmentsField document={document} register={register} />
      <CitedField document={id} />
      <PrintedLine id={id} />
    </div>
  );
}
