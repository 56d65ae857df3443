import { useEffect, useMemo, useState } from 'react';
import { attachmentDesk } from '#renderer/stores/attachments.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import {
  keepTemplate,
  type OfficeTemplate,
  officeTemplates,
  templateBytes,
} from '#renderer/stores/word-templates.ts';
import { askPaperWorker } from '#renderer/workers/ask-paper-worker.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';

/** How an export stands. */
export type ExportState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working' }
  /** The file is there; `file` stands for it when it is to be shown. */
  | { readonly kind: 'saved'; readonly file: string; readonly name: string }
  | { readonly kind: 'failed'; readonly why: MachineFailure }
  /** The template cannot be filled: every problem, in words. */
  | { readonly kind: 'badTemplate'; readonly name: string; readonly problems: readonly string[] };

export interface ExportDesk {
  readonly state: ExportState;
  readonly templates: readonly OfficeTemplate[];
  readonly save: (
    paper: Paper,
    template: OfficeTemplate | undefined,
    name: string,
  ) => Promise<void>;
  /** Lets the user choose a template, inspects it and keeps it; undefined when it was refused or nothing chosen. */
  readonly load: (session: Session, kind: PaperKind) => Promise<OfficeTemplate | undefined>;
  readonly reveal: (file: string) => void;
  readonly cancel: () => void;
}

/** Makes papers in Word and saves them where the user wants them. */
export function useExport(kind: PaperKind, language: Language): ExportDesk {
  const { machine, storage, ports, keeper, sessions } = useWindow();
  const [state, setState] = useState<ExportState>({ kind: 'ready' });
  const [templates, setTemplates] = useState<readonly OfficeTemplate[]>([]);
  const [stop, setStop] = useState(() => new AbortController());
  const attachments = useMemo(
    () => attachmentDesk({ machine, places: storage.attachments }),
    [machine, storage],
  );
  useEffect(() => {
    void officeTemplates(storage, kind).then(setTemplates);
  }, [storage, kind]);

  const fail = (code: string) => setState({ kind: 'failed', why: { kind: 'failed', code } });
  const work = async (task: (signal: AbortSignal) => Promise<void>) => {
    const own = new AbortController();
    setStop(own);
    setState({ kind: 'working' });
    try {
      await task(own.signal);
    } catch (error) {
      if (own.signal.aborted) setState({ kind: 'ready' });
      else fail(String(error));
    }
  };
  return {
    state,
    templates,
    save: (paper, template, name) =>
      work(async (signal) => {
        const bytes = await templateBytes(storage, paper.kind, template);
        if (!bytes) return setState({ kind: 'failed', why: { kind: 'missing' } });
        const filled = await askPaperWorker(
          { kind: 'fill', template: bytes, paper, language },
          signal,
        );
        if (!filled.ok) {
          const { problems } = filled;
          return setState({ kind: 'badTemplate', name: template?.name ?? '', problems });
        }
        const saved = await machine.saveFile({
          suggestedName: name,
          type: 'docx',
          bytes: filled.docx ?? new Uint8Array(),
        });
        if (!saved.ok) {
          const { failure } = saved;
          setState(
            failure.kind === 'cancelled' ? { kind: 'ready' } : { kind: 'failed', why: failure },
          );
          return;
        }
        const id = sessions.getState().open?.present.id;
        if (id !== undefined) keeper.exported(id);
        setState({ kind: 'saved', file: saved.file, name: saved.name });
      }),
    async load(session, paperKind) {
      const chosen = await machine.chooseFile({ type: 'docx' });
      if (!chosen.ok) {
        if (chosen.failure.kind !== 'cancelled') setState({ kind: 'failed', why: chosen.failure });
        return undefined;
      }
      let kept: OfficeTemplate | undefined;
      await work(async (signal) => {
        const inspected = await askPaperWorker(
          {
            kind: 'inspect',
            template: new Uint8Array(chosen.bytes),
            paperKind,
            sample: compose(session, paperKind, session.language),
            language,
          },
          signal,
        );
        if (!inspected.ok) {
          const { problems } = inspected;
          return setState({ kind: 'badTemplate', name: chosen.name, problems });
        }
        kept = await keepTemplate({ storage, attachments, newId: ports.newId }, paperKind, chosen);
        if (!kept) return setState({ kind: 'failed', why: { kind: 'full' } });
        setTemplates(await officeTemplates(storage, paperKind));
        setState({ kind: 'ready' });
      });
      return kept;
    },
    reveal: (file) => void machine.revealFile({ file }),
    cancel: () => stop.abort(),
  };
}
