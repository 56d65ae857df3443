import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { requireTools } from '#tests/support/machine/required-tool.ts';
import { goodParts, packed } from './good-package.ts';
import { pdfImages, pdfPages, renderingTools, renderPdfs } from './render.ts';

const folder = mkdtempSync(join(tmpdir(), 'minuta-render-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('LibreOffice prints every good file of a batch, with its numbers, and is caught out over a bad one', async (context) => {
  requireTools(context, ...renderingTools);
  const broken = { ...goodParts, 'word/document.xml': '<w:document' };
  const [first, second, third] = await renderPdfs(
    [goodParts, broken, goodParts].map(packed),
    folder,
  );
  expect(second).toBeUndefined();
  expect(third).toBeDefined();

  const pages = await pdfPages(first ?? '', 'layout');
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatch(/Membrete\s+1\.\s*Palabras de apertura\s+2\.\s*Informe\s+a\.\s*Nota/);

  const [image] = await pdfImages(first ?? '', join(folder, 'images'), 40);
  expect(
    readFileSync(image ?? '')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});
