import { expect, test } from 'vitest';
import { readRegisterLine } from '#shared/symbols/read-register-line.ts';

test.for([
  [
    '• AG/RES. 2248 (XXXVI-O/06) Poblaciones migratorias y flujos de migración.',
    'AG/RES. 2248 (XXXVI-O/06)',
    'Poblaciones migratorias y flujos de migración',
    'symbol title',
  ],
  [
    'Nota de la Misión Permanente de Belice, (CP/INF. 5488/07).',
    'CP/INF. 5488/07',
    'Nota de la Misión Permanente de Belice',
    'title, (symbol)',
  ],
  [
    '3. Nota de la Misión Permanente de Argentina (CP/doc. 4207/07)',
    'CP/doc. 4207/07',
    'Nota de la Misión Permanente de Argentina',
    'title (symbol)',
  ],
  ['CP/doc.4207/07\tNota de Argentina', 'CP/doc.4207/07', 'Nota de Argentina', 'symbol title'],
  ['CP/OD-1592/07 rev. 1', 'CP/OD-1592/07 rev. 1', '', undefined],
  ['Documento sin signatura', undefined, 'Documento sin signatura', undefined],
  [
    'Nota sobre la resolución AG/RES. 2248 (XXXVI-O/06) y su cumplimiento',
    undefined,
    'Nota sobre la resolución AG/RES. 2248 (XXXVI-O/06) y su cumplimiento',
    undefined,
  ],
] as const)('%s', ([line, symbol, title, form]) => {
  expect(readRegisterLine(line)).toEqual({ symbol, title, form });
});
