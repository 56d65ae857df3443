import { useMemo, useState } from 'react';
import {
  attachmentDesk,
  type KeptFile,
  type RefusedFile,
  type TakenFiles,
} from '#renderer/stores/attachments.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import {
  attachmentsOf,
  documentsOfFiles,
  documentsOfLines,
  type NewDocumentPorts,
  newDocument,
  versionOfDocument,
} from './new-documents.ts';

/** What is done with the register of the open session. Its functions stay the same while the section is there. */
export interface Register {
  /** Puts a new document behind another one, or at the end, and opens it. */
  readonly add: (after?: RecordId) => void;
  readonly addVersion: (of: RecordId, symbol: string) => void;
  /** Registers the lines of a pasted list behind a document, or at the end. */
  readonly addLines: (lines: readonly string[], after?: RecordId) => void;
  /** How many of the lines carry a symbol: a title of several lines is no list of documents. */
  readonly countSymbols: (lines: readonly string[]) => number;
  readonly move: (id: RecordId, by: -1 | 1) => void;
  readonly moveTo: (id: RecordId, target: RecordId, side: 'above' | 'below') => void;
  readonly attach: (to: RecordId, files: readonly File[]) => Promise<void>;
  readonly chooseFor: (to: RecordId) => Promise<void>;
  readonly register: (files: readonly File[]) => Promise<void>;
  readonly chooseAndRegister: () => Promise<void>;
  readonly removeAttachment: (id: RecordId, name: string) => void;
  readonly openFile: (file: KeptFile) => Promise<void>;
  readonly saveFile: (file: KeptFile) => Promise<void>;
  readonly forgetTrouble: () => void;
}

interface RegisterState {
  readonly register: Register;
  /** What went wrong with files, until it is read. */
  readonly trouble: readonly string[];
  /** Files are being read and kept. */
  readonly isKeeping: boolean;
}

/** The register of the open session as its section works with it. */
export function useRegister(): RegisterState {
  const { sessions, workspace, toasts, machine, storage, ports, settings } = useWindow();
  const words = useWords(documentsWords);
  const names = useWords(actionWords);
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const [keeping, setKeeping] = useState(0);
  const register = useMemo((): Register => {
    const desk = attachmentDesk({ machine, places: storage.attachments });
    const present = () => sessions.getState().open?.present;
    const apply = sessions.getState().apply;
    /** Says what was done, with the way back as long as it is the last step. */
    const tell = (text: string) => {
      const after = present();
      const run = () => {
        if (present() === after) sessions.getState().undo();
      };
      toasts.tell({ text, undo: { name: names.undo, run } });
    };
    const newPorts = (): NewDocumentPorts => {
      const session = present();
      return {
        newId: ports.newId,
        language: workspace.getState().writing ?? session?.language ?? 'es',
        form: session?.documents.at(-1)?.form ?? 'symbol title',
        spelling: settings.getState().value.symbolSpelling ?? {},
      };
    };
    const insert = (documents: readonly DistributedDocument[], after?: RecordId): boolean => {
      const session = present();
      if (!session) return false;
      const place = session.documents.findIndex(({ id }) => id === after);
      const index = place < 0 ? session.documents.length : place + 1;
      return apply({
        kind: 'insert',
        list: 'session.documents',
        owner: session.id,
        index,
        records: documents,
      });
    };
    const open = (document: DistributedDocument) =>
      workspace.getState().goTo({
        section: 'documents',
        row: document.id,
        at: { record: document.id, part: document.symbol === undefined ? 'symbol' : 'title' },
      });
    const report = (refused: readonly RefusedFile[], keptAny: boolean) => {
      const sentences = refused.map(({ name, why }) => words.files.refused(name, why.kind));
      if (sentences.length === 0) return setTrouble([]);
      setTrouble(keptAny ? [...sentences, words.files.othersKept] : sentences);
    };
    /** Takes files in; what was kept is handed on, what was refused is told. */
    const take = async (
      taking: Promise<TakenFiles>,
      onKept: (kept: readonly KeptFile[]) => void,
    ) => {
      setKeeping((count) => count + 1);
      try {
        const { kept, refused } = await taking;
        report(refused, kept.length > 0);
        if (kept.length > 0) onKept(kept);
      } finally {
        setKeeping((count) => count - 1);
      }
    };
    const attachKept = (to: RecordId) => (kept: readonly KeptFile[]) => {
      const document = present()?.documents.find(({ id }) => id === to);
      const attached =
        document !== undefined &&
        apply({
          kind: 'insert',
          list: 'document.attachments',
          owner: to,
          index: document.attachments.length,
          records: attachmentsOf(kept, ports.newId),
        });
      if (attached) tell(words.files.attached(kept.length));
    };
    const registerKept = (owner: RecordId | undefined) => (kept: readonly KeptFile[]) => {
      if (present()?.id !== owner) return;
      if (insert(documentsOfFiles(kept, newPorts()))) tell(words.files.registered(kept.length));
    };
    return {
      add: (after) => {
        const document = newDocument(newPorts());
        if (insert([document], after)) open(document);
      },
      addVersion: (of, symbol) => {
        const original = present()?.documents.find(({ id }) => id === of);
        if (!original) return;
        const document = versionOfDocument(original, symbol, newPorts());
        if (insert([document], of)) open(document);
      },
      addLines: (lines, after) => {
        const documents = documentsOfLines(lines, newPorts());
        if (insert(documents, after)) tell(words.pasted(documents.length));
      },
      countSymbols: (lines) =>
        documentsOfLines(lines, newPorts()).filter(({ symbol }) => symbol !== undefined).length,
      move: (id, by) => {
        const session = present();
        if (!session) return;
        const index = session.documents.findIndex((each) => each.id === id) + by;
        if (index < 0 || index >= session.documents.length) return;
        apply({ kind: 'move', list: 'session.documents', owner: session.id, index, ids: [id] });
      },
      moveTo: (id, target, side) => {
        const session = present();
        if (!session) return;
        const staying = session.documents.filter((each) => each.id !== id);
        const place = staying.findIndex((each) => each.id === target);
        const index = place + (side === 'below' ? 1 : 0);
        if (place >= 0)
          apply({ kind: 'move', list: 'session.documents', owner: session.id, index, ids: [id] });
      },
      attach: (to, files) => take(desk.takeDropped(files), attachKept(to)),
      chooseFor: (to) => take(desk.choose(), attachKept(to)),
      register: (files) => take(desk.takeDropped(files), registerKept(present()?.id)),
      chooseAndRegister: () => take(desk.choose(), registerKept(present()?.id)),
      removeAttachment: (id, name) => {
        if (apply({ kind: 'remove', record: 'attachment', ids: [id] }))
          tell(words.files.removed(name));
      },
      openFile: async (file) => {
        const why = await desk.open(file);
        setTrouble(why ? [words.files.notOpened(file.name, why.kind)] : []);
      },
      saveFile: async (file) => {
        const why = await desk.save(file);
        setTrouble(why ? [words.files.notSaved(file.name, why.kind)] : []);
      },
      forgetTrouble: () => setTrouble([]),
    };
  }, [sessions, workspace, toasts, machine, storage, ports, settings, words, names]);
  return { register, trouble, isKeeping: keeping > 0 };
}
