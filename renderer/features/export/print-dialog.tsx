import { useMemo, useRef, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { Field } from '#renderer/components/field.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { PrintedPaper } from '#renderer/components/paper/printed-paper.tsx';
import { Select } from '#renderer/components/select.tsx';
import { Switch } from '#renderer/components/switch.tsx';
import {
  useSession,
  useWindow,
  useWorkspace,
  useWriting,
} from '#renderer/stores/window-context.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { languages } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import { isDraft } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import { withDraftMark } from '#shared/report/draft-mark.ts';
import { ExportPreview } from './export-preview.tsx';
import { MissingList } from './missing-list.tsx';
import { PaperChoice } from './paper-choice.tsx';
import { useTemplates } from './use-templates.ts';
import './export-dialog.css';

/** A paper on its way to the printer: the sheets that are shown, by the system's own dialog. */
export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(exportWords);
  const frame = useWords(frameWords);
  const { machine } = useWindow();
  const session = useSession((present) => present);
  const [kind, setKind] = useState<PaperKind>(useWorkspace((state) => state.paper));
  const [language, setLanguage] = useState(useWriting());
  const [draft, setDraft] = useState(isDraft(session));
  const [isPrinting, setPrinting] = useState(false);
  const [failed, setFailed] = useState(false);
  const toPrint = useRef<HTMLButtonElement>(null);
  const template = useTemplates().chosen(kind);
  const paper = useMemo(
    () => withDraftMark(compose(session, kind, language), draft),
    [session, kind, language, draft],
  );
  const print = async () => {
    const answer = await machine.printPage({});
    setPrinting(false);
    if (answer.ok) onClose();
    else setFailed(answer.failure.kind !== 'cancelled');
  };
  return (
    <Dialog title={words.print} onClose={onClose} size="wide" firstFocus={toPrint}>
      <div className="export">
        <div className="export-fields">
          <MissingList session={session} paper={paper} />
          <PaperChoice session={session} paper={kind} onChoose={setKind} />
          <div className="field-pair">
            <Field label={words.language}>
              {(control) => (
                <Select
                  {...control}
                  value={language}
                  options={languages.map((each) => ({
                    value: each,
                    label: frame.languages[each],
                  }))}
                  onChange={setLanguage}
                />
              )}
            </Field>
            <div className="field">
              <span className="field-label">{words.mark}</span>
              <Switch label={words.draft} checked={draft} onChange={setDraft} />
            </div>
          </div>
          {template && <MessageBar kind="info">{words.printsBuiltIn(template.name)}</MessageBar>}
          {failed && (
            <MessageBar kind="danger">
              <p role="alert">{words.noPrinter}</p>
            </MessageBar>
          )}
        </div>
        <ExportPreview paper={paper} label={words.preview} />
      </div>
      {isPrinting && <PrintedPaper paper={paper} onReady={() => void print()} />}
      <div className="dialog-choices export-choices">
        <span className="frame-fill" />
        <Button onClick={onClose}>{frame.cancel}</Button>
        <Button
          ref={toPrint}
          look="primary"
          icon="print"
          disabled={isPrinting}
          onClick={() => {
            setFailed(false);
            setPrinting(true);
          }}
        >
          {words.print}
        </Button>
      </div>
    </Dialog>
  );
}
