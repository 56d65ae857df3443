import { describe, expect, test } from 'vitest';
import { saveWords } from '#renderer/app/save-words.ts';
import { startNotice } from '#renderer/app/start-notice.ts';
import { isFirstRun } from '#renderer/stores/stored-sessions.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { languages } from '#shared/domain/language.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';

const spanish = windowWords.es;
const clock = () => '14:02:11';

describe('the save status', () => {
  test('says when everything was saved, and nothing before that', () => {
    expect(saveWords({ kind: 'saved', at: 'x' }, spanish, clock).words).toBe('Guardado 14:02:11');
    expect(saveWords({ kind: 'saved' }, spanish, clock).words).toBe('Sin cambios');
  });

  test('never looks like saved when it is not', () => {
    const why: MachineFailure = { kind: 'full' };
    const marks = [
      saveWords({ kind: 'saving' }, spanish, clock),
      saveWords({ kind: 'savedInOnePlace', place: 'journal', why }, spanish, clock),
      saveWords({ kind: 'failed', why }, spanish, clock),
    ].map(({ mark }) => mark);
    expect(marks).toEqual(['saving', 'warning', 'danger']);
  });

  test.for<MachineFailure>([
    { kind: 'full' },
    { kind: 'readOnly' },
    { kind: 'denied' },
    { kind: 'failed', code: 'EIO' },
  ])('says of $kind that the text is safe in memory', (why) => {
    const { words } = saveWords({ kind: 'failed', why }, spanish, clock);
    expect(words).toMatch(/^Sin guardar.*en memoria/);
  });
});

const allWell = {
  broughtToWindow: 0,
  broughtToJournal: 0,
  keptBoth: 0,
  quarantined: 0,
  newer: [],
  failures: [],
};

describe('at the start', () => {
  test('nothing is said when all is well', () => {
    expect(startNotice(allWell, false, spanish)).toBeUndefined();
  });

  test.for(languages)('an unclean end is told in %s', (language) => {
    const strings = windowWords[language];
    expect(startNotice(allWell, true, strings)).toBe(strings.rebuilt);
  });

  test('what was mended is counted', () => {
    const found = { ...allWell, broughtToWindow: 2, keptBoth: 1 };
    expect(startNotice(found, false, spanish)).toContain('3 registros');
    expect(startNotice({ ...allWell, broughtToJournal: 1 }, false, spanish)).toContain(
      '1 registro',
    );
  });

  test('it is not called complete where a store could not be read', () => {
    const found = { ...allWell, failures: [{ kind: 'readOnly' }] } as const;
    expect(startNotice(found, true, spanish)).toBeUndefined();
  });

  test('newer and unreadable data are named', () => {
    const newer = [{ kind: 'session', id: 's', format: 9 }];
    expect(startNotice({ ...allWell, newer, quarantined: 1 }, false, spanish)).toBe(
      `${spanish.quarantined} ${spanish.newerRecords}`,
    );
  });

  test('it is the first run only where nothing was ever kept', () => {
    const none = { ...allWell, seqs: new Map<string, number>(), keys: [], tombstones: [] };
    expect(isFirstRun({ found: none })).toBe(true);
    expect(isFirstRun({ found: { ...none, seqs: new Map([['session/x', 2]]) } })).toBe(false);
    expect(isFirstRun({ found: { ...none, quarantined: 1 } })).toBe(false);
    expect(isFirstRun({ found: { ...none, failures: [{ kind: 'readOnly' }] } })).toBe(false);
  });
});
