import { describe, expect, test } from 'vitest';
import { type GatePorts, openGate, type RefusalEntry, type Sender } from '#electron/ipc/gate.ts';
import { fits } from '#electron/ipc/payload-size.ts';

const own: Sender = { contentsId: 1, isMainFrame: true, address: 'app://minuta/' };

const facts = {
  edition: 'desktop',
  version: '0.1.0',
  platform: 'linux',
  locale: 'es-UY',
  uncleanExit: false,
} as const;

function gate(answers: GatePorts['answers'] = { appFacts: async () => facts }) {
  const log: RefusalEntry[] = [];
  const ask = openGate({ answers, windowContentsId: () => 1, log: (entry) => log.push(entry) });
  return { ask, log };
}

function refusal(reason: string) {
  return { kind: 'refusal', reason };
}

describe('the gate', () => {
  test('passes a question of the contract on, and its answer back', async () => {
    const { ask, log } = gate();
    expect(await ask(own, 'appFacts', {})).toEqual({ kind: 'answer', value: facts });
    expect(log).toEqual([]);
  });

  test.for<[string, Partial<Sender>]>([
    ['another window', { contentsId: 2 }],
    ['a frame inside the page', { isMainFrame: false }],
    ['another origin', { address: 'https://minuta/' }],
    ['a file', { address: 'file:///etc/passwd' }],
    ['a host that only begins alike', { address: 'app://minuta.example/' }],
    ['a user before the host', { address: 'app://minuta@example/' }],
    ['nothing', { address: '' }],
  ])('refuses %s, and says so', async ([, difference]) => {
    const { ask, log } = gate();
    expect(await ask({ ...own, ...difference }, 'appFacts', {})).toEqual(refusal('unknownSender'));
    expect(log).toMatchObject([{ question: 'appFacts', reason: 'unknownSender' }]);
  });

  test.for<[unknown]>([
    ['openPath'],
    ['toString'],
    ['__proto__'],
    ['constructor'],
    [7],
    [null],
    [{}],
  ])('knows no question called %s', async ([name]) => {
    const { ask, log } = gate();
    expect(await ask(own, name, {})).toEqual(refusal('unknownQuestion'));
    expect(log).toHaveLength(1);
  });

  test('refuses a question of the contract that nobody answers yet', async () => {
    const { ask } = gate({});
    expect(await ask(own, 'appFacts', {})).toEqual(refusal('unknownQuestion'));
  });

  test.for<[unknown]>([[undefined], [null], ['x'], [[]], [{ path: '/etc' }]])(
    'refuses the request %s',
    async ([request]) => {
      const { ask } = gate();
      expect(await ask(own, 'appFacts', request)).toEqual(refusal('wrongRequest'));
    },
  );

  test('refuses a huge request before it looks inside', async () => {
    const { ask } = gate({ setInterfaceLanguage: async () => ({}) });
    const huge = { language: 'x'.repeat(600_000) };
    expect(await ask(own, 'setInterfaceLanguage', huge)).toEqual(refusal('requestTooLarge'));
  });

  test('lets no answer out that the contract does not describe', async () => {
    const { ask, log } = gate({
      appFacts: async () => JSON.parse('{"edition":"desktop","path":"/home/ana"}'),
    });
    expect(await ask(own, 'appFacts', {})).toEqual(refusal('failed'));
    expect(log).toMatchObject([{ reason: 'failed' }]);
  });

  test('survives an answer that fails', async () => {
    const { ask } = gate({
      appFacts: async () => {
        throw new Error('EIO');
      },
    });
    expect(await ask(own, 'appFacts', {})).toEqual(refusal('failed'));
  });

  test('logs no more of a name than fits on a line', async () => {
    const { ask, log } = gate();
    await ask(own, 'x'.repeat(1_000_000), {});
    expect(log[0]?.question.length).toBeLessThanOrEqual(100);
  });
});

describe('the size of a payload', () => {
  test('counts texts, names and bytes wherever they are', () => {
    expect(fits({ text: 'x'.repeat(100) }, 250)).toBe(true);
    expect(fits({ text: 'x'.repeat(200) }, 250)).toBe(false);
    expect(fits({ ['x'.repeat(200)]: 1 }, 250)).toBe(false);
    expect(fits([new Uint8Array(300)], 250)).toBe(false);
    expect(fits(new Map([['a', new ArrayBuffer(300)]]), 250)).toBe(false);
    expect(fits(new Set(['x'.repeat(200)]), 250)).toBe(false);
    expect(
      fits(
        Array.from({ length: 100 }, () => null),
        250,
      ),
    ).toBe(false);
  });

  test('is too large when it nests too deep to be counted', () => {
    let deep: unknown = null;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(fits(deep, 1_000_000_000)).toBe(false);
  });
});
