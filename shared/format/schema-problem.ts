import type { z } from 'zod';

/** A place in outside data that does not fit its schema. `path` reads like `agenda[2].label`. */
export interface SchemaProblem {
  readonly path: string;
  readonly message: string;
}

function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** Everything that did not fit, in the order of the data. */
export function schemaProblems(error: z.ZodError): readonly SchemaProblem[] {
  return error.issues.map(({ path, message }) => ({ path: pathOf(path), message }));
}
