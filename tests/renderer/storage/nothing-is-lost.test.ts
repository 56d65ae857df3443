import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { reconcile } from '#renderer/storage/reconcile.ts';
import { createSaver, type Saver } from '#renderer/storage/saver.ts';
import { isTombstone, keyText, type RecordKey } from '#shared/format/saved-record.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import { memoryStore, type WriteFate } from '#tests/support/storage/memory-store.ts';

type Place = 'journal' | 'window';

/** What can happen while Minuta is used. Numbers pick which writing is meant, counted from here on. */
type Event =
  | { readonly kind: 'type'; readonly record: number }
  | { readonly kind: 'purge'; readonly record: number }
  | { readonly kind: 'save' }
  | { readonly kind: 'crash'; readonly after: number; readonly written: boolean }
  | { readonly kind: 'refuse'; readonly place: Place; readonly unsaid: boolean }
  | { readonly kind: 'mend' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'damage'; readonly place: Place; readonly extent: 'one' | 'all' };

const place = fc.constantFrom<Place>('journal', 'window');
const record = fc.nat({ max: 2 });
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), record }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('purge' as const), record }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('save' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('crash' as const),
      after: fc.nat({ max: 6 }),
      written: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('refuse' as const), place, unsaid: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('mend' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('damage' as const),
      place,
      extent: fc.constantFrom('one' as const, 'all' as const),
    }),
  },
);

const keyOf = (index: number): RecordKey => ({ kind: 'session', id: `s${index}` });

/** A computer with two stores, on which Minuta is used, killed and started again. */
class World {
  private readonly disks = {
    journal: new Map<string, string>(),
    window: new Map<string, string>(),
  };
  private readonly refused = new Map<Place, WriteFate>();
  private isDead = false;
  private crashIn: { after: number; readonly written: boolean } | undefined;
  /** A store that was damaged and not mended yet. The other one must not be damaged then: that would be both. */
  private damaged: Place | undefined;
  private saver: Saver | undefined;
  private ids = 0;
  /** Counts what is typed; the value typed says which it was. */
  private typed = 0;
  private readonly pending = new Map<string, number>();
  /** Of each record the last that the status called saved. */
  readonly saved = new Map<string, number>();

  private fate(where: Place): WriteFate {
    const dead: MachineFailure = { kind: 'failed', code: 'killed' };
    if (this.isDead) return { kind: 'refused', failure: dead };
    if (this.crashIn?.after === 0) {
      this.isDead = true;
      return this.crashIn.written ? { kind: 'writtenUnsaid' } : { kind: 'refused', failure: dead };
    }
    if (this.crashIn) this.crashIn.after -= 1;
    return this.refused.get(where) ?? { kind: 'written' };
  }

  private readonly stores = {
    journal: memoryStore(this.disks.journal, () => this.fate('journal')),
    window: memoryStore(this.disks.window, () => this.fate('window')),
  };

  private readonly ports = {
    hashing: nodeHashing,
    now: () => new Date(this.typed).toISOString(),
    newId: () => {
      this.ids += 1;
      return `new-${this.ids}`;
    },
  };

  async start(): Promise<void> {
    this.isDead = false;
    const { seqs, failures } = await reconcile(this.stores, this.ports);
    if (failures.length === 0 && !this.isDead) this.damaged = undefined;
    this.pending.clear();
    this.saver = createSaver({
      ...this.ports,
      places: [
        { place: 'journal', store: this.stores.journal },
        { place: 'window', store: this.stores.window },
      ],
      seqs,
      after: () => () => undefined,
      onStatus: () => undefined,
    });
  }

  private async save(): Promise<void> {
    if (this.pending.size === 0) return;
    const status = await this.saver?.flush();
    if (this.isDead || status?.kind !== 'saved') return;
    for (const [key, typed] of this.pending) this.saved.set(key, typed);
    this.pending.clear();
  }

  private damage(where: Place, extent: 'one' | 'all'): void {
    if (this.damaged !== undefined && this.damaged !== where) return;
    const disk = this.disks[where];
    this.damaged = where;
    if (extent === 'all') disk.clear();
    const [first] = disk;
    if (first) disk.set(first[0], first[1].replace('"value"', '"valve"'));
    // The store that is damaged no longer backs what is saved from now on until both were read through.
    this.restartIsDue = true;
  }

  private restartIsDue = false;

  async happen(each: Event): Promise<void> {
    if ((this.isDead || this.restartIsDue) && each.kind !== 'damage') {
      this.restartIsDue = false;
      this.crashIn = each.kind === 'crash' ? { ...each } : undefined;
      await this.start();
      this.crashIn = undefined;
      if (this.isDead) return;
    }
    switch (each.kind) {
      case 'type':
      case 'purge': {
        this.typed += 1;
        const key = keyOf(each.record);
        this.pending.set(keyText(key), this.typed);
        if (each.kind === 'type') this.saver?.changed(key, { typed: this.typed });
        else this.saver?.purge(key);
        return;
      }
      case 'save':
        return this.save();
      case 'crash':
        this.crashIn = { ...each };
        await this.save();
        this.crashIn = undefined;
        this.isDead = true;
        return;
      case 'refuse':
        this.refused.set(
          each.place,
          each.unsaid ? { kind: 'writtenUnsaid' } : { kind: 'refused', failure: { kind: 'full' } },
        );
        return;
      case 'mend':
        this.refused.clear();
        return;
      case 'restart':
        return this.start();
      case 'damage':
        return this.damage(each.place, each.extent);
    }
  }

  /** What is there of a record after two undisturbed starts: the count of what was typed. */
  async present(): Promise<ReadonlyMap<string, number>> {
    this.refused.clear();
    await this.start();
    await this.start();
    expect(new Map(this.disks.window)).toEqual(new Map(this.disks.journal));
    const found = new Map<string, number>();
    for (const index of [0, 1, 2]) {
      const read = await this.stores.window.read([keyOf(index)]);
      const [state] = read.ok ? read.records : [];
      if (state === undefined) continue;
      const typed = isTombstone(state) ? Date.parse(state.purged) : Number(state.value.typed);
      found.set(keyText(state), typed);
    }
    return found;
  }
}

async function runs(events: readonly Event[]): Promise<void> {
  const world = new World();
  await world.start();
  for (const each of events) await world.happen(each);
  const present = await world.present();
  for (const [key, typed] of world.saved) {
    expect(present.get(key) ?? 0, `${key} as saved`).toBeGreaterThanOrEqual(typed);
  }
}

describe('whatever is typed, refused, killed, restarted and damaged', () => {
  it('what was called saved is there, as it was or later, and both stores agree', async () => {
    await fc.assert(fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 40 }), runs), {
      numRuns: 400,
    });
  });
});
