/** How much of an archive from outside is unpacked at most. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Of all entries together, unpacked, in bytes. */
  readonly bytes: number;
  /** Unpacked to packed size of one entry; what stays under `free` bytes is not measured. */
  readonly ratio: number;
  readonly free: number;
}

/** For a session from a colleague: what a bomb needs, a session never does. */
export const sessionLimits: ArchiveLimits = {
  entries: 2_000,
  bytes: 500_000_000,
  ratio: 100,
  free: 1_000_000,
};

/** For a backup of everything, which grows with the years. */
export const backupLimits: ArchiveLimits = {
  ...sessionLimits,
  entries: 60_000,
  bytes: 2_000_000_000,
};
