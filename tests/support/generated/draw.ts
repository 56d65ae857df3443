import fc from 'fast-check';

/** Choices of a generated session; each shrinks towards less: no, fewer, the first. */
export interface Draw {
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** Yes, in so many cases of a hundred. */
  likely(percent: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  /** A value, in so many cases of a hundred. */
  maybe<Value>(percent: number, make: () => Value): Value | undefined;
  /** A list of up to `most` values. */
  list<Value>(most: number, make: (index: number) => Value): readonly Value[];
  /** Any string at all, up to some dozens of characters. */
  anyString(): string;
}

/** Choices drawn from fast-check, so that a failing session can be drawn again and shrinks. */
export function drawFrom(generator: fc.GeneratorValue): Draw {
  const between = (min: number, max: number) => generator(fc.integer, { min, max });
  const likely = (percent: number) => between(0, 99) >= 100 - percent;
  return {
    between,
    likely,
    pick: (values) => {
      const value = values[between(0, values.length - 1)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
    maybe: (percent, make) => (likely(percent) ? make() : undefined),
    list: (most, make) => Array.from({ length: between(0, most) }, (_, index) => make(index)),
    anyString: () => generator(fc.string, { unit: 'binary', maxLength: 40 }),
  };
}

/** The record without the fields that are undefined: absent is how the saved form says it. */
export function known<Fields extends object>(fields: Fields): Fields {
  for (const key of Object.keys(fields)) {
    if (Reflect.get(fields, key) === undefined) Reflect.deleteProperty(fields, key);
  }
  return fields;
}
