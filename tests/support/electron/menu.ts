import type { ElectronApplication } from '@playwright/test';

/** Chooses an item of the native menu, as a click on it would. */
export async function chooseInMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(
    ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(),
    id,
  );
}

/** The labels of the menu bar, or of the submenu with this id. */
export function menuLabels(app: ElectronApplication, id?: string): Promise<readonly string[]> {
  return app.evaluate(({ Menu }, wanted) => {
    const bar = Menu.getApplicationMenu();
    const menu = wanted === undefined ? bar : bar?.getMenuItemById(wanted)?.submenu;
    return (menu?.items ?? []).map(({ label }) => label);
  }, id);
}
