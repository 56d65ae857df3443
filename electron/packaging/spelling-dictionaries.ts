import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The packages that the dictionaries come in, by language, and what they stand under. */
const packages = {
  es: 'dictionary-es',
  en: 'dictionary-en',
  fr: 'dictionary-fr',
  pt: 'dictionary-pt',
} as const;

interface PageFile {
  readonly type: 'asset';
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/**
 * Puts the dictionaries of the four languages beside the page when it is built: `dictionaries/es.aff.gz` and
 * `dictionaries/es.dic.gz`, which the spelling worker reads when a language is first checked, each with the
 * terms that it is given under. Packed they take a third; the same packages give the same bytes.
 */
export function spellingDictionaries() {
  return {
    name: 'spelling-dictionaries',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    generateBundle(this: { emitFile: (file: PageFile) => string }) {
      const add = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName: `dictionaries/${fileName}`, source });
      for (const [language, name] of Object.entries(packages)) {
        const folder = `node_modules/${name}`;
        for (const part of ['aff', 'dic'])
          add(
            `${language}.${part}.gz`,
            gzipSync(readFileSync(`${folder}/index.${part}`), { level: 9 }),
          );
        add(`${language}.license.txt`, readFileSync(`${folder}/license`));
      }
      add('hunspell.license.txt', readFileSync('node_modules/hunspell-wasm/COPYING.MPL'));
    },
  };
}
