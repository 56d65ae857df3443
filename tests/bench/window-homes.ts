import type { Locator, Page } from '@playwright/test';
import type { Session } from '#shared/domain/session.ts';
import { largeSession } from '#tests/support/generated/large-session.ts';

/** The name of the first session of the list, as a button that opens it. */
export function firstListed(page: Page): Locator {
  return page.getByRole('grid').locator('tbody').getByRole('button').first();
}

/** Many sessions of twelve items, some dozens in each year. */
export function manySessions(count: number): readonly Session[] {
  const model = largeSession(12, 'with notes');
  const pad = (number: number) => String(number).padStart(2, '0');
  return Array.from({ length: count }, (_, index) => ({
    ...model,
    id: `session-${index}`,
    number: index + 1,
    date: `${1950 + Math.floor(index / 67)}-${pad((index % 12) + 1)}-${pad((index % 28) + 1)}`,
  }));
}
