import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { guidePages } from './electron/packaging/guide-pages.ts';
import { spellingDictionaries } from './electron/packaging/spelling-dictionaries.ts';
import facts from './package.json' with { type: 'json' };

/** The oldest runtime that opens the window carries this Chromium and this Node. */
const targets = { page: 'chrome130', machine: 'node20' };

/** Where the built app goes; the tests build one of their own. */
const folder = resolve(process.env.MINUTA_BUILD ?? 'dist');

/** One bundle for the machine's side, without dependencies left to load at the start. */
function machineSide(entry: string, part: string, format: 'es' | 'cjs', extension: string) {
  return {
    consumer: 'server' as const,
    resolve: { noExternal: true as const, external: ['electron'] },
    build: {
      outDir: join(folder, part),
      target: targets.machine,
      minify: false,
      copyPublicDir: false,
      emptyOutDir: true,
      rolldownOptions: {
        input: entry,
        external: ['electron', /^node:/],
        output: { format, entryFileNames: `[name].${extension}`, codeSplitting: false },
      },
    },
  };
}

export default defineConfig({
  root: 'renderer',
  // What comes with Minuta is served beside the page: the sample session, the office's templates.
  publicDir: '../templates',
  plugins: [react(), spellingDictionaries(), guidePages()],
  // The worker that checks spelling loads its engine in parts.
  worker: {
    format: 'es',
    // What it would load under Node, it never asks for here.
    rolldownOptions: { external: ['fs/promises', 'module'] },
  },
  define: { minutaVersion: JSON.stringify(facts.version) },
  build: {
    outDir: join(folder, 'page'),
    emptyOutDir: true,
    target: targets.page,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The page is read from the disk, where one file is quicker than several.
    chunkSizeWarningLimit: 2_000,
  },
  environments: {
    client: {},
    main: machineSide('electron/main.ts', 'main', 'es', 'js'),
    preload: machineSide('electron/preload/preload.ts', 'preload', 'cjs', 'cjs'),
  },
  builder: {
    buildApp: async (builder) => {
      await Promise.all(Object.values(builder.environments).map((each) => builder.build(each)));
    },
  },
});
