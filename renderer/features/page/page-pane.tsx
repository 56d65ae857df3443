import { useDeferredValue, useId, useMemo, useState } from 'react';
import { PaperPages, type PaperSight } from '#renderer/components/paper/paper-pages.tsx';
import type { PaperPlace } from '#renderer/components/paper/paper-pieces.ts';
import type { PaperZoom } from '#renderer/components/paper/paper-zoom.ts';
import { useWideWindow } from '#renderer/components/paper/use-wide-window.ts';
import { fieldOfSource } from '#renderer/stores/field-of-source.ts';
import { usePapers, useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { pageWords } from '#renderer/strings/page/page-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Paper, Source } from '#shared/report/paper.ts';
import { markedPlaces } from './marked-places.ts';
import { PageHeader } from './page-header.tsx';
import { sectionStart } from './section-start.ts';
import './page-pane.css';

/** The place that the page keeps in sight: asked for again when the cursor moves or its words change. */
function useTarget(paper: Paper, key: string | undefined, place: Source | undefined) {
  const words = useMemo(() => {
    for (const { paragraphs } of paper.blocks)
      for (const paragraph of paragraphs) if (paragraph.key === key) return paragraph;
    return undefined;
  }, [paper, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cursor or other words ask again
  return useMemo(() => (key === undefined ? undefined : { key }), [key, place, words]);
}

/** Where the section that is shown begins on the page: asked for when another is shown, until a field has the cursor. */
function useSectionStart(paper: Paper, place: Source | undefined) {
  const section = useWorkspace((state) => state.section);
  const key = place ? undefined : sectionStart(paper, section);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section asks again
  return useMemo(() => (key === undefined ? undefined : { key }), [key, section]);
}

/** Whether a paragraph says what staff wrote in the place of what composition says. */
function isByHand(paper: Paper, key: string): boolean {
  return paper.blocks.some(({ paragraphs }) =>
    paragraphs.some(
      (each) => each.key === key && (each.state === 'edited' || each.state === 'stale'),
    ),
  );
}

interface ShownPaperProps {
  readonly paper: Paper;
  readonly zoom: PaperZoom;
  readonly onSight: (sight: PaperSight) => void;
  readonly onZoom: (zoom: PaperZoom) => void;
}

function ShownPaper({ paper, zoom, onSight, onZoom }: ShownPaperProps) {
  const { sessions, workspace } = useWindow();
  const words = useWords(pageWords);
  const place = useWorkspace((state) => state.place);
  const { keys, target: key } = useMemo(() => {
    const session = sessions.getState().open?.present;
    return session
      ? markedPlaces(session, paper, place)
      : { keys: new Set<string>(), target: undefined };
  }, [sessions, paper, place]);
  const field = useTarget(paper, key, place);
  const start = useSectionStart(paper, place);
  const target = place ? field : start;
  const links = useMemo(
    () => ({
      words: words.goToField,
      onChoose: ({ key, source }: PaperPlace) => {
        const session = sessions.getState().open?.present;
        const { goTo } = workspace.getState();
        // The facts no longer say what was written by hand.
        if (isByHand(paper, key)) goTo({ section: 'texts', row: key, at: source });
        else if (session) goTo(fieldOfSource(session, source));
      },
    }),
    [sessions, workspace, words, paper],
  );
  return (
    <PaperPages
      paper={paper}
      zoom={zoom}
      label={words.paragraphs}
      links={links}
      marked={keys}
      target={target}
      onSight={onSight}
      onZoom={onZoom}
    />
  );
}

/** The page as it will print, following the cursor; each paragraph leads to its field. */
export function PagePane() {
  const kind = useWorkspace((state) => state.paper);
  const chosenZoom = useWorkspace((state) => state.pageZoom);
  const { workspace } = useWindow();
  // Letters typed meanwhile are drawn before the page is.
  const paper = useDeferredValue(usePapers(({ shown }) => shown));
  const [sight, setSight] = useState<PaperSight>();
  const isWide = useWideWindow();
  const zoom = chosenZoom ?? (isWide ? 'sheet' : 'text');
  const panel = useId();
  const { zoomPage } = workspace.getState();
  return (
    <>
      <PageHeader kind={kind} panel={panel} sight={sight} zoom={zoom} />
      <div className="page-panel" role="tabpanel" id={panel} aria-labelledby={`${panel}-${kind}`}>
        {paper && (
          <ShownPaper
            key={paper.kind}
            paper={paper}
            zoom={zoom}
            onSight={setSight}
            onZoom={zoomPage}
          />
        )}
      </div>
    </>
  );
}
