import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { z } from 'zod';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const resultsSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/**
 * What axe finds against WCAG 2.2 A and AA in what the window shows now: the rule, and the elements. The guards at
 * the edges of an open menu are left out: they take the focus only to hand it on, and nobody comes to rest on one.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const results: unknown =
    await page.evaluate(`axe.run({ exclude: ['[data-base-ui-focus-guard]'] }, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'],
    // An experiment of axe: the name of a row says number, words and kind; what else it shows is read with it.
    rules: { 'label-content-name-mismatch': { enabled: false } },
  })`);
  return resultsSchema
    .parse(results)
    .violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
