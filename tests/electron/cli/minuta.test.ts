import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '#shared/report/compose.ts';
import { plainTextLines } from '#shared/report/plain-text.ts';
import { docxParagraphs } from '#shared/word/docx-text.ts';
import { linesOf } from '#tests/support/paper-lines.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sample = join(root, 'templates/sessions/cp-1592-07.json');
const officeTemplate = join(root, 'templates/report.docx');

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as npm does, in `folder`. */
function minuta(folder: string, args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve) => {
    const { npm_lifecycle_event: _, ...env } = process.env;
    const command = [
      '--import',
      import.meta.resolve('tsx'),
      join(root, 'electron/cli/minuta.ts'),
      ...args,
    ];
    const child = execFile(
      process.execPath,
      command,
      { cwd: folder, env, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minuta-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('minuta export', () => {
  it('makes the report of the reference session, and leaves no other file', async () => {
    const run = await minuta(folder, ['export', sample, '-o', 'informe.docx']);
    expect(run).toEqual({ code: 0, stdout: '', stderr: 'informe.docx\n' });
    expect(await readdir(folder)).toEqual(['informe.docx']);
    const paragraphs = docxParagraphs(await readFile(join(folder, 'informe.docx')));
    expect(paragraphs.join('\n').replaceAll('\u00a0', ' ')).toContain(linesOf(sampleSession())[0]);
  });

  it('leaves an existing file as it is unless told to replace it', async () => {
    await writeFile(join(folder, 'mine.docx'), 'mine');
    const refused = await minuta(folder, ['export', sample, '-o', 'mine.docx']);
    expect(refused).toEqual({
      code: 1,
      stdout: '',
      stderr: '"mine.docx" exists and was left as it is; add --force to replace it.\n',
    });
    expect(await readFile(join(folder, 'mine.docx'), 'utf8')).toBe('mine');
    const forced = await minuta(folder, ['export', sample, '-o', 'mine.docx', '--force']);
    expect(forced.code).toBe(0);
    expect((await readFile(join(folder, 'mine.docx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('prints the paper as text and as JSON', async () => {
    const text = await minuta(folder, ['export', sample, '--format', 'txt', '--lang', 'fr']);
    const paper = compose(sampleSession(), 'report', 'fr');
    expect(text.stdout).toBe(`${plainTextLines(paper).join('\n')}\n`);
    expect(text.stderr).toMatch(/^\d+ texts have no version in "fr" and stand in "es"\.\n$/);
    const json = await minuta(folder, [
      'export',
      sample,
      '--format',
      'json',
      '--paper',
      'order-of-business',
    ]);
    const order: unknown = JSON.parse(json.stdout);
    expect(order).toEqual(
      JSON.parse(JSON.stringify(compose(sampleSession(), 'orderOfBusiness', 'es'))),
    );
  });

  it.each([
    [['export'], 'The file is missing.'],
    [['export', 'a.json', 'b.json'], 'One file at a time; "b.json" is one too many.'],
    [['export', 'a.json', '--lang', 'de'], '--lang takes es, en, fr, pt; "de" is none of them.'],
    [['export', 'a.json', '--paper', 'minutes'], '--paper takes report, order-of-business'],
    [['export', 'a.json', '--colour'], "Unknown option '--colour'.\n"],
    [['export', ''], 'The file is missing.'],
    [['export', 'a.json', '-o', ''], '--output needs a file.'],
    [['export', 'a.json', '--template', ''], '--template needs a file.'],
    [['exprot'], 'There is no command "exprot".'],
    [[], 'Usage:'],
  ])('calls %j a wrong command', async (args, sentence) => {
    const run = await minuta(folder, args);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(sentence);
  });

  it('never replaces the session or the template that the paper is made from', async () => {
    const session = join(folder, 'own.json');
    const template = join(folder, 'own.docx');
    await copyFile(sample, session);
    await copyFile(officeTemplate, template);
    await symlink(session, join(folder, 'link.json'));
    const [overSession, overTemplate] = await Promise.all([
      minuta(folder, ['export', 'link.json', '-o', 'own.json', '--force']),
      minuta(folder, [
        'export',
        sample,
        '--template',
        'own.docx',
        '-o',
        join(folder, 'own.docx'),
        '--force',
      ]),
    ]);
    expect(overSession.code).toBe(1);
    expect(overSession.stderr).toBe(
      '"own.json" is what the paper is made from; name another file.\n',
    );
    expect(overTemplate.code).toBe(1);
    expect(await readFile(session)).toEqual(await readFile(sample));
    expect(await readFile(template)).toEqual(await readFile(officeTemplate));
  });

  it('refuses a session nested without end in a sentence', async () => {
    const item = '{"children":[';
    const agenda = `${item.repeat(20_000)}${']}'.repeat(20_000)}`;
    await writeFile(join(folder, 'deep.json'), `{"format":1,"session":{"agenda":[${agenda}]}}`);
    const run = await minuta(folder, ['export', 'deep.json']);
    expect(run).toEqual({
      code: 1,
      stdout: '',
      stderr: 'session: nested deeper than any session is.\n',
    });
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says in a sentence that the standard output takes no more',
    async () => {
      const script = join(root, 'electron/cli/minuta.ts');
      const tsx = import.meta.resolve('tsx');
      const run = await new Promise<{ readonly code: unknown; readonly stderr: string }>(
        (resolve) => {
          execFile(
            'sh',
            [
              '-c',
              '"$0" --import "$1" "$2" export "$3" --format txt >/dev/full',
              process.execPath,
              tsx,
              script,
              sample,
            ],
            (error, _, stderr) => resolve({ code: error?.code ?? 0, stderr }),
          );
        },
      );
      expect(run).toEqual({
        code: 1,
        stderr: 'The standard output could not be written (ENOSPC).\n',
      });
    },
  );

  it('says in a sentence what is wrong with its input', async () => {
    await writeFile(join(folder, 'broken.json'), '{"format": 1,');
    await writeFile(join(folder, 'other.json'), '{"name": "x"}');
    await writeFile(join(folder, 'text.docx'), 'not a template');
    const sentences = async (...args: string[]) => {
      const run = await minuta(folder, ['export', ...args]);
      return [run.code, run.stderr];
    };
    const [gone, dir, broken, other, template, nowhere] = await Promise.all([
      sentences('gone.json'),
      sentences(folder),
      sentences('broken.json'),
      sentences('other.json'),
      sentences(sample, '--template', 'text.docx'),
      sentences(sample, '-o', 'no/where.docx'),
    ]);
    expect(gone).toEqual([1, 'There is no file "gone.json".\n']);
    expect(dir).toEqual([1, `"${folder}" is a folder; name a file.\n`]);
    expect(broken).toEqual([
      1,
      expect.stringMatching(/^"broken\.json" is not JSON in UTF-8: .+\.\n$/),
    ]);
    expect(other).toEqual([
      1,
      'This is not a saved session: "format" and "session" are expected at the top.\n',
    ]);
    expect(template).toEqual([1, expect.stringContaining('Word')]);
    expect(nowhere).toEqual([1, 'The folder of "no/where.docx" does not exist.\n']);
  });
});

describe('minuta, asked for help', () => {
  it.each([[['--help']], [['export', '--help']], [['symbols', '-h']]])(
    'answers %j with how it is typed',
    async (args) => {
      const run = await minuta(folder, args);
      expect(run).toEqual({ code: 0, stdout: expect.stringMatching(/^Usage:\n/), stderr: '' });
    },
  );
});

describe('minuta symbols', () => {
  it.each([
    ['utf16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('reads a text in %s, which says so in its first bytes', async (encoding, mark) => {
    const text = Buffer.from('Véase CP/doc. 4207/07', 'utf16le');
    const bytes = encoding === 'utf16le' ? text : text.swap16();
    const path = join(folder, `${encoding}.txt`);
    await writeFile(path, Buffer.concat([Buffer.from(mark), bytes]));
    const run = await minuta(folder, ['symbols', path]);
    expect(run.stdout).toMatch(/^1:7\tCP\/doc\. 4207\/07\t/);
  });

  it('lists every symbol with fields, normal form and place', async () => {
    const text = 'Véase CP/doc. 4207/07,\ny la resolución AG/RES. 2248 (XXXVI-O/06).\n';
    const run = await minuta(folder, ['symbols', '-', '--json'], text);
    expect(run.code).toBe(0);
    const found: unknown = JSON.parse(run.stdout);
    expect(found).toEqual([
      {
        printed: 'CP/doc. 4207/07',
        normal: 'CP/doc.4207/07',
        fields: { kind: 'numbered', organ: 'CP', cls: 'DOC', sep: '. ', num: 4207, yy: '07' },
        line: 1,
        column: 7,
      },
      {
        printed: 'AG/RES. 2248 (XXXVI-O/06)',
        normal: 'AG/RES. 2248 (XXXVI-O/06)',
        fields: {
          kind: 'resolution',
          organ: 'AG',
          cls: 'RES',
          num: 2248,
          session_roman: 'XXXVI',
          session_kind: 'O',
          yy: '06',
        },
        line: 2,
        column: 17,
      },
    ]);
  });
});

describe('minuta symbols, of a list that shares a beginning', () => {
  it('prints each as it stands in the text, and its full normal form', async () => {
    const run = await minuta(folder, ['symbols', '-'], 'CP/ACTA 1267/01 et 1269/01');
    expect(run.stdout.split('\n').map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['1:1', 'CP/ACTA 1267/01', 'CP/ACTA 1267/01'],
      ['1:20', '1269/01', 'CP/ACTA 1269/01'],
      [''],
    ]);
  });
});

describe('minuta template', () => {
  it('says that the bundled templates are fine, and for which paper', async () => {
    const report = await minuta(folder, ['template', officeTemplate]);
    expect(report.code).toBe(0);
    expect(report.stdout).toContain('is fine as a template of the report.');
    const order = await minuta(folder, [
      'template',
      join(root, 'templates/order-of-business.docx'),
    ]);
    expect(order.stdout).toContain('is fine as a template of the order of business.');
  });

  it('says what is wrong with a file that is no template', async () => {
    await writeFile(join(folder, 'notes.docx'), 'notes');
    const run = await minuta(folder, ['template', 'notes.docx']);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr.trim()).not.toBe('');
  });
});
