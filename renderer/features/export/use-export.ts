import { useEffect, useRef, useState } from 'react';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import type { OfficeTemplate } from '#renderer/stores/word-templates.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { askPaperWorker } from '#renderer/workers/ask-paper-worker.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Session } from '#shared/domain/session.ts';
import type { AnsweredPlace } from '#shared/machine/file-questions.ts';
import type { Answer } from '#shared/machine/machine-failure.ts';
import type { Paper } from '#shared/report/paper.ts';
import type { ExportState, ExportStep } from './export-state.ts';
import { gatherBundle } from './gather-bundle.ts';
import { makePaper } from './make-paper.ts';

/** How a paper leaves. */
export type ExportForm = 'word' | 'openWord' | 'pdf' | 'zip' | 'folder';

/** A paper and the template that it is printed on; the built-in one where none is named. */
export interface TemplatedPaper {
  readonly paper: Paper;
  readonly template: OfficeTemplate | undefined;
}

/** A paper on its way out. */
export interface LeavingPaper extends TemplatedPaper {
  readonly session: Session;
  /** Without extension. */
  readonly name: string;
  /** The papers that a bundle holds besides it. */
  readonly others: readonly TemplatedPaper[];
}

/** How the machine writes a file, at a place that was decided about or wherever the user says. */
interface Saving {
  readonly step: ExportStep;
  readonly form: ExportForm;
  readonly session: Session;
  readonly lost: number;
  readonly ask: (
    at: AnsweredPlace,
  ) => Promise<Answer<{ readonly file: string; readonly name: string }>>;
}

export interface ExportDesk {
  readonly state: ExportState;
  /** Runs what takes long, so that it can be stopped. What comes back is shown, and so is what went wrong. */
  readonly work: (
    step: ExportStep,
    task: (signal: AbortSignal) => Promise<ExportState>,
  ) => Promise<void>;
  readonly leave: (form: ExportForm, leaving: LeavingPaper) => Promise<void>;
  readonly reveal: (file: string) => void;
  readonly open: (file: string) => void;
  readonly stop: () => void;
  /** Back to the beginning: what was told no longer holds. */
  readonly clear: () => void;
}

/** Makes papers in Word and saves them where the user wants them. What still runs when the dialog closes is stopped. */
export function useExport(spoken: Language): ExportDesk {
  const { machine, storage, keeper } = useWindow();
  const [state, setState] = useState<ExportState>({ kind: 'ready' });
  const running = useRef<AbortController>(undefined);

  const stop = () => {
    running.current?.abort();
    if (running.current) void machine.cancelConversion({});
  };
  const stopAtEnd = useRef(stop);
  useEffect(() => () => stopAtEnd.current(), []);

  const work: ExportDesk['work'] = async (step, task) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setState({ kind: 'working', step });
    const outcome = await task(own.signal).catch((error: unknown): ExportState => {
      const code = error instanceof Error ? error.message : String(error);
      return { kind: 'failed', why: { kind: 'failed', code } };
    });
    if (running.current !== own) return;
    running.current = undefined;
    setState(own.signal.aborted && outcome.kind !== 'saved' ? { kind: 'ready' } : outcome);
  };

  const opened = async (file: string): Promise<boolean> => (await machine.openFile({ file })).ok;

  const save = async (saving: Saving, at?: AnsweredPlace): Promise<ExportState> => {
    const written = await saving.ask(at);
    if (written.ok) {
      keeper.exported(saving.session.id);
      const { file, name } = written;
      const unopened = saving.form === 'openWord' && !(await opened(file));
      return {
        kind: 'saved',
        file,
        name,
        opens: saving.form !== 'zip' && saving.form !== 'folder',
        unopened,
        lost: saving.lost,
      };
    }
    const { failure } = written;
    if (failure.kind === 'cancelled') return { kind: 'ready' };
    if (failure.kind !== 'changedByHand') return { kind: 'failed', why: failure };
    const { place, name, besides } = failure;
    const answer = (as: 'replacement' | 'besides') =>
      void work(saving.step, () => save(saving, { place, as }));
    return { kind: 'changedByHand', name, besides, answer };
  };

  /** The papers one after the other; the first that cannot be made ends it. */
  const bundle = async (
    form: 'zip' | 'folder',
    leaving: LeavingPaper,
    signal: AbortSignal,
  ): Promise<ExportState> => {
    const { session, paper, name, others } = leaving;
    const papers = [];
    for (const each of [leaving, ...others]) {
      const made = await makePaper(each.paper, each.template, { storage, spoken, signal });
      if (made.kind !== 'made') return made;
      papers.push({ paper: each.paper, docx: made.docx });
    }
    const { files, lost } = await gatherBundle(session, papers, {
      storage,
      language: paper.language,
      title: sessionTitle(session),
      words: exportWords[paper.language],
      signal,
    });
    const saving = { step: 'bundle', form, session, lost } as const;
    if (form === 'folder') {
      const ask: Saving['ask'] = (at) => machine.saveFolder({ suggestedName: name, files, at });
      return save({ ...saving, ask });
    }
    const zip = await askPaperWorker({ kind: 'zip', files }, signal);
    if (zip.kind !== 'file') throw new Error(zip.kind);
    const { bytes } = zip;
    const suggestedName = `${name}.zip`;
    const ask: Saving['ask'] = (at) => machine.saveFile({ suggestedName, type: 'zip', bytes, at });
    return save({ ...saving, ask });
  };

  const leave: ExportDesk['leave'] = (form, leaving) =>
    work(form === 'zip' || form === 'folder' ? 'bundle' : 'paper', async (signal) => {
      if (form === 'zip' || form === 'folder') return bundle(form, leaving, signal);
      const { session, paper, template, name } = leaving;
      const made = await makePaper(paper, template, { storage, spoken, signal });
      if (made.kind !== 'made') return made;
      const bytes = made.docx;
      const saving = { form, session, lost: 0 };
      switch (form) {
        case 'word':
        case 'openWord': {
          const suggestedName = `${name}.docx`;
          return save({
            ...saving,
            step: 'paper',
            ask: (at) => machine.saveFile({ suggestedName, type: 'docx', bytes, at }),
          });
        }
        case 'pdf': {
          setState({ kind: 'working', step: 'pdf' });
          const suggestedName = `${name}.pdf`;
          return save({
            ...saving,
            step: 'pdf',
            ask: (at) => machine.convertToPdf({ suggestedName, bytes, at }),
          });
        }
        default:
          return assertNever(form);
      }
    });

  return {
    state,
    work,
    leave,
    stop,
    reveal: (file) => void machine.revealFile({ file }),
    open: async (file) => {
      if (state.kind === 'saved' && !(await opened(file))) setState({ ...state, unopened: true });
    },
    clear: () => {
      if (running.current === undefined) setState({ kind: 'ready' });
    },
  };
}
