import type { StoragePorts } from '#renderer/storage/snapshot-of.ts';
import type { Hashing } from '#shared/format/hashing.ts';

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hashes by the page's own cryptography. */
const pageHashing: Hashing = {
  text: (text) => sha256(new TextEncoder().encode(text)),
  bytes: (bytes) => sha256(new Uint8Array(bytes)),
};

/** The page's hashes, clock and ids, for whatever takes them as values. */
export const pagePorts: StoragePorts = {
  hashing: pageHashing,
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};

/** Runs a task later; what comes back calls it off. */
export function after(milliseconds: number, task: () => void): () => void {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
}

/** Runs a task when the window has nothing better to do; the task asks how long that still is so. */
export function whenIdle(task: (hasTime: () => boolean) => void): void {
  requestIdleCallback((deadline) => task(() => deadline.timeRemaining() > 2), { timeout: 2000 });
}
