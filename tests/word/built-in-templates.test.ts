import { describe, expect, test } from 'vitest';
import { paperKinds } from '#shared/domain/paper-kind.ts';
import { docxParagraphs } from '#shared/word/docx-text.ts';
import {
  noteStyleNames,
  paragraphStyleNames,
  templateContracts,
} from '#shared/word/template-contract.ts';
import { lintPackage } from '#tests/support/ooxml/package-lint.ts';
import { sdkErrors } from '#tests/support/ooxml/sdk-validator.ts';
import { reportScalars } from '#tests/support/paper.ts';
import { templateDocx } from '#tests/support/templates/template-document.ts';
import { builtInTemplate } from '#tests/support/word/filled.ts';
import { partOf, partsOf } from '#tests/support/word/word-template.ts';

test('the contract knows every scalar of a paper', () => {
  for (const kind of paperKinds) {
    const { requiredScalars, optionalScalars } = templateContracts[kind];
    expect([...requiredScalars, ...optionalScalars].sort()).toEqual(
      Object.keys(reportScalars).sort(),
    );
  }
});

describe.each(paperKinds)('the template of %s', (kind) => {
  const template = builtInTemplate(kind);

  test('has every placeholder of its contract', () => {
    const parts = Object.values(partsOf(template)).join('');
    const { requiredScalars, optionalScalars, blocks } = templateContracts[kind];
    for (const name of [...requiredScalars, ...optionalScalars, ...blocks]) {
      expect(parts).toContain(`{{${name}}}`);
    }
  });

  test('has no words of any language', () => {
    const words = docxParagraphs(template)
      .join('')
      .replace(/\{\{\w+\}\}/g, '');
    expect(words).toBe('');
    expect(
      partOf(template, 'word/header1.xml')
        .replace(/<w:instrText.*?<\/w:instrText>|<[^>]+>|\{\{\w+\}\}/g, '')
        .trim(),
    ).toBe('- 2 -');
  });

  test('has every style by its name', () => {
    const styles = partOf(template, 'word/styles.xml');
    for (const name of [...Object.values(paragraphStyleNames), ...Object.values(noteStyleNames)]) {
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    }
  });

  test('is valid', async () => {
    const findings = lintPackage(template).filter(({ name }) => name !== 'run without language');
    expect(findings).toEqual([]);
    expect(await sdkErrors([template])).toEqual([[]]);
  });
});

test('the script that made the templates makes a template again', () => {
  expect(docxParagraphs(templateDocx(['opening']))).toContain('{{opening}}');
});
