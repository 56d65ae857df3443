import { createStore, type StoreApi } from 'zustand';
import { type ActionName, actionNames } from '#shared/actions/action.ts';

/** What carries actions out; an action that is absent or undefined cannot be done now. */
export type ActionHandlers = { readonly [Action in ActionName]?: (() => void) | undefined };

/** Finds what carries out an action for one part of the window. */
interface Provider {
  readonly possible: ReadonlySet<ActionName>;
  readonly handler: (action: ActionName) => (() => void) | undefined;
}

/** What one part of the window provides, for as long as it is there. */
interface Provision {
  /** The part can now do these: it stays in its place among the others. */
  readonly change: (possible: ReadonlySet<ActionName>) => void;
  readonly end: () => void;
}

/**
 * What can be done now, whoever asks for it: the menu, a shortcut, a button. The parts of the window say what
 * they can do while they are there; the part that came last is asked first.
 */
export interface ActionDeskState {
  readonly providers: readonly Provider[];
  readonly provide: (provider: Provider) => Provision;
  /** Does something before each action, until what comes back is called. */
  readonly before: (prepare: () => void) => () => void;
  /** False when nothing could do it. */
  readonly carryOut: (action: ActionName) => boolean;
}

export type ActionDesk = StoreApi<ActionDeskState>;

export function actionDesk(): ActionDesk {
  const prepares = new Set<() => void>();
  return createStore((set, get) => ({
    providers: [],
    provide: (provider) => {
      let present = provider;
      set({ providers: [...get().providers, present] });
      return {
        change: (possible) => {
          const next = { ...present, possible };
          set({ providers: get().providers.map((each) => (each === present ? next : each)) });
          present = next;
        },
        end: () => set({ providers: get().providers.filter((each) => each !== present) }),
      };
    },
    before: (prepare) => {
      prepares.add(prepare);
      return () => prepares.delete(prepare);
    },
    carryOut: (action) => {
      for (const prepare of prepares) prepare();
      const provider = get().providers.findLast(({ possible }) => possible.has(action));
      const handler = provider?.handler(action);
      handler?.();
      return handler !== undefined;
    },
  }));
}

/** Every action that something can do now, in the order of the table. */
export function possibleActions({ providers }: ActionDeskState): readonly ActionName[] {
  return actionNames.filter((action) => providers.some(({ possible }) => possible.has(action)));
}
