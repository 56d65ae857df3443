import { readTemplateFile, readTemplateListing } from '#shared/format/agenda-template-file.ts';
import type { ListedTemplate } from './agenda-templates.ts';

async function textAt(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** The agenda templates that come with Minuta; one that cannot be read is left out. */
export async function bundledTemplates(): Promise<readonly ListedTemplate[]> {
  const listing = await textAt('/agendas/manifest.json');
  const ids = listing === undefined ? [] : readTemplateListing(listing);
  const read = await Promise.all(
    ids.map(async (id): Promise<readonly ListedTemplate[]> => {
      const text = await textAt(`/agendas/${id}.json`);
      const result = text === undefined ? undefined : readTemplateFile(text);
      return result?.ok ? [{ id, origin: 'builtIn', template: result.template }] : [];
    }),
  );
  return read.flat();
}
