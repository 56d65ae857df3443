/**
 * The folder of what belongs to the user, in the system's place for it. The packaged app's name is fixed for
 * ever; a development runtime, which may be older, keeps its own.
 */
export function profileName(isPackaged: boolean): string {
  return isPackaged ? 'Minuta' : 'Minuta (desarrollo)';
}
