import { strToU8, unzipSync, zipSync } from 'fflate';
import { nodeHashing } from '#electron/files/hashing.ts';
import { canonicalJson } from '#shared/format/canonical-json.ts';
import { currentFormat } from '#shared/format/migrations/chain.ts';
import { manifestName, nameOfRecords } from '#shared/format/minuta-manifest.ts';
import { sha256 } from '#tests/support/minuta-files.ts';
import type { Dice } from './dice.ts';

/** A `.minuta` file that somebody or something has changed. */
export interface MutatedFile {
  readonly mutation: string;
  readonly bytes: Uint8Array;
}

type Mutation = (file: Uint8Array, dice: Dice) => Uint8Array | Promise<Uint8Array>;

function json(value: object): Uint8Array {
  return strToU8(canonicalJson(value));
}

/** A zip whose manifest lists what is in it, however wrong that is. */
function listed(entries: Readonly<Record<string, Uint8Array>>, parts: object = {}): Uint8Array {
  const manifest = {
    app: 'minuta',
    format: currentFormat,
    contents: 'session',
    created: '2026-05-02T10:00:00.000Z',
    entries: Object.entries(entries).map(([name, bytes]) => ({
      name,
      sha256: sha256(bytes),
      size: bytes.length,
    })),
    ...parts,
  };
  return zipSync({ ...entries, [manifestName]: json(manifest) }, { level: 1 });
}

async function sealedLine(content: object): Promise<Uint8Array> {
  return json({ ...content, hash: await nodeHashing.text(canonicalJson(content)) });
}

const record = { kind: 'session', id: 's', seq: 1, format: currentFormat };

const wrongValues: readonly unknown[] = [null, 7, 'x', [], {}, true, [[[]]], { session: null }];
const outside = ['../x', '/x', 'C:\\x', '..\\x', 'records/../../x', 'a\u0000b', '\\\\server\\x'];

const mutations: Readonly<Record<string, Mutation>> = {
  'cut off': (file, dice) => file.slice(0, dice.below(file.length)),
  'beginning lost': (file, dice) => file.slice(1 + dice.below(file.length - 1)),
  'bits flipped': (file, dice) => {
    const bytes = file.slice();
    for (let count = 1 + dice.below(8); count > 0; count -= 1) {
      const place = dice.below(bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << dice.below(8));
    }
    return bytes;
  },
  'stretch overwritten': (file, dice) => {
    const bytes = file.slice();
    const start = dice.below(bytes.length);
    const end = start + 1 + dice.below(600);
    bytes.fill(dice.below(256), start, end);
    return bytes;
  },
  'stretch moved': (file, dice) => {
    const bytes = file.slice();
    bytes.copyWithin(dice.below(bytes.length), dice.below(bytes.length), dice.below(bytes.length));
    return bytes;
  },
  'bytes inserted': (file, dice) => {
    const place = dice.below(file.length);
    const more = Uint8Array.from({ length: 1 + dice.below(90) }, () => dice.below(256));
    return new Uint8Array([...file.slice(0, place), ...more, ...file.slice(place)]);
  },
  noise: (_file, dice) => Uint8Array.from({ length: dice.below(5_000) }, () => dice.below(256)),
  'zip bomb': (_file, dice) =>
    listed({ [nameOfRecords(1)]: new Uint8Array(2_000_000 + dice.below(4_000_000)) }),
  'many entries': (_file, dice) => {
    const names = Array.from({ length: 2_001 + dice.below(200) }, (_, index) => `x/${index}`);
    return zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])));
  },
  'path outside': (file, dice) =>
    zipSync({ ...unzipSync(file), [dice.pick(outside)]: strToU8('x') }),
  'wrong type in the manifest': (file, dice) => {
    const field = dice.pick(['app', 'contents', 'created', 'entries', 'format']);
    const value = dice.pick(wrongValues);
    const wrong = field === 'format' && value === 7 ? -1 : value;
    const right = field === 'entries' && Array.isArray(value) && value.length === 0;
    return listed(
      { [nameOfRecords(1)]: unzipSync(file)[nameOfRecords(1)] ?? new Uint8Array() },
      right ? { entries: null } : { [field]: wrong },
    );
  },
  'wrong type in a record': async (_file, dice) =>
    listed({ [nameOfRecords(1)]: await sealedLine({ ...record, value: dice.pick(wrongValues) }) }),
  'wrong type in a session': async (_file, dice) => {
    const value = { session: dice.pick(wrongValues) };
    return listed({ [nameOfRecords(1)]: await sealedLine({ ...record, value }) });
  },
  'newer manifest': (file, dice) =>
    listed(
      { [nameOfRecords(1)]: unzipSync(file)[nameOfRecords(1)] ?? new Uint8Array() },
      { format: currentFormat + 1 + dice.below(1_000) },
    ),
  'newer record': async (_file, dice) => {
    const newer = { ...record, format: currentFormat + 1 + dice.below(50), votes: [] };
    return listed({ [nameOfRecords(1)]: await sealedLine(newer) });
  },
  'deep nesting': (_file, dice) => {
    const depth = 1_000 + dice.below(60_000);
    const text = dice.pick(['[', '{"a":']).repeat(depth);
    return listed({ [nameOfRecords(1)]: strToU8(text) });
  },
  'deep manifest': (_file, dice) =>
    zipSync({ [manifestName]: strToU8('['.repeat(1_000 + dice.below(60_000))) }),
  'entries exchanged': (file) => {
    const entries = Object.entries(unzipSync(file));
    const names = entries.map(([name]) => name);
    const [first = '', ...rest] = names;
    return zipSync(
      Object.fromEntries(
        [...rest, first].map((name, index) => [name, entries[index]?.[1] ?? new Uint8Array()]),
      ),
    );
  },
  'entry left out': (file, dice) => {
    const entries = Object.entries(unzipSync(file));
    const gone = dice.below(entries.length);
    return zipSync(Object.fromEntries(entries.filter((_, index) => index !== gone)));
  },
};

/** The mutation of a number: every kind comes in turn, and the rest is up to the dice. */
export async function mutated(file: Uint8Array, index: number, dice: Dice): Promise<MutatedFile> {
  const names = Object.keys(mutations);
  const mutation = names[index % names.length] ?? '';
  const change = mutations[mutation];
  if (!change) throw new Error(`no mutation ${mutation}`);
  return { mutation, bytes: await change(file, dice) };
}
