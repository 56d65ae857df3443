import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { focusRowIn } from '#renderer/components/focus-row.ts';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { textsWords } from '#renderer/strings/texts/texts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { CorrectableParagraph } from '#shared/report/correctable-paragraphs.ts';
import { OpenParagraph } from './open-paragraph.tsx';
import { ParagraphRow } from './paragraph-row.tsx';
import { rowIdOf, type TextRow, useTextRows } from './text-rows.ts';
import { useTextEdits } from './use-text-edits.ts';
import './texts.css';

const papers: readonly PaperKind[] = ['report', 'orderOfBusiness'];
/** Height of a row of one line, before it is measured. */
const usualHeight = 44;

function paragraphsIn(rows: readonly TextRow[]): readonly CorrectableParagraph[] {
  return rows.flatMap((row) => (row.kind === 'paragraph' ? [row.paragraph] : []));
}

function indexOfRow(rows: readonly TextRow[], id: RecordId | undefined): number {
  return rows.findIndex((row) => row.kind === 'paragraph' && rowIdOf(row.paragraph) === id);
}

/** A free paragraph that is gone to shows in the paper that it belongs to. */
function useItsPaper(openRow: RecordId | undefined) {
  const { sessions, workspace } = useWindow();
  useEffect(() => {
    const free = sessions.getState().open?.present.freeParagraphs.find(({ id }) => id === openRow);
    if (free) workspace.getState().showPaper(free.paper);
  }, [openRow, sessions, workspace]);
}

/** The paragraphs of a paper as they print, to be corrected by hand where composition does not say it well. */
export function TextsSection() {
  const { workspace } = useWindow();
  const words = useWords(textsWords);
  const names = useWords(actionWords);
  const paper = useWorkspace((state) => state.paper);
  const openRow = useWorkspace((state) => state.openRow);
  const rows = useTextRows();
  const edits = useTextEdits();
  useItsPaper(openRow);

  const paragraphs = useMemo(() => paragraphsIn(rows), [rows]);
  const openIndex = indexOfRow(rows, openRow);
  const [current, setCurrent] = useState<RecordId>();
  const currentIndex = indexOfRow(rows, current);
  const chosenRow = rows[openIndex >= 0 ? openIndex : currentIndex];
  const chosen = chosenRow?.kind === 'paragraph' ? chosenRow.paragraph : undefined;

  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 8,
    getItemKey: (index) => {
      const row = rows[index];
      return row?.kind === 'paragraph' ? row.paragraph.key : (row?.name ?? index);
    },
    // The open row stays, however far it is scrolled away: it may hold the cursor.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (openIndex < 0 || shown.includes(openIndex)) return shown;
      return [...shown, openIndex].toSorted((one, other) => one - other);
    },
  });
  // A list that changes under the reader is not followed: only another row that opens is scrolled to.
  const scrolledTo = useRef<RecordId>(undefined);
  useEffect(() => {
    if (openIndex >= 0 && scrolledTo.current !== openRow)
      virtualizer.scrollToIndex(openIndex, { align: 'auto' });
    scrolledTo.current = openIndex < 0 ? undefined : openRow;
  }, [openRow, openIndex, virtualizer]);

  const onOpen = useCallback(
    (paragraph: CorrectableParagraph) =>
      workspace
        .getState()
        .goTo({ section: 'texts', row: rowIdOf(paragraph), at: paragraph.source }),
    [workspace],
  );
  const onCurrent = useCallback(
    (paragraph: CorrectableParagraph) => {
      setCurrent(rowIdOf(paragraph));
      workspace.getState().setPlace(paragraph.source);
    },
    [workspace],
  );
  const focusRow = (id: RecordId) => {
    const index = indexOfRow(rows, id);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
    focusRowIn(scroller.current, id);
  };
  const onClose = () => {
    workspace.getState().openTheRow(undefined);
    if (openRow !== undefined) focusRow(openRow);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const row = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (row === undefined || step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const closed = paragraphs.filter((each) => rowIdOf(each) !== openRow);
    const next = closed[closed.findIndex((each) => rowIdOf(each) === row) + step];
    if (!next) return;
    event.preventDefault();
    focusRow(rowIdOf(next));
  };

  const freeId = chosen?.state === 'free' ? chosen.source.record : undefined;
  const order = useMemo(() => paragraphs.map(({ key }) => key), [paragraphs]);
  const moved = useRef<RecordId>(undefined);
  useEffect(() => {
    const id = moved.current;
    if (id === undefined || indexOfRow(rows, id) < 0) return;
    moved.current = undefined;
    // A row that was moved has lost the focus.
    if (openRow === id) workspace.getState().wishFocus({ record: id, part: 'text' });
    else focusRowIn(scroller.current, id);
  }, [rows, openRow, workspace]);
  const moving = (by: -1 | 1) =>
    freeId &&
    (() => {
      moved.current = freeId;
      edits.moveFree(freeId, order, by);
    });
  const remove = (id: RecordId) => {
    const place = paragraphs.findIndex((each) => rowIdOf(each) === id);
    const next = paragraphs[place - 1] ?? paragraphs[place + 1];
    if (edits.removeFree(id) && next) focusRow(rowIdOf(next));
  };
  const anchor = chosen ?? paragraphs.at(-1);
  useActions({
    newParagraph: anchor && (() => edits.addBelow(anchor.key)),
    moveUp: moving(-1) || undefined,
    moveDown: moving(1) || undefined,
    remove: freeId === undefined ? undefined : () => remove(freeId),
  });

  const count = (states: readonly CorrectableParagraph['state'][]) =>
    paragraphs.filter(({ state }) => states.includes(state)).length;
  const tabStop = currentIndex >= 0 && currentIndex !== openIndex ? current : undefined;
  const first = paragraphs.find((each) => rowIdOf(each) !== openRow);
  const stop = tabStop ?? (first && rowIdOf(first));
  return (
    <>
      <SectionHead
        title={words.title}
        facts={words.facts(
          paragraphs.length,
          count(['edited', 'stale', 'free']),
          count(['leftOut']),
        )}
      >
        <Select
          aria-label={words.paper}
          value={paper}
          options={papers.map((each) => ({ value: each, label: words.papers[each] }))}
          onChange={(chosenPaper) => workspace.getState().showPaper(chosenPaper)}
        />
        <Button icon="add" disabled={!anchor} onClick={() => anchor && edits.addBelow(anchor.key)}>
          {names.newParagraph}
        </Button>
      </SectionHead>
      {paragraphs.length === 0 && <EmptyState sentence={words.empty} />}
      <div className="texts" ref={scroller}>
        <ol
          className="text-rows"
          aria-label={words.list}
          onKeyDown={onKeyDown}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className="text-row"
                style={{ transform: `translateY(${start}px)` }}
              >
                {row.kind === 'block' ? (
                  <h2 className="text-block">{words.blocks[row.name]}</h2>
                ) : index === openIndex ? (
                  <OpenParagraph
                    paragraph={row.paragraph}
                    number={row.number}
                    edits={edits}
                    onClose={onClose}
                  />
                ) : (
                  <ParagraphRow
                    paragraph={row.paragraph}
                    isCurrent={rowIdOf(row.paragraph) === stop}
                    onOpen={onOpen}
                    onCurrent={onCurrent}
                  />
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </>
  );
}
