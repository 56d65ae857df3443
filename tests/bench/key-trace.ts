import { readFileSync, rmSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';
import { z } from 'zod';

const eventSchema = z.looseObject({
  name: z.string(),
  ph: z.string(),
  pid: z.int(),
  tid: z.int(),
  /** In microseconds, as are durations. */
  ts: z.number(),
  dur: z.number().optional(),
  args: z.looseObject({
    name: z.string().optional(),
    data: z.looseObject({ type: z.string().optional() }).optional(),
  }),
});
type TraceEvent = z.infer<typeof eventSchema>;

/** What one key took, in milliseconds. */
export interface KeyTimes {
  /** Work of the page's main thread from the key to the end of the frame that shows it; waiting left out. */
  readonly work: number;
  /** From the key until that frame was handed over to be drawn. */
  readonly painted: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Records what Chromium does while `act` runs, and reads from it what each key took. */
export async function tracedKeys(
  app: ElectronApplication,
  act: () => Promise<void>,
): Promise<readonly KeyTimes[]> {
  await app.evaluate(
    ({ contentTracing }, included_categories) =>
      contentTracing.startRecording({ included_categories }),
    categories,
  );
  await act();
  const file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const trace: unknown = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const { traceEvents } = z.object({ traceEvents: z.array(z.unknown()) }).parse(trace);
  return keyTimes(
    traceEvents.flatMap((each) => {
      const event = eventSchema.safeParse(each);
      return event.success ? [event.data] : [];
    }),
  );
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function keyTimes(events: readonly TraceEvent[]): readonly KeyTimes[] {
  const keys = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown',
  );
  const page = keys[0];
  if (!page) return [];
  const onMain = events
    .filter(({ pid, tid }) => pid === page.pid && tid === page.tid)
    .toSorted((one, other) => one.ts - other.ts);
  const tasks = onMain.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const commits = onMain.filter(({ name, ph }) => name === 'Commit' && ph === 'X');
  return keys.flatMap((key) => {
    const frame = commits.find(({ ts }) => ts > key.ts);
    if (!frame) return [];
    const end = endOf(frame);
    const work = tasks
      .filter((task) => task.ts < end && endOf(task) > key.ts)
      .reduce((sum, task) => sum + Math.min(endOf(task), end) - Math.max(task.ts, key.ts), 0);
    return [{ work: work / 1000, painted: (end - key.ts) / 1000 }];
  });
}
