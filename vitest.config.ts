import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
const endToEnd = 'tests/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: [endToEnd],
        },
      },
      {
        test: {
          ...patience,
          name: 'window',
          include: [endToEnd],
          globalSetup: 'tests/support/electron/prepare.ts',
          // A window waits more than it works; each worker has a display of its own.
          maxWorkers: 2,
          // On a busy machine a window may be slower than any hand that would wait for it; a second try tells.
          retry: 1,
        },
      },
    ],
  },
});
