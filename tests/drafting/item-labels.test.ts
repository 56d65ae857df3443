import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { itemKinds } from '#shared/domain/agenda-item.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { languages } from '#shared/domain/language.ts';
import { isUsualLabel, itemLabel, kindsCalled } from '#shared/drafting/item-labels.ts';
import { readTemplateFile } from '#shared/format/agenda-template-file.ts';

const folder = 'templates/agendas';
const files = readdirSync(folder).filter((name) => /-(es|en|fr|pt)\.json$/.test(name));

test.for(files)(
  'the items of %s are called what items of their kinds are usually called',
  (file) => {
    const read = readTemplateFile(readFileSync(`${folder}/${file}`, 'utf8'));
    if (!read.ok) throw new Error(`${file} cannot be read`);
    const { agenda, language } = read.template;
    const labels = agenda
      .map(
        ({ label, kind }) => [wordsOf(label, language).trim(), itemLabel(kind, language)] as const,
      )
      // What a template leaves open is no usual title.
      .filter(([words]) => words !== '' && !words.includes('{'));
    expect(labels.map(([words]) => words)).toEqual(labels.map(([, usual]) => usual));
  },
);

test.for(languages)(
  'a title that is begun finds its kinds, without accents and capitals, in %s',
  (language) => {
    for (const kind of itemKinds) {
      const label = itemLabel(kind, language);
      if (label === '') continue;
      expect(isUsualLabel(label, language)).toBe(true);
      expect(kindsCalled(label.toUpperCase(), language)).toContain(kind);
      expect(kindsCalled(label.slice(0, 4), language)).toContain(kind);
      expect(kindsCalled(`${label} sobre algo`, language)).toEqual([]);
    }
  },
);

test('nothing typed finds no kind, and is no usual title of one that has its own words', () => {
  expect(kindsCalled('  ', 'es')).toEqual([]);
  expect(kindsCalled('palabras', 'es')).toEqual(['opening', 'closing']);
});
