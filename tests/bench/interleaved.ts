import { type Timing, timing } from './timing.ts';

/**
 * Times subjects in turns, so that what else the machine does falls on all alike; the turns that warm the code
 * up do not count. Returns the timing by the name of the subject.
 */
export function interleaved<Name extends string>(
  subjects: Readonly<Record<Name, () => unknown>>,
  { warmUps, turns }: { readonly warmUps: number; readonly turns: number },
): (name: Name) => Timing {
  const samples = new Map<string, number[]>();
  for (let turn = -warmUps; turn < turns; turn += 1) {
    for (const [name, subject] of Object.entries<() => unknown>(subjects)) {
      const started = performance.now();
      subject();
      const spent = performance.now() - started;
      if (turn >= 0) samples.set(name, [...(samples.get(name) ?? []), spent]);
    }
  }
  return (name) => timing(samples.get(name) ?? []);
}
