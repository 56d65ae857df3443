/** How many trials a test makes: few unless a command asks for more. */
export const trialsVariable = 'MINUTA_TRIALS';
/** Where the dice of a test begin. */
export const seedVariable = 'MINUTA_TRIALS_SEED';

function numberIn(variable: string): number | undefined {
  const value = Number(process.env[variable]);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

export function trialCount(unlessAsked: number): number {
  return numberIn(trialsVariable) ?? unlessAsked;
}

export function trialSeed(): number {
  return numberIn(seedVariable) ?? 1592;
}
