import { createStore, type StoreApi } from 'zustand';
import type { Storage } from '#renderer/storage/open-storage.ts';
import type { StoragePorts } from '#renderer/storage/snapshot-of.ts';
import type { AgendaTemplate } from '#shared/domain/agenda-template.ts';
import type { RecordId } from '#shared/domain/record-id.ts';

/** A template as lists show it. Those that come with Minuta are read only. */
export interface ListedTemplate {
  readonly id: RecordId;
  readonly origin: 'builtIn' | 'own';
  readonly template: AgendaTemplate;
}

/** The agenda templates; undefined until they were read. */
export interface AgendaTemplatesState {
  readonly builtIn: readonly ListedTemplate[] | undefined;
  readonly own: readonly ListedTemplate[] | undefined;
  /** Reads those that come with Minuta once, the others anew: a backup may have brought some. */
  readonly read: () => Promise<void>;
  /** Keeps a new template of the office's own and gives its id. */
  readonly add: (template: AgendaTemplate) => RecordId;
  readonly change: (id: RecordId, template: AgendaTemplate) => void;
  /** Moves one to the bin; `putBack` takes it out again. */
  readonly discard: (id: RecordId) => void;
  readonly putBack: (id: RecordId) => void;
}

export type AgendaTemplatesStore = StoreApi<AgendaTemplatesState>;

export interface AgendaTemplatesPorts {
  readonly storage: Pick<Storage, 'values' | 'saver'>;
  readonly ports: Pick<StoragePorts, 'now' | 'newId'>;
  /** Those that come with Minuta. */
  readonly bundled: () => Promise<readonly ListedTemplate[]>;
}

/** Every template, the built in ones first. */
export function everyTemplate({ builtIn, own }: AgendaTemplatesState): readonly ListedTemplate[] {
  return [...(builtIn ?? []), ...(own ?? [])];
}

/** The agenda templates that come with Minuta and the office's own, which the stores keep. */
export function agendaTemplates({
  storage,
  ports,
  bundled,
}: AgendaTemplatesPorts): AgendaTemplatesStore {
  return createStore((set, get) => {
    const discarded = new Map<RecordId, AgendaTemplate>();
    /** Counts what was changed here, so that no older state read meanwhile takes its place. */
    let changes = 0;
    const own = () => get().own ?? [];
    const save = (id: RecordId, template: AgendaTemplate, binned?: string) => {
      changes += 1;
      storage.saver.changed(
        { kind: 'agendaTemplate', id },
        { ...template, ...(binned !== undefined && { binned }) },
      );
    };
    const list = (id: RecordId, template: AgendaTemplate) => {
      const others = own().filter((each) => each.id !== id);
      set({ own: [...others, { id, origin: 'own', template }] });
    };
    const readOwn = async (): Promise<void> => {
      const before = changes;
      await storage.saver.flush();
      const { values } = await storage.values('agendaTemplate');
      if (changes !== before) return readOwn();
      set({
        own: values.flatMap(({ id, value: { binned, ...template } }) =>
          binned === undefined ? [{ id, origin: 'own', template }] : [],
        ),
      });
    };
    let builtIn: Promise<readonly ListedTemplate[]> | undefined;

    return {
      builtIn: undefined,
      own: undefined,
      async read() {
        builtIn ??= bundled();
        await Promise.all([builtIn.then((found) => set({ builtIn: found })), readOwn()]);
      },
      add(template) {
        const id = ports.newId();
        save(id, template);
        list(id, template);
        return id;
      },
      change(id, template) {
        const there = own().find((each) => each.id === id);
        if (!there || there.template === template) return;
        save(id, template);
        set({ own: own().map((each) => (each.id === id ? { ...each, template } : each)) });
      },
      discard(id) {
        const there = own().find((each) => each.id === id);
        if (!there) return;
        discarded.set(id, there.template);
        save(id, there.template, ports.now());
        set({ own: own().filter((each) => each.id !== id) });
      },
      putBack(id) {
        const template = discarded.get(id);
        if (!template) return;
        discarded.delete(id);
        save(id, template);
        list(id, template);
      },
    };
  });
}
