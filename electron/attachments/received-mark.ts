import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * The mark by which a system remembers that a file came from outside, so that the program that opens it is
 * careful: Zone.Identifier on Windows, com.apple.quarantine on macOS. Linux has none.
 */
export interface ReceivedMark {
  isMarked(path: string): Promise<boolean>;
  mark(path: string): Promise<void>;
}

/** What the marks are read and written with. */
export interface MarkPorts {
  readonly readText: (path: string) => Promise<string>;
  readonly writeText: (path: string, text: string) => Promise<void>;
  readonly run: (program: string, parameters: readonly string[]) => Promise<string>;
}

export const nodeMarkPorts: MarkPorts = {
  readText: (path) => readFile(path, 'utf8'),
  writeText: writeFile,
  run: async (program, parameters) => (await promisify(execFile)(program, [...parameters])).stdout,
};

/** Zone 3 is the Internet (URLZONE_INTERNET). */
const internetZone = '[ZoneTransfer]\r\nZoneId=3\r\n';
const attribute = 'com.apple.quarantine';
/** 0081: downloaded, not yet approved by the user. The other fields may be empty. */
const downloaded = '0081;;Minuta;';

function windowsMark({ readText, writeText }: MarkPorts): ReceivedMark {
  const stream = (path: string) => `${path}:Zone.Identifier`;
  return {
    isMarked: async (path) => /ZoneId=[34]/.test(await readText(stream(path)).catch(() => '')),
    mark: (path) => writeText(stream(path), internetZone),
  };
}

function macMark({ run }: MarkPorts): ReceivedMark {
  const xattr = (...parameters: readonly string[]) => run('/usr/bin/xattr', parameters);
  return {
    isMarked: async (path) => (await xattr('-p', attribute, path).catch(() => '')) !== '',
    mark: async (path) => {
      await xattr('-w', attribute, downloaded, path);
    },
  };
}

const noMark: ReceivedMark = { isMarked: async () => false, mark: async () => undefined };

/** The mark of a platform, by Node's name for it. */
export function receivedMark(platform: NodeJS.Platform, ports: MarkPorts): ReceivedMark {
  if (platform === 'win32') return windowsMark(ports);
  if (platform === 'darwin') return macMark(ports);
  return noMark;
}
