import type { Storage } from '#renderer/storage/open-storage.ts';
import { askPaperWorker } from '#renderer/workers/ask-paper-worker.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Machine } from '#shared/machine/machine.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import { compose } from '#shared/report/compose.ts';
import type { AttachmentDesk } from './attachments.ts';
import { keepTemplate, type OfficeTemplate } from './word-templates.ts';

/** What came of loading a template. */
export type LoadedTemplate =
  | { readonly kind: 'kept'; readonly template: OfficeTemplate }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'bad'; readonly name: string; readonly problems: readonly string[] }
  | { readonly kind: 'failed'; readonly why: MachineFailure };

export interface LoadTemplatePorts {
  readonly machine: Pick<Machine, 'chooseFile'>;
  readonly storage: Pick<Storage, 'saver'>;
  readonly attachments: Pick<AttachmentDesk, 'takeDropped'>;
  readonly newId: () => RecordId;
}

/**
 * Lets the user choose a Word file for a paper, inspects it, proves it by filling it with `sample`, and keeps it
 * when it is good. Problems are told in `spoken`.
 */
export async function loadTemplate(
  { machine, ...ports }: LoadTemplatePorts,
  paper: PaperKind,
  sample: Session,
  spoken: Language,
  signal: AbortSignal,
): Promise<LoadedTemplate> {
  const file = await machine.chooseFile({ type: 'docx' });
  if (!file.ok)
    return file.failure.kind === 'cancelled'
      ? { kind: 'cancelled' }
      : { kind: 'failed', why: file.failure };
  const inspected = await askPaperWorker(
    {
      kind: 'inspect',
      template: new Uint8Array(file.bytes),
      paperKind: paper,
      sample: compose(sample, paper, sample.language),
      language: spoken,
    },
    signal,
  );
  if (inspected.kind === 'badTemplate')
    return { kind: 'bad', name: file.name, problems: inspected.problems };
  const template = await keepTemplate(ports, paper, file);
  return template ? { kind: 'kept', template } : { kind: 'failed', why: { kind: 'full' } };
}
