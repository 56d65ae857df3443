import { useContext, useRef } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import type { DirectoryPart } from '#renderer/strings/directory/directory-strings.ts';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { headingOf } from '#shared/domain/directory/csv/columns.ts';
import type { RowProblem } from '#shared/domain/directory/csv/row-reader.ts';
import type { PreviewedEntry, PreviewedImport } from './previewed-import.ts';
import type { TableFiles } from './use-table-files.ts';

/** As many as are read through; the counts tell the rest. */
const mostShown = 200;

/** The rows that cannot be taken: each with its line and what to do. */
function Problems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { csv } = useWords(directoryWords);
  const spoken = useContext(InterfaceLanguage);
  if (problems.length === 0) return null;
  const lines = new Set(problems.map(({ line }) => line)).size;
  return (
    <div role="alert" className="directory-problems">
      <MessageBar kind="warning">{csv.problemsTitle(lines)}</MessageBar>
      <ul>
        {problems.slice(0, mostShown).map(({ line, kind, column, value }) => (
          <li key={`${line} ${kind} ${column.name} ${column.language ?? ''}`}>
            <b>{csv.line(line)}</b>: {csv.problems[kind](headingOf(column, spoken), value)}
          </li>
        ))}
      </ul>
      {problems.length > mostShown && (
        <p className="facts">{csv.moreRows(problems.length - mostShown)}</p>
      )}
    </div>
  );
}

interface EntryRowsProps {
  readonly mark: string;
  readonly entry: PreviewedEntry;
}

/** What an entry would become, cell by cell. */
function EntryRows({ mark, entry: { name, cells } }: EntryRowsProps) {
  const { csv } = useWords(directoryWords);
  return cells.map(({ heading, before, after }, index) => (
    <tr key={heading}>
      {index === 0 && (
        <th scope="rowgroup" rowSpan={cells.length}>
          {name}
          <span className="differences-change">{mark}</span>
        </th>
      )}
      <th scope="row">{heading}</th>
      <td>{before === '' ? <span className="ghost">{csv.emptyCell}</span> : before}</td>
      <td>{after === '' ? <span className="ghost">{csv.emptyCell}</span> : after}</td>
    </tr>
  ));
}

/** What is new, in one line: nothing stands beside it to be compared with. */
function AddedRow({ mark, entry: { name, cells } }: EntryRowsProps) {
  const words = cells.filter(({ after }) => after !== name);
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="differences-change">{mark}</span>
      </th>
      <td colSpan={3}>
        {words.map(({ heading, after }) => (
          <span key={heading} className="directory-cell">
            <span className="facts">{heading}</span> {after}
          </span>
        ))}
      </td>
    </tr>
  );
}

function Preview({ preview }: { readonly preview: PreviewedImport }) {
  const { fields, csv } = useWords(directoryWords);
  const { added, changed, same, problems } = preview;
  const rows = added.length + changed.length;
  const shown = [
    ...changed.map((entry) => ({ mark: csv.changed, isNew: false, entry })),
    ...added.map((entry) => ({ mark: csv.added, isNew: true, entry })),
  ].slice(0, mostShown);
  return (
    <>
      <p>
        {csv.counts(added.length, changed.length, same)} {rows > 0 ? csv.othersStay : csv.nothing}
      </p>
      <Problems problems={problems} />
      {rows > 0 && (
        <table className="differences directory-preview">
          <thead>
            <tr>
              <th scope="col">{fields.name}</th>
              <th scope="col">{csv.column}</th>
              <th scope="col">{csv.before}</th>
              <th scope="col">{csv.after}</th>
            </tr>
          </thead>
          {shown.map(({ mark, isNew, entry }) => (
            <tbody key={entry.id}>
              {isNew ? (
                <AddedRow mark={mark} entry={entry} />
              ) : (
                <EntryRows mark={mark} entry={entry} />
              )}
            </tbody>
          ))}
        </table>
      )}
      {rows > shown.length && <p className="facts">{csv.moreRows(rows - shown.length)}</p>}
    </>
  );
}

interface ImportDialogProps {
  readonly part: DirectoryPart;
  readonly files: TableFiles;
}

/** What a file would bring into the directory, before any of it is taken; nothing while no file was chosen. */
export function ImportDialog({ part, files }: ImportDialogProps) {
  const { csv } = useWords(directoryWords);
  const frame = useWords(frameWords);
  const { found, close } = files;
  const top = useRef<HTMLElement>(null);
  if (!found) return null;
  if (found.kind !== 'preview')
    return (
      <Dialog title={csv.refusedTitle} onClose={close}>
        <p role="alert">{found.kind === 'lacking' ? csv.lacking(found.columns) : csv.tooLarge}</p>
        <div className="dialog-choices">
          <Button look="primary" onClick={close}>
            {frame.close}
          </Button>
        </div>
      </Dialog>
    );
  const rows = found.preview.added.length + found.preview.changed.length;
  return (
    <Dialog title={csv.title[part]} onClose={close} size="wide" firstFocus={top}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its room is read with the arrows */}
      <section className="directory-found" aria-label={csv.title[part]} tabIndex={0} ref={top}>
        <Preview preview={found.preview} />
      </section>
      <div className="dialog-choices">
        {rows > 0 && (
          <Button look="primary" onClick={found.take}>
            {csv.take(rows)}
          </Button>
        )}
        <Button onClick={close}>{rows > 0 ? frame.cancel : frame.close}</Button>
      </div>
    </Dialog>
  );
}
