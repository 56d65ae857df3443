import { beforeAll, describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { goodParts, packed } from './good-package.ts';
import { sdkErrors } from './sdk-validator.ts';

const refused = faults.filter(({ sdk }) => sdk === 'refuses');
let verdicts: readonly (readonly string[])[] = [];

beforeAll(async () => {
  verdicts = await sdkErrors([...refused.map(({ parts }) => parts), goodParts].map(packed));
});

test('the Open XML SDK finds nothing in a good file', () => {
  expect(verdicts.at(-1)).toEqual([]);
});

describe('the Open XML SDK refuses', () => {
  for (const [index, { fault }] of refused.entries()) {
    test(fault, () => expect(verdicts[index]).not.toEqual([]));
  }
});
