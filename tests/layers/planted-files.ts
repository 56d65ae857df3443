/** A file planted to see what the lint rules say of it. */
export interface PlantedFile {
  readonly path: string;
  readonly code: string;
}

/** A violation of the layer table or of the house rules, and the rule that must refuse it. */
export interface Violation extends PlantedFile {
  /** What the file does that it must not; completes "the lint rules refuse …". */
  readonly that: string;
  readonly rule: string;
}

const imports = 'lint/style/noRestrictedImports';
const globals = 'lint/style/noRestrictedGlobals';
const plugin = 'plugin';

/** A file name of its own for each sentence; a dot counts, since paths differ by dots. */
function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('.', 'dot')
    .replace(/[^a-z0-9]+/g, '-');
}

function violation(that: string, folder: string, code: string, rule: string): Violation {
  return { that, path: `${folder}/${slug(that)}.ts`, code: `${code}\n`, rule };
}

function importing(folder: string, source: string): Violation {
  return violation(
    `${folder} imports ${source}`,
    folder,
    `import { x } from '${source}';\n\nexport const y = x;`,
    imports,
  );
}

/** Folder by folder, what it may not import. */
const forbiddenImports: readonly (readonly [folder: string, sources: readonly string[]])[] = [
  [
    'shared/domain',
    [
      'react',
      'node:fs',
      'node:fs/promises',
      'electron',
      'docx',
      'fflate',
      '@xmldom/xmldom',
      'dexie',
      '#renderer/app/window.ts',
      '#electron/files.ts',
      '#tests/support/x.ts',
      '#shared/word/fill-template.ts',
      '../report/paper.ts',
      './../report/paper.ts',
    ],
  ],
  ['shared/format', ['fflate', 'docx']],
  ['shared/format/archive', ['docx', 'node:zlib', '#shared/word/fill-template.ts']],
  ['shared/word', ['node:fs', 'react', 'electron', '#renderer/x.ts', '../report/paper.ts']],
  [
    'renderer/app',
    [
      'electron',
      'node:path',
      'docx',
      'dexie',
      '#electron/files.ts',
      '#tests/x.ts',
      '../stores/x.ts',
    ],
  ],
  [
    'renderer/features/agenda',
    [
      '#renderer/features/documents/list.ts',
      '../documents/list.ts',
      '#renderer/app/window.ts',
      '#renderer/main.tsx',
      'dexie',
      '@base-ui/react/menu',
      'prosemirror-view',
    ],
  ],
  [
    'renderer/components',
    ['#renderer/features/agenda/tree.ts', '#renderer/app/window.ts', 'dexie', 'docx'],
  ],
  [
    'renderer/stores',
    ['#renderer/features/agenda/tree.ts', 'dexie', '#electron/files.ts', '@base-ui/react/toast'],
  ],
  ['renderer/storage', ['#renderer/features/agenda/tree.ts', 'electron', 'node:fs']],
  ['renderer/features/export', ['#shared/word/fill-template.ts', 'fflate']],
  ['renderer/components/spelling', ['hunspell-wasm']],
  ['renderer/workers', ['react', 'dexie', '#renderer/stores/x.ts', 'docx']],
  [
    'electron',
    ['#renderer/app/window.ts', 'react', 'dexie', 'docx', 'fflate', '../shared/domain/session.ts'],
  ],
  ['electron/runtime', ['electron', 'zod', '#shared/domain/session.ts', '#renderer/machine.ts']],
  ['tests/domain', ['../support/x.ts', '../../shared/domain/session.ts']],
];

const forbiddenGlobals = {
  Date: 'new Date()',
  performance: 'performance.now()',
  process: 'process.env',
  Buffer: "Buffer.from('')",
  document: 'document.title',
  window: 'window.name',
  fetch: "fetch('/')",
  crypto: 'crypto.randomUUID()',
  globalThis: 'globalThis.Date',
} as const;

