import { useEffect, useMemo, useState } from 'react';
import { attachmentDesk } from '#renderer/stores/attachments.ts';
import { sampleSession } from '#renderer/stores/bundled-sessions.ts';
import { loadTemplate } from '#renderer/stores/load-template.ts';
import { pageMemory } from '#renderer/stores/page-memory.ts';
import { chosenTemplate, rememberTemplate } from '#renderer/stores/template-choice.ts';
import { useSettings } from '#renderer/stores/use-settings.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import {
  binTemplate,
  type OfficeTemplate,
  officeTemplates,
  renameTemplate,
} from '#renderer/stores/word-templates.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Language } from '#shared/domain/language.ts';
import { type PaperKind, paperKinds } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { ExportState } from './export-state.ts';

export interface TemplateDesk {
  /** Those of a paper, by name. */
  readonly of: (paper: PaperKind) => readonly OfficeTemplate[];
  /** The one that staff chose last for a paper; undefined for the built-in one. */
  readonly chosen: (paper: PaperKind) => OfficeTemplate | undefined;
  readonly choose: (paper: PaperKind, template: RecordId | undefined) => void;
  /**
   * Lets the user choose a Word file, inspects it, proves it with the sample session (`present` stands in for it
   * where it cannot be read), keeps it and chooses it. Gives what there is to say.
   */
  readonly load: (
    paper: PaperKind,
    present: Session,
    spoken: Language,
    signal: AbortSignal,
  ) => Promise<ExportState>;
  readonly rename: (template: OfficeTemplate, name: string) => void;
  readonly remove: (template: OfficeTemplate) => void;
}

/** The office's Word templates, and which of them staff use. */
export function useTemplates(): TemplateDesk {
  const { machine, storage, ports, toasts } = useWindow();
  const usual = useSettings(({ wordTemplates }) => wordTemplates);
  const words = useWords(exportWords);
  const { undo } = useWords(safekeepingWords);
  const [templates, setTemplates] = useState<readonly OfficeTemplate[]>([]);
  const [choice, setChoice] = useState(0);
  const attachments = useMemo(
    () => attachmentDesk({ machine, places: storage.attachments }),
    [machine, storage],
  );

  const read = async () => {
    await storage.saver.flush();
    const lists = await Promise.all(paperKinds.map((paper) => officeTemplates(storage, paper)));
    setTemplates(lists.flat());
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, and again after each change
  useEffect(() => {
    void read();
  }, []);

  const choose: TemplateDesk['choose'] = (paper, template) => {
    rememberTemplate(paper, template, pageMemory);
    setChoice(choice + 1);
  };
  return {
    of: (paper) => templates.filter((template) => template.paper === paper),
    chosen: (paper) => chosenTemplate(templates, paper, pageMemory, usual?.[paper]),
    choose,
    async load(paper, present, spoken, signal) {
      const sample = (await sampleSession().catch(() => undefined)) ?? present;
      const desk = { machine, storage, attachments, newId: ports.newId };
      const loaded = await loadTemplate(desk, paper, sample, spoken, signal);
      switch (loaded.kind) {
        case 'cancelled':
          return { kind: 'ready' };
        case 'failed':
          return loaded;
        case 'bad':
          return { kind: 'badTemplate', name: loaded.name, problems: loaded.problems };
        case 'kept':
          await read();
          choose(paper, loaded.template.id);
          return { kind: 'goodTemplate' };
      }
    },
    rename: (template, name) => {
      renameTemplate(storage, template, name);
      void read();
    },
    remove: (template) => {
      const takeBack = binTemplate(storage, template, ports.now());
      void read();
      toasts.tell({
        text: words.templateRemoved(template.name),
        undo: {
          name: undo,
          run: () => {
            takeBack();
            void read();
          },
        },
      });
    },
  };
}
