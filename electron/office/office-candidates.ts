import { posix, win32 } from 'node:path';

/** What the search looks at, so that every system can be told on any. */
export interface OfficeSearch {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Folders of the search path; one that is relative leads to wherever the program was started, and is passed over. */
function searchPath({ platform, environment }: OfficeSearch): readonly string[] {
  const { delimiter, isAbsolute } = platform === 'win32' ? win32 : posix;
  const path = environment.PATH ?? environment.Path ?? '';
  return path.split(delimiter).filter(isAbsolute);
}

function onWindows(search: OfficeSearch): readonly string[] {
  const { environment } = search;
  const roots = [
    environment.ProgramW6432,
    environment.ProgramFiles,
    environment['ProgramFiles(x86)'],
    environment.LOCALAPPDATA && win32.join(environment.LOCALAPPDATA, 'Programs'),
  ].filter((root) => root !== undefined && win32.isAbsolute(root));
  const folders = [
    ...roots.map((root) => win32.join(root ?? '', 'LibreOffice', 'program')),
    ...searchPath(search),
  ];
  // The .com is the one that waits until the work is done.
  return folders.flatMap((folder) =>
    ['soffice.com', 'soffice.exe'].map((name) => win32.join(folder, name)),
  );
}

function onMac(search: OfficeSearch): readonly string[] {
  const inside = 'Applications/LibreOffice.app/Contents/MacOS/soffice';
  return [
    posix.join('/', inside),
    posix.join(search.home, inside),
    ...searchPath(search).map((folder) => posix.join(folder, 'soffice')),
  ];
}

function onLinux(search: OfficeSearch): readonly string[] {
  const folders = [...searchPath(search), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [
    ...folders.flatMap((folder) =>
      ['soffice', 'libreoffice'].map((name) => posix.join(folder, name)),
    ),
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
  ];
}

/** Where LibreOffice may be on a system, the likeliest place first, each once. */
export function officeCandidates(search: OfficeSearch): readonly string[] {
  const { platform } = search;
  if (platform === 'win32') return [...new Set(onWindows(search))];
  return [...new Set(platform === 'darwin' ? onMac(search) : onLinux(search))];
}
