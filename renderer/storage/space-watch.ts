import type { Machine } from '#shared/machine/machine.ts';
import type { After } from './saver.ts';

/** Below this much room the user is told, while there is still enough for days of typing. */
const scarce = 200_000_000;
const betweenLooks = 60_000;

export interface SpaceWatchPorts {
  readonly machine: Pick<Machine, 'spaceLeft'>;
  /** Room that the browser leaves to this page, in bytes. */
  readonly windowSpace: () => Promise<number>;
  readonly after: After;
  /** Called when room becomes scarce, with what is left in bytes, and with undefined when there is enough again. */
  readonly onScarce: (bytes: number | undefined) => void;
}

/** The room left for both stores: that of the one which has less. */
async function spaceLeft({ machine, windowSpace }: SpaceWatchPorts): Promise<number> {
  const [journal, window] = await Promise.all([machine.spaceLeft({}), windowSpace()]);
  return Math.min(journal.ok ? journal.bytes : Number.POSITIVE_INFINITY, window);
}

/** Looks every minute whether room becomes scarce, so that a full disk is told before anything cannot be saved. */
export function watchSpace(ports: SpaceWatchPorts): void {
  let wasScarce = false;
  const look = async () => {
    const bytes = await spaceLeft(ports).catch(() => Number.POSITIVE_INFINITY);
    const isScarce = bytes < scarce;
    if (isScarce !== wasScarce) ports.onScarce(isScarce ? bytes : undefined);
    wasScarce = isScarce;
    ports.after(betweenLooks, () => void look());
  };
  void look();
}
