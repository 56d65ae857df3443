import { beforeAll, describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { goodParts, packed } from './good-package.ts';
import { sdkErrors } from './sdk-validator.ts';

let verdicts: readonly (readonly string[])[] = [];

beforeAll(async () => {
  verdicts = await sdkErrors([...faults.map(({ parts }) => parts), goodParts].map(packed));
});

test('the Open XML SDK finds nothing in a good file', () => {
  expect(verdicts.at(-1)).toEqual([]);
});

describe('the Open XML SDK', () => {
  for (const [index, { fault, sdk }] of faults.entries()) {
    test(sdk === 'refuses' ? `refuses ${fault}` : `passes over ${fault}`, () => {
      expect(verdicts[index]?.length === 0 ? 'passes' : 'refuses').toBe(sdk);
    });
  }
});
