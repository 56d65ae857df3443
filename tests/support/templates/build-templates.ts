import { writeFileSync } from 'node:fs';
import { paperBlocks } from '#shared/report/paper.ts';
import { templateDocx } from './template-document.ts';

/**
 * Writes the templates that come with Minuta. They are data from then on: whoever edits one in Word keeps
 * the file and does not run this again.
 */
const files = {
  'report.docx': paperBlocks.report,
  'order-of-business.docx': paperBlocks.orderOfBusiness,
};
for (const [file, blocks] of Object.entries(files)) {
  writeFileSync(new URL(`../../../templates/${file}`, import.meta.url), templateDocx(blocks));
}
