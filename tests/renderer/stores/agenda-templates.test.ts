import { describe, expect, it } from 'vitest';
import { agendaTemplates, everyTemplate } from '#renderer/stores/agenda-templates.ts';
import type { AgendaTemplate } from '#shared/domain/agenda-template.ts';
import type { RecordValue } from '#shared/format/record-values.ts';
import { valueSchemas } from '#shared/format/record-values.ts';
import { agendaItem } from '#tests/support/session-builders.ts';

const template: AgendaTemplate = { name: 'Anual', language: 'es', agenda: [agendaItem('a')] };
const builtIn = { id: 'special-es', origin: 'builtIn', template } as const;

/** A store of templates over records that last as long as the test. */
function desk() {
  const kept = new Map<string, RecordValue<'agendaTemplate'>>();
  let last = 0;
  const open = () =>
    agendaTemplates({
      storage: {
        values: async (kind) => ({
          values: [...kept].flatMap(([id, value]) => {
            const parsed = valueSchemas[kind].safeParse(value);
            return parsed.success ? [{ id, value: parsed.data }] : [];
          }),
          unopened: [],
        }),
        saver: {
          changed: ({ id }, value) => {
            kept.set(id, valueSchemas.agendaTemplate.parse(value));
          },
          purge: ({ id }) => void kept.delete(id),
          flush: async () => ({ kind: 'saved' }),
          status: () => ({ kind: 'saved' }),
        },
      },
      ports: { now: () => '2007-05-02T14:00:00.000Z', newId: () => `template-${++last}` },
      bundled: async () => [builtIn],
    });
  return { kept, open };
}

async function names(store: ReturnType<ReturnType<typeof desk>['open']>): Promise<string> {
  await store.getState().read();
  return everyTemplate(store.getState())
    .map(({ id }) => id)
    .join(' ');
}

describe('the agenda templates', () => {
  it('of the office are kept for the next start', async () => {
    const { open } = desk();
    const store = open();
    const id = store.getState().add(template);
    store.getState().change(id, { ...template, name: 'Mensual' });
    expect(await names(store)).toBe('special-es template-1');
    const next = open();
    expect(await names(next)).toBe('special-es template-1');
    expect(next.getState().own?.[0]?.template.name).toBe('Mensual');
  });

  it('go to the bin and come back', async () => {
    const { kept, open } = desk();
    const store = open();
    const id = store.getState().add(template);
    store.getState().discard(id);
    expect(kept.get(id)?.binned).toBe('2007-05-02T14:00:00.000Z');
    expect(await names(open())).toBe('special-es');
    store.getState().putBack(id);
    expect(kept.get(id)).toEqual(template);
    expect(await names(open())).toBe('special-es template-1');
  });

  it('that come with Minuta are neither changed nor discarded', async () => {
    const { kept, open } = desk();
    const store = open();
    await store.getState().read();
    store.getState().change(builtIn.id, { ...template, name: 'x' });
    store.getState().discard(builtIn.id);
    expect(kept.size).toBe(0);
    expect(await names(store)).toBe('special-es');
  });
});
