import { useEffect, useRef } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { useWindow } from '#renderer/stores/window-context.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { fileWords } from '#renderer/strings/files/file-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import { troubleSentence } from './trouble-sentence.ts';
import type { ExportDesk } from './use-export.ts';

/** How an export stands, with what can be done about it; nothing while nothing was asked for. It comes into sight. */
export function ExportOutcome({ desk }: { readonly desk: ExportDesk }) {
  const place = useRef<HTMLDivElement>(null);
  const { kind } = desk.state;
  useEffect(() => {
    if (kind !== 'ready') place.current?.scrollIntoView({ block: 'nearest' });
  }, [kind]);
  return (
    <div className="export-outcome" ref={place}>
      <Outcome desk={desk} />
    </div>
  );
}

function Outcome({ desk }: { readonly desk: ExportDesk }) {
  const words = useWords(exportWords);
  const frame = useWords(frameWords);
  const { trouble } = useWords(fileWords);
  const { facts } = useWindow();
  const { state } = desk;
  switch (state.kind) {
    case 'ready':
      return null;
    case 'working':
      return (
        <div className="export-working" role="status">
          <label>
            {words.working[state.step]}
            <progress />
          </label>
          <Button size="small" onClick={desk.stop}>
            {words.stop}
          </Button>
        </div>
      );
    case 'saved':
      return (
        <MessageBar kind={state.lost > 0 || state.unopened ? 'warning' : 'success'}>
          <p role="status">{words.saved(state.name)}</p>
          {state.lost > 0 && <p>{words.lostFiles(state.lost)}</p>}
          {state.unopened && <p role="alert">{words.noProgram}</p>}
          {facts.edition === 'desktop' && (
            <p className="export-ways">
              {state.opens && (
                <Button size="small" icon="open" onClick={() => desk.open(state.file)}>
                  {words.open}
                </Button>
              )}
              <Button size="small" icon="folder" onClick={() => desk.reveal(state.file)}>
                {words.reveal}
              </Button>
            </p>
          )}
        </MessageBar>
      );
    case 'changedByHand':
      return (
        <MessageBar kind="warning">
          <p role="alert">{words.changedByHand(state.name)}</p>
          <p className="export-ways">
            <Button size="small" icon="save" onClick={() => state.answer('besides')}>
              {words.saveBesides(state.besides)}
            </Button>
            <Button size="small" onClick={() => state.answer('replacement')}>
              {words.replace}
            </Button>
            <Button size="small" onClick={desk.clear}>
              {frame.cancel}
            </Button>
          </p>
        </MessageBar>
      );
    case 'failed':
      return (
        <MessageBar kind="danger">
          <p role="alert">{troubleSentence(state.why, trouble, words)}</p>
        </MessageBar>
      );
    case 'templateLost':
      return (
        <MessageBar kind="danger">
          <p role="alert">{words.templateLost}</p>
        </MessageBar>
      );
    case 'goodTemplate':
      return (
        <MessageBar kind="success">
          <p role="status">{words.goodTemplate}</p>
        </MessageBar>
      );
    case 'badTemplate':
      return (
        <MessageBar kind="danger">
          <p role="alert">{words.badTemplate(state.name)}</p>
          <ul className="export-missing">
            {state.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </MessageBar>
      );
    default:
      return assertNever(state);
  }
}
