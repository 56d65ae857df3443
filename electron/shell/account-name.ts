import { userInfo } from 'node:os';

/** Name of the account that runs the program; undefined for one that the system does not list. */
export function accountName(): string | undefined {
  try {
    return userInfo().username || undefined;
  } catch {
    return undefined;
  }
}
