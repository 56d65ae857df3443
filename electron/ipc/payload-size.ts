/** What is left of an allowance after a value is taken from it; below zero, the value was too large. */
function remaining(value: unknown, allowance: number): number {
  if (allowance < 0) return allowance;
  if (typeof value === 'string') return allowance - value.length * 2;
  if (typeof value !== 'object' || value === null) return allowance - 8;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return allowance - value.byteLength;
  if (value instanceof Map || value instanceof Set) return remaining([...value], allowance);
  let left = allowance - 8;
  for (const [key, part] of Object.entries(value)) {
    left = remaining(part, left - key.length * 2);
    if (left < 0) return left;
  }
  return left;
}

/** Whether a payload takes at most `bytes`. Stops counting as soon as it does not; false for what nests too deep to count. */
export function fits(value: unknown, bytes: number): boolean {
  try {
    return remaining(value, bytes) >= 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
