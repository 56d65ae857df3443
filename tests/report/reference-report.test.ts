import { describe, expect, it } from 'vitest';
import { sampleSession } from '#tests/support/sample-session.ts';
import { composedReport, referenceParagraphs, withLossesRestored } from './reference-report.ts';

describe('the report of the special session of 2 May 2007', () => {
  it('equals the reference report paragraph by paragraph', () => {
    const expected = withLossesRestored(referenceParagraphs());
    expect([...composedReport().values()]).toEqual(expected);
    expect(expected).toHaveLength(35);
  });

  it('is composed without a single override, free paragraph or left-out one', () => {
    const { overrides, freeParagraphs, leftOut } = sampleSession();
    expect({ overrides, freeParagraphs, leftOut }).toEqual({
      overrides: {},
      freeParagraphs: [],
      leftOut: [],
    });
  });
});
