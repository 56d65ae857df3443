import type { Storage } from '#renderer/storage/open-storage.ts';
import { type OfficeTemplate, templateBytes } from '#renderer/stores/word-templates.ts';
import { askPaperWorker } from '#renderer/workers/ask-paper-worker.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Paper } from '#shared/report/paper.ts';

/** What a paper is made with. */
export interface MakingPorts {
  readonly storage: Pick<Storage, 'attachments'>;
  /** In which the problems of a template are told. */
  readonly spoken: Language;
  readonly signal: AbortSignal;
}

/** A paper in Word with the template that it was made on, or why there is none. */
export type MadePaper =
  | { readonly kind: 'made'; readonly docx: Uint8Array<ArrayBuffer>; readonly template: Uint8Array }
  | { readonly kind: 'badTemplate'; readonly name: string; readonly problems: readonly string[] }
  | { readonly kind: 'templateLost' };

/** Fills a template, the built-in one without `template`. Rejects when it was called off, or by a defect. */
export async function makePaper(
  paper: Paper,
  template: OfficeTemplate | undefined,
  { storage, spoken, signal }: MakingPorts,
): Promise<MadePaper> {
  const bytes = await templateBytes(storage, paper.kind, template);
  if (!bytes) return { kind: 'templateLost' };
  const answer = await askPaperWorker(
    { kind: 'fill', template: bytes, paper, language: spoken },
    signal,
  );
  if (answer.kind === 'file') return { kind: 'made', docx: answer.bytes, template: bytes };
  const problems = answer.kind === 'badTemplate' ? answer.problems : [];
  return { kind: 'badTemplate', name: template?.name ?? '', problems };
}
