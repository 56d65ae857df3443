/** The room that the browser leaves to this page, in bytes. */
export async function windowSpace(): Promise<number> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  return Math.max(0, quota - usage);
}
