import type { TestContext } from 'vitest';
import { debianPackages, onPath } from './debian-packages.ts';

/** What is missing for a test to run, in words; undefined when all is there. */
function missingTool(command: string): string | undefined {
  if (onPath(command)) return undefined;
  const gives = debianPackages.find((entry) => entry.command === command)?.gives ?? command;
  return `${gives} is not installed`;
}

/**
 * Skips the running test, with the reason, where one of its commands is missing. The closing summary of
 * `npm test` counts these tests by reason, so that none is passed over in silence.
 */
export function requireTools(context: TestContext, ...commands: readonly string[]): void {
  for (const command of commands) {
    const reason = missingTool(command);
    if (reason) context.skip(reason);
  }
}
