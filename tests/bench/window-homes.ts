import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { nodeHashing } from '#electron/files/hashing.ts';
import { recordPath } from '#electron/journal/record-files.ts';
import type { Session } from '#shared/domain/session.ts';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import { sealRecord } from '#shared/format/saved-record.ts';
import { newHome, profileIn } from '#tests/support/electron/launch-minuta.ts';
import { largeSession } from '#tests/support/generated/large-session.ts';

/** A home in whose journal sessions stand as an earlier day left them. */
export async function homeWith(sessions: readonly Session[]): Promise<string> {
  const home = newHome();
  for (const session of sessions) {
    const key = { kind: 'session', id: session.id } as const;
    const record = await sealRecord(key, 1, { session }, nodeHashing);
    const path = recordPath(`${profileIn(home)}/journal`, key);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, canonicalJson(record));
  }
  return home;
}

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
