import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Debian package that the tests use. Those with a command may come from anywhere on the PATH. */
export interface DebianPackage {
  readonly name: string;
  /** What staff of other systems know it by; printed where it is missing. */
  readonly gives: string;
  readonly command?: string;
}

/** The one list of what the tests need from the machine beyond Node. */
export const debianPackages: readonly DebianPackage[] = [
  { name: 'libreoffice-writer-nogui', gives: 'LibreOffice', command: 'soffice' },
  { name: 'poppler-utils', gives: 'Poppler', command: 'pdftotext' },
  { name: 'fonts-liberation', gives: 'the Liberation fonts' },
  { name: 'xvfb', gives: 'Xvfb', command: 'Xvfb' },
  { name: 'libgtk-3-0', gives: 'the libraries of Electron' },
  { name: 'libnss3', gives: 'the libraries of Electron' },
  { name: 'libasound2', gives: 'the libraries of Electron' },
  { name: 'libgbm1', gives: 'the libraries of Electron' },
  { name: 'libxss1', gives: 'the libraries of Electron' },
  { name: 'libxtst6', gives: 'the libraries of Electron' },
  { name: 'libatspi2.0-0', gives: 'the libraries of Electron' },
  { name: 'libdrm2', gives: 'the libraries of Electron' },
  { name: 'libxkbcommon0', gives: 'the libraries of Electron' },
  { name: 'libcups2', gives: 'the libraries of Electron' },
];

/** Whether a command stands on the PATH. */
export function onPath(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Packages with a command are looked for on the PATH, the others in Debian's own register. */
function isMissing({ name, command }: DebianPackage): boolean {
  if (command) return !onPath(command);
  if (!onPath('dpkg-query')) return false;
  const query = spawnSync('dpkg-query', ['--status', name]);
  return !query.stdout.toString().includes('ok installed');
}

/** The packages that this machine lacks. */
export function missingPackages(): readonly DebianPackage[] {
  return debianPackages.filter(isMissing);
}

/** What to type where the packages cannot be installed for the user. */
export function installCommand(packages: readonly DebianPackage[]): string {
  const names = packages.map(({ name }) => name).join(' ');
  return `sudo apt-get install --no-install-recommends ${names}`;
}

/** Whether this process may install packages: root on Debian or one of its kind. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && onPath('apt-get');
}

/** Installs the packages with apt-get, twice if the first attempt fails; false where that fails too. */
export function installPackages(packages: readonly DebianPackage[]): boolean {
  const aptGet = (...parameters: readonly string[]) =>
    spawnSync('apt-get', parameters, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const names = packages.map(({ name }) => name);
  const attempt = () => {
    aptGet('update', '-q');
    return aptGet('install', '-qy', '--no-install-recommends', ...names);
  };
  return attempt() || attempt();
}
