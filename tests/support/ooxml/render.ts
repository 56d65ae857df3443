import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const outputLimit = 64 * 1024 * 1024;

/** The commands that rendering needs, for `requireTools`. */
export const renderingTools = ['soffice', 'pdftotext'] as const;

/**
 * Prints .docx files to PDF with LibreOffice, all in one start of it, in an existing empty folder that keeps
 * the files. The results stand in the order given: the path of the PDF, or undefined where LibreOffice made
 * none. It ends with success even then, so that only the file tells.
 */
export async function renderPdfs(
  documents: readonly Uint8Array[],
  folder: string,
): Promise<readonly (string | undefined)[]> {
  const inputs = documents.map((docx, index) => {
    const file = join(folder, `${index}.docx`);
    writeFileSync(file, docx);
    return file;
  });
  // A profile of its own keeps it apart from a LibreOffice that is already running.
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  await run(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--convert-to', 'pdf', '--outdir', folder],
      ...inputs,
    ],
    { maxBuffer: outputLimit },
  );
  return inputs.map((input) => {
    const pdf = input.replace(/\.docx$/, '.pdf');
    return existsSync(pdf) ? pdf : undefined;
  });
}

/**
 * The text of each page. `layout` keeps columns and indents as on the page, `raw` the order in which the
 * words were set.
 */
export async function pdfPages(pdf: string, order: 'layout' | 'raw'): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', [`-${order}`, '-enc', 'UTF-8', pdf, '-'], {
    maxBuffer: outputLimit,
  });
  return stdout.split('\f').slice(0, -1);
}

/** Draws each page as a PNG of `dpi` dots an inch into a folder; returns the files in page order. */
export async function pdfImages(
  pdf: string,
  folder: string,
  dpi: number,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  await run('pdftoppm', ['-png', '-r', String(dpi), pdf, join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort()
    .map((name) => join(folder, name));
}
