import { attachmentBytes } from '#renderer/storage/attachment-store.ts';
import type { Storage } from '#renderer/storage/open-storage.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { RecordValue } from '#shared/format/record-values.ts';
import type { AttachmentDesk } from './attachments.ts';

/** The office's own Word template, with the id that it is kept under. */
export interface OfficeTemplate extends RecordValue<'wordTemplate'> {
  readonly id: RecordId;
}

/** Templates that come with Minuta, one for each paper. */
const builtIn: Readonly<Record<PaperKind, string>> = {
  report: '/report.docx',
  orderOfBusiness: '/order-of-business.docx',
};

/** The office's templates of a paper, by name; one that was loaded a moment ago among them. */
export async function officeTemplates(
  storage: Pick<Storage, 'values' | 'saver'>,
  paper: PaperKind,
): Promise<readonly OfficeTemplate[]> {
  await storage.saver.flush();
  const { values } = await storage.values('wordTemplate');
  return values
    .map(({ id, value }) => ({ id, ...value }))
    .filter((template) => template.paper === paper && template.binned === undefined)
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** The bytes of a template; of the built-in one without `template`. Undefined when they are not there. */
export async function templateBytes(
  storage: Pick<Storage, 'attachments'>,
  paper: PaperKind,
  template: OfficeTemplate | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (template) {
    const found = await attachmentBytes(storage.attachments, template.docx.sha256);
    return found && new Uint8Array(found);
  }
  const answer = await fetch(builtIn[paper]);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

/** Keeps a template that was inspected. Undefined when its bytes could not be kept anywhere. */
export async function keepTemplate(
  ports: {
    readonly storage: Pick<Storage, 'saver'>;
    readonly attachments: Pick<AttachmentDesk, 'takeDropped'>;
    readonly newId: () => RecordId;
  },
  paper: PaperKind,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<OfficeTemplate | undefined> {
  const { kept } = await ports.attachments.takeDropped([
    new File([new Uint8Array(file.bytes)], file.name),
  ]);
  const [bytes] = kept;
  if (!bytes) return undefined;
  const { sha256, size } = bytes;
  const value = { name: file.name, paper, docx: { sha256, size } };
  const id = ports.newId();
  ports.storage.saver.changed({ kind: 'wordTemplate', id }, value);
  return { id, ...value };
}

/** Gives a kept template another name. */
export function renameTemplate(
  storage: Pick<Storage, 'saver'>,
  { id, ...value }: OfficeTemplate,
  name: string,
): void {
  storage.saver.changed({ kind: 'wordTemplate', id }, { ...value, name });
}

/** Moves a kept template to the bin; what comes back takes it out again. */
export function binTemplate(
  storage: Pick<Storage, 'saver'>,
  { id, ...value }: OfficeTemplate,
  now: string,
): () => void {
  const key = { kind: 'wordTemplate', id } as const;
  storage.saver.changed(key, { ...value, binned: now });
  return () => storage.saver.changed(key, value);
}
