import type { After } from '#renderer/storage/saver.ts';

interface Timer {
  readonly due: number;
  readonly task: () => void;
}

/** A clock that a test moves by hand. */
export class HandClock {
  private time = 0;
  private timers: readonly Timer[] = [];

  readonly after: After = (milliseconds, task) => {
    const timer = { due: this.time + milliseconds, task };
    this.timers = [...this.timers, timer];
    return () => {
      this.timers = this.timers.filter((each) => each !== timer);
    };
  };

  /** How long until the next timer; undefined when there is none. */
  get next(): number | undefined {
    const due = this.timers.map((timer) => timer.due);
    return due.length === 0 ? undefined : Math.min(...due) - this.time;
  }

  /** Lets time pass and runs what falls due. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.timers.filter((timer) => timer.due <= this.time);
    this.timers = this.timers.filter((timer) => timer.due > this.time);
    for (const { task } of due) task();
  }
}
