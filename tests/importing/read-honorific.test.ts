import { expect, test } from 'vitest';
import { genderSchema } from '#shared/domain/body.ts';
import { languages } from '#shared/domain/language.ts';
import { honorificTitles } from '#shared/domain/speaker.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { readHonorific } from '#shared/importing/read-honorific.ts';

test.for(languages)('every rank of the papers is read before a name, in %s', (language) => {
  for (const title of honorificTitles) {
    for (const gender of genderSchema.options) {
      const rank = draftingIn(language).honorific({ title, gender });
      const read = readHonorific(`${rank} Lisa Shoman`, language);
      expect(read.name).toBe('Lisa Shoman');
      expect(read.honorific?.title).toBe(title);
      expect(read.honorific && draftingIn(language).honorific(read.honorific)).toBe(rank);
    }
  }
});

test('a shortened rank is read as the whole one', () => {
  expect(readHonorific('Emb. Jorge Valero', 'es').honorific).toEqual({
    title: 'ambassador',
    gender: 'masculine',
  });
});

test('a rank without a name, and a name that begins as a rank does, are names', () => {
  expect(readHonorific('Embajadora ', 'es')).toEqual({ name: 'Embajadora' });
  expect(readHonorific('Ministroso Pérez', 'es')).toEqual({ name: 'Ministroso Pérez' });
});
