import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { readMinutaFile } from '#shared/format/archive/read-minuta-file.ts';
import { headOf } from '#shared/format/saved-record.ts';
import { type Machine, type QuestionName, questions } from '#shared/machine/machine.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { browserMachineOnDesk } from '#tests/support/machines/browser-machine.ts';
import { desktopMachine, type MachineOnDesk } from '#tests/support/machines/desktop-machine.ts';
import { sha256 } from '#tests/support/minuta-files.ts';
import { asText, sessionRecord } from '#tests/support/saved-records.ts';

const note = new TextEncoder().encode('Nota de la Misión Permanente');
const hash = sha256(note);

/** The machine with every request and every answer held against the contract. */
function held(machine: Machine): Machine {
  const answers = Object.fromEntries(
    Object.entries(questions).map(([name, { request, response }]) => {
      const ask = machine[name as QuestionName];
      return [
        name,
        async (asked: unknown) =>
          response.parse(await Reflect.apply(ask, undefined, [request.parse(asked)])),
      ];
    }),
  );
  return { ...machine, ...answers };
}

let count = 0;
const editions: readonly (readonly [string, () => Promise<MachineOnDesk>])[] = [
  [
    'the desktop',
    () => {
      count += 1;
      const databaseName = `minuta-${count}`;
      return desktopMachine({ userData: temporaryFolder(), databaseName });
    },
  ],
  [
    'the browser edition',
    () => {
      count += 1;
      return browserMachineOnDesk(`minuta-${count}`);
    },
  ],
];

describe.each(editions)('%s', (_edition, start) => {
  const bench = async () => {
    const { machine, desk } = await start();
    return { machine: held(machine), desk };
  };

  it('answers every question of the contract', async () => {
    const { machine } = await start();
    expect(Object.keys(questions).filter((name) => !(name in machine))).toEqual([]);
  });

  it('keeps a record and gives it back', async () => {
    const { machine } = await bench();
    const record = await sessionRecord('s', 1, 'x');
    expect(await machine.writeRecord(asText(record))).toEqual({ ok: true });
    const keys = [{ kind: 'session', id: 's' } as const];
    expect(await machine.readRecords({ keys })).toEqual({ ok: true, records: [record] });
    expect(await machine.listRecords({})).toEqual({
      ok: true,
      heads: [headOf(record)],
      newer: [],
      quarantined: 0,
    });
  });

  it('refuses an older state of a record', async () => {
    const { machine } = await bench();
    await machine.writeRecord(asText(await sessionRecord('s', 2, 'x')));
    expect(await machine.writeRecord(asText(await sessionRecord('s', 1, 'y')))).toEqual({
      ok: false,
      failure: { kind: 'stale', seq: 2 },
    });
  });

  it('keeps an attachment once and gives it back', async () => {
    const { machine } = await bench();
    const written = { ok: true, sha256: hash, size: note.length };
    expect(await machine.writeAttachment({ bytes: note, received: true })).toEqual(written);
    expect(await machine.writeAttachment({ bytes: note, received: true })).toEqual(written);
    expect(await machine.listAttachments({})).toMatchObject({ attachments: [{ sha256: hash }] });
    expect(await machine.readAttachment({ sha256: hash })).toEqual({ ok: true, bytes: note });
    await machine.removeAttachment({ sha256: hash });
    expect(await machine.readAttachment({ sha256: hash })).toMatchObject({
      failure: { kind: 'missing' },
    });
  });

  it('lets the user choose attachments, and says when there was no choice', async () => {
    const { machine, desk } = await bench();
    expect(await machine.chooseAttachments({})).toMatchObject({ failure: { kind: 'cancelled' } });
    desk.chosen = { name: 'Nota.pdf', bytes: note };
    expect(await machine.chooseAttachments({})).toEqual({
      ok: true,
      chosen: [{ name: 'Nota.pdf', sha256: hash, bytes: note }],
    });
  });

  it('hands out a copy of an attachment', async () => {
    const { machine, desk } = await bench();
    await machine.writeAttachment({ bytes: note, received: true });
    expect(await machine.saveAttachment({ sha256: hash, name: 'Nota.pdf' })).toEqual({ ok: true });
    expect(desk.written().get('Nota.pdf')).toEqual(note);
  });

  it('does not open a type that can carry a program', async () => {
    const { machine } = await bench();
    await machine.writeAttachment({ bytes: note, received: true });
    expect(await machine.openAttachment({ sha256: hash, name: 'Nota.exe' })).toMatchObject({
      failure: { kind: 'notAllowed' },
    });
  });

  it('writes a file and reads a chosen one', async () => {
    const { machine, desk } = await bench();
    const saved = await machine.saveFile({ suggestedName: 'a.docx', type: 'docx', bytes: note });
    expect(saved).toMatchObject({ ok: true, name: 'a.docx' });
    expect(desk.written().get('a.docx')).toEqual(note);
    expect(await machine.chooseFile({ type: 'minuta' })).toMatchObject({
      failure: { kind: 'cancelled' },
    });
    desk.chosen = { name: 's.minuta', bytes: note };
    expect(await machine.chooseFile({ type: 'minuta' })).toEqual({
      ok: true,
      name: 's.minuta',
      bytes: note,
    });
    expect(await machine.takeWaitingFile({})).toMatchObject({ failure: { kind: 'missing' } });
  });

  it('packs everything into one file, telling how far it is', async () => {
    const { machine, desk } = await bench();
    await machine.writeRecord(asText(await sessionRecord('s', 1, 'x')));
    await machine.writeAttachment({ bytes: note, received: false });
    const told: number[] = [];
    const stop = machine.on('saveEverythingProgress', ({ done }) => told.push(done));
    expect(await machine.saveEverything({ suggestedName: 'all.minuta' })).toMatchObject({
      ok: true,
    });
    stop();
    expect(told).toEqual([1, 2]);
    const bytes = desk.written().get('all.minuta') ?? new Uint8Array();
    expect(await readMinutaFile(bytes, { hashing: nodeHashing })).toMatchObject({
      ok: true,
      file: { records: [{ id: 's' }] },
    });
  });

  it('remembers the language of the interface', async () => {
    const { machine } = await bench();
    await machine.setInterfaceLanguage({ language: 'fr' });
    expect(await machine.interfaceLanguage({})).toEqual({ language: 'fr' });
  });

  it('tells how much room is left', async () => {
    const { machine } = await bench();
    const left = await machine.spaceLeft({});
    expect(left.ok && left.bytes).toBeGreaterThan(0);
  });

  it('keeps apart what it could not read', async () => {
    const { machine } = await bench();
    expect(await machine.quarantineText({ name: 'session-s.json', text: '{' })).toEqual({
      ok: true,
    });
  });
});
