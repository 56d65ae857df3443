/** Closes a `switch` over a union: a new member that nobody handles stops the compiler here. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
