import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkChromiumVersion } from '#electron/profile/chromium-version.ts';

let profile = '';
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'minuta-profile-'));
  mkdirSync(join(profile, 'IndexedDB'));
  writeFileSync(join(profile, 'IndexedDB', 'records'), 'all of them');
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

describe('a profile', () => {
  test('of the same or an older Chromium is opened as it is', () => {
    expect(checkChromiumVersion(profile, 130)).toEqual({ kind: 'usable' });
    expect(checkChromiumVersion(profile, 130)).toEqual({ kind: 'usable' });
    expect(checkChromiumVersion(profile, 154)).toEqual({ kind: 'usable' });
    expect(existsSync(join(profile, 'IndexedDB', 'records'))).toBe(true);
  });

  test('of a newer Chromium starts on a fresh database, and the newer one is kept', () => {
    checkChromiumVersion(profile, 154);
    const place = join(profile, 'quarantine', 'IndexedDB-chromium-154');
    expect(checkChromiumVersion(profile, 130)).toEqual({
      kind: 'setAside',
      newerMajor: 154,
      place,
    });
    expect(existsSync(join(profile, 'IndexedDB'))).toBe(false);
    expect(readFileSync(join(place, 'records'), 'utf8')).toBe('all of them');
    expect(checkChromiumVersion(profile, 130)).toEqual({ kind: 'usable' });
  });

  test('set aside twice keeps both databases', () => {
    for (const _time of ['first', 'second']) {
      checkChromiumVersion(profile, 154);
      checkChromiumVersion(profile, 130);
      mkdirSync(join(profile, 'IndexedDB'), { recursive: true });
    }
    expect(readdirSync(join(profile, 'quarantine'))).toHaveLength(2);
  });

  test('whose record is unreadable is opened as it is', () => {
    writeFileSync(join(profile, 'chromium-version'), '\0\0\0');
    expect(checkChromiumVersion(profile, 130)).toEqual({ kind: 'usable' });
  });
});
