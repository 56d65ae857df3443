import { expect, test } from 'vitest';
import { minutaPaths } from '#electron/documents/minuta-paths.ts';
import { openedFiles } from '#electron/documents/opened-files.ts';

test('a command line names the .minuta files among its arguments, from where the user stood', () => {
  const args = [
    '--no-sandbox',
    '.',
    'cp.minuta',
    '/home/ana/CP 1592.MINUTA',
    'paper.docx',
    '--x.minuta',
  ];
  expect(minutaPaths(args, '/home/ana')).toEqual([
    '/home/ana/cp.minuta',
    '/home/ana/CP 1592.MINUTA',
  ]);
});

test('opened files wait in turn, and the window is told of each offer once', () => {
  const told: (readonly string[])[] = [];
  const files = openedFiles((paths) => told.push(paths));
  files.offer([]);
  expect(told).toEqual([]);
  files.offer(['/a.minuta', '/b.minuta']);
  files.offer(['/c.minuta']);
  expect(told).toEqual([['/a.minuta', '/b.minuta'], ['/c.minuta']]);
  expect([files.take(), files.take(), files.take(), files.take()]).toEqual([
    '/a.minuta',
    '/b.minuta',
    '/c.minuta',
    undefined,
  ]);
});
