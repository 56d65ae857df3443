import { access, constants, stat } from 'node:fs/promises';
import { type OfficeSearch, officeCandidates } from './office-candidates.ts';

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** The program of LibreOffice; undefined where it is not installed. */
export async function findOffice(search: OfficeSearch): Promise<string | undefined> {
  for (const path of officeCandidates(search)) if (await isProgram(path)) return path;
  return undefined;
}
