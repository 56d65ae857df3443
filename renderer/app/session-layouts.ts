import { z } from 'zod';
import type { WindowMemory } from '#renderer/stores/page-memory.ts';
import { sections } from '#renderer/stores/record-place.ts';
import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { WorkspaceStore } from '#renderer/stores/workspace-store.ts';
import type { RecordId } from '#shared/domain/record-id.ts';

const layoutSchema = z.object({
  section: z.enum(sections),
  pageShown: z.boolean(),
  /** In pixels; absent until it was chosen. */
  pageWidth: z.number().min(1).optional(),
});
type Layout = z.infer<typeof layoutSchema>;

/** The sessions whose layout is remembered, the one shown last at the end. */
const mostLayouts = 50;

const key = 'layouts';

function remembered(memory: WindowMemory): Map<RecordId, Layout> {
  const words = memory.read(key);
  if (words === undefined) return new Map();
  try {
    const parsed = z.array(z.tuple([z.string(), layoutSchema])).safeParse(JSON.parse(words));
    return new Map(parsed.data);
  } catch {
    return new Map();
  }
}

/** Shows each session in the section and with the page in which it was left, in this run or an earlier one. */
export function keepLayouts(
  workspace: WorkspaceStore,
  sessions: SessionsStore,
  memory: WindowMemory,
): void {
  const layouts = remembered(memory);
  let shown: RecordId | undefined;
  const show = () => {
    const id = sessions.getState().open?.present.id;
    if (id === shown) return;
    shown = id;
    if (id !== undefined) workspace.getState().begin(layouts.get(id));
  };
  show();
  sessions.subscribe(show);
  workspace.subscribe(({ section, pageShown, pageWidth }, before) => {
    const isSame =
      section === before.section &&
      pageShown === before.pageShown &&
      pageWidth === before.pageWidth;
    if (isSame || shown === undefined || shown !== sessions.getState().open?.present.id) return;
    layouts.delete(shown);
    layouts.set(shown, { section, pageShown, pageWidth });
    memory.write(key, JSON.stringify([...layouts].slice(-mostLayouts)));
  });
}
