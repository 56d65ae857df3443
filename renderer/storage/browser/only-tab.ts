/**
 * Takes the one place that a tab of the browser edition may have: two would overwrite each other. False when
 * another tab has it. The place is given back when the tab closes, however it closes.
 */
export function takeOnlyTab(locks: LockManager, name = 'minuta'): Promise<boolean> {
  return new Promise((answer, fail) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        // Held as long as the page lives.
        return lock === null ? undefined : new Promise<never>(() => undefined);
      })
      .catch(fail);
  });
}
