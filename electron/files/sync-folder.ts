import { open } from 'node:fs/promises';

/** Flushes a folder's names to the disk: without it a new or renamed file may be gone after a power cut. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder to flush it; its rename is flushed with the volume's log.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
