import { writeFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';
import { countsFileVariable, type TestCounts } from './test-counts.ts';

function countTests(modules: readonly TestModule[], stray: number): TestCounts {
  let passed = 0;
  // A file that does not load, and an error outside every test, are failures too.
  let failed = stray;
  const skipped: Record<string, number> = {};
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') passed += 1;
      else if (result.state === 'skipped') {
        const reason = result.note ?? 'no reason given';
        skipped[reason] = (skipped[reason] ?? 0) + 1;
      } else failed += 1;
    }
  }
  return { passed, failed, skipped };
}

/** A vitest reporter that only counts: the figures of `npm test`'s closing lines. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], stray: readonly SerializedError[]): void {
    const file = process.env[countsFileVariable];
    if (file) writeFileSync(file, JSON.stringify(countTests(modules, stray.length)));
  }
}
