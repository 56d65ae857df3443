// One export in a process of its own: `export-once.ts <minuta|docxtemplater> <folder>`, where the folder holds
// the inputs. Prints the milliseconds of the call and the peak memory of the process.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [subject, folder = ''] = process.argv.slice(2);
const bytes = (name: string) => readFileSync(join(folder, name));
const json = (name: string) => JSON.parse(bytes(name).toString());

async function prepared(): Promise<() => unknown> {
  if (subject === 'minuta') {
    const { minutaExport } = await import('./minuta-export.ts');
    const template = bytes('template.docx');
    const session = json('session.json');
    return () => minutaExport(template, session);
  }
  const { docxtemplaterExport } = await import('./docxtemplater-export.ts');
  const template = bytes('looping.docx');
  const data = json('data.json');
  return () => docxtemplaterExport(template, data);
}

const once = await prepared();
const started = performance.now();
once();
const milliseconds = performance.now() - started;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
