// `npm run guide`: takes the pictures of the guide in the real window, from an empty profile, by the steps that
// the guide tells.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideLanguages } from '#shared/guide/guide-chapter.ts';
import { launchMinuta, removeHome } from '#tests/support/electron/launch-minuta.ts';
import { readyElectron } from '#tests/support/electron/ready-electron.ts';
import { takePictures } from './take-pictures.ts';

const { electron, close } = await readyElectron();
if (electron.kind === 'none') {
  close();
  console.error(`the pictures were not taken: ${electron.reason}`);
  process.exit(2);
}
for (const language of guideLanguages) {
  const minuta = await launchMinuta(electron, { env: { LANGUAGE: language } });
  const folder = `renderer/guide/images/${language}`;
  mkdirSync(folder, { recursive: true });
  await takePictures(minuta, language, (name, picture) => {
    writeFileSync(join(folder, `${name}.png`), picture);
    console.log(`${language}: ${name}`);
  });
  await minuta.app.close();
  removeHome(minuta.home);
}
close();
