import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ParagraphRole } from '#shared/report/paper.ts';
import { paragraphStyleNames } from '#shared/word/template-contract.ts';

/** The id of a role's style in a template. */
function styleId(stylesXml: string, role: ParagraphRole): string {
  const name = paragraphStyleNames[role];
  const style = stylesXml.split('<w:style ').find((each) => each.includes(`w:val="${name}"`));
  const id = style?.match(/w:styleId="([^"]+)"/)?.[1];
  if (!id) throw new Error(`no style ${name}`);
  return id;
}

/**
 * The office's report template as docxtemplater wants it: the same file with loops in place of the blocks,
 * written as a person would in Word.
 */
export function loopingTemplate(template: Uint8Array): Uint8Array {
  const parts = unzipSync(template);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const styles = part('word/styles.xml');
  const run = (text: string) =>
    `<w:r><w:rPr><w:lang w:val="es-ES"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const tag = (text: string) => `<w:p>${run(text)}</w:p>`;
  const line = (role: ParagraphRole) =>
    `<w:p><w:pPr><w:pStyle w:val="${styleId(styles, role)}"/></w:pPr>${run('{{text}}')}</w:p>`;
  const loop = (name: string, content: string) =>
    tag(`{{#${name}}}`) + content + tag(`{{/${name}}}`);
  const blocks = {
    opening: loop('opening', line('body')),
    programme:
      loop('leads', line('lead')) + loop('items', line('item') + loop('topics', line('topic'))),
    proceedings: loop('proceedings', line('body')),
    agreements: loop('agreements', line('agreement')),
    documents: loop('documents', line('document')),
  };
  const document = part('word/document.xml').replace(
    /<w:p[ >](?:(?!<\/w:p>).)*?\{\{\s*(opening|programme|proceedings|agreements|documents)\s*\}\}.*?<\/w:p>/gs,
    (paragraph, name: string) =>
      Object.entries(blocks).find(([block]) => block === name)?.[1] ?? paragraph,
  );
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) });
}