export const violations: readonly Violation[] = [
  ...forbiddenImports.flatMap(([folder, sources]) =>
    sources.map((source) => importing(folder, source)),
  ),
  ...['shared/domain', 'shared/word'].flatMap((folder) => [
    ...Object.entries(forbiddenGlobals).map(([name, use]) =>
      violation(`${folder} uses ${name}`, folder, `export const x = ${use};`, globals),
    ),
    violation(`${folder} calls chance`, folder, 'export const x = Math.random();', plugin),
    violation(`${folder} hands chance on`, folder, 'export const x = Math.random;', plugin),
  ]),
  violation(
    'shared imports a type of the machine',
    'shared/domain',
    "import type { App } from 'electron';\n\nexport type X = App;",
    imports,
  ),
  violation(
    'shared names a type of the machine without a statement',
    'shared/domain',
    "export type X = import('electron').App;",
    plugin,
  ),
  violation(
    'shared imports when it runs',
    'shared/domain',
    "export const x = () => import('node:fs');",
    imports,
  ),
  violation(
    'the window names the global of the preload',
    'renderer/app',
    'export const x = minutaMachine;',
    plugin,
  ),
  violation(
    'the window reads the global of the preload',
    'renderer/storage',
    'export const x = window.minutaMachine;',
    plugin,
  ),
  violation(
    'the window takes the global of the preload by its name',
    'renderer/features/agenda',
    'export const { minutaMachine: x } = window;',
    plugin,
  ),
  violation('a default export', 'shared/domain', 'export default 1;', 'lint/style/noDefaultExport'),
  violation(
    'a barrel',
    'shared/domain',
    "export { x } from './clean.ts';",
    'lint/performance/noBarrelFile',
  ),
  violation('any', 'shared/domain', 'export let x: any;', 'lint/suspicious/noExplicitAny'),
  violation(
    'a claim that something is there',
    'shared/domain',
    'export const x = (y?: string) => y!;',
    'lint/style/noNonNullAssertion',
  ),
  {
    that: 'a file name in capitals',
    path: 'shared/domain/FileName.ts',
    code: 'export const x = 1;\n',
    rule: 'lint/style/useFilenamingConvention',
  },
  {
    that: 'a cycle within a folder',
    path: 'shared/report/here.ts',
    code: "import type { There } from './there.ts';\n\nexport interface Here {\n  readonly there: There;\n}\n",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    that: 'a cycle across folders',
    path: 'shared/history/near.ts',
    code: "import { far } from '#shared/review/far.ts';\n\nexport const near = () => far;\n",
    rule: 'lint/suspicious/noImportCycles',
  },
];

/** Files that keep the rules, one of each folder, and the far ends of the cycles. */
export const cleanFiles: readonly PlantedFile[] = [
  ['shared/domain/clean.ts', "import { z } from 'zod';", 'z.string()'],
  ['shared/report/clean.ts', "import { x as y } from '#shared/domain/clean.ts';", 'y'],
  [
    'shared/word/clean.ts',
    "import { DOMParser } from '@xmldom/xmldom';\nimport { Paragraph } from 'docx';\nimport { zipSync } from 'fflate';\nimport { x as y } from '#shared/domain/clean.ts';",
    '[DOMParser, Paragraph, zipSync, y]',
  ],
  ['shared/format/archive/clean.ts', "import { deflateSync } from 'fflate';", 'deflateSync'],
  [
    'renderer/main.tsx',
    "import { createRoot } from 'react-dom/client';\nimport { x as y } from '#renderer/app/clean.ts';",
    '[createRoot, y]',
  ],
  ['renderer/machine.ts', '', 'window.minutaMachine'],
  [
    'renderer/app/clean.ts',
    "import { x as y } from '#renderer/features/agenda/clean.ts';\nimport { x as z } from '#renderer/machine.ts';",
    '[y, z]',
  ],
  [
    'renderer/features/agenda/clean.ts',
    "import { useState } from 'react';\nimport { x as y } from '#renderer/components/clean.ts';\nimport { x as z } from '#shared/domain/clean.ts';\nimport { w } from './tree.ts';",
    '[useState, w, y, z]',
  ],
  [
    'renderer/components/clean.ts',
    "import { Menu } from '@base-ui/react/menu';\nimport { EditorView } from 'prosemirror-view';\nimport { useState } from 'react';",
    '[EditorView, Menu, useState]',
  ],
  [
    'renderer/workers/clean.ts',
    "import { zipSync } from 'fflate';\nimport { Hunspell } from 'hunspell-wasm';\nimport { z } from 'zod';\nimport { x as y } from '#shared/word/clean.ts';",
    '[Hunspell, y, z, zipSync]',
  ],
  ['renderer/stores/clean.ts', "import { create } from 'zustand';", 'create'],
  [
    'renderer/storage/clean.ts',
    "import { Dexie } from 'dexie';\nimport { x as y } from '#renderer/machine.ts';",
    '[Dexie, y]',
  ],
  [
    'electron/clean.ts',
    "import { readFile } from 'node:fs/promises';\nimport { app } from 'electron';\nimport { z } from 'zod';\nimport { x as y } from '#shared/domain/clean.ts';",
    '[readFile, app, y, z, new Date()]',
  ],
  [
    'electron/runtime/clean.ts',
    "import { readFileSync } from 'node:fs';\nimport { unzipSync } from 'fflate';",
    '[readFileSync, unzipSync]',
  ],
  [
    'tests/domain/clean.ts',
    "import { x as y } from '#electron/clean.ts';\nimport { x as z } from '#renderer/app/clean.ts';",
    '[y, z, new Date()]',
  ],
].map(([path = '', head, value]) => ({
  path,
  code: `${head ? `${head}\n\n` : ''}export const x = ${value};\n`,
}));

export const farEnds: readonly PlantedFile[] = [
  {
    path: 'shared/report/there.ts',
    code: "import type { Here } from './here.ts';\n\nexport interface There {\n  readonly here: Here;\n}\n",
  },
  {
    path: 'shared/review/far.ts',
    code: "import { near } from '#shared/history/near.ts';\n\nexport const far = () => near;\n",
  },
];
