import type { Page } from '@playwright/test';
import type { ActionName } from '#shared/actions/action.ts';

interface ShownMenu {
  readonly name: string;
  /** What leads to its place, with the sample open. */
  readonly actions: readonly ActionName[];
  /** Opens it there. */
  readonly open: (page: Page) => Promise<void>;
}

function button(name: string) {
  return (page: Page) => page.getByRole('button', { name, exact: true }).first().click();
}

/** The menus and lists that open over the window, one of each kind. */
export const menus: readonly ShownMenu[] = [
  {
    name: 'the status of the session',
    actions: ['goSession'],
    open: (page) => page.locator('.command-bar-status').click(),
  },
  { name: 'more of the session', actions: ['goSession'], open: button('Más') },
  {
    name: 'the language being written',
    actions: ['goSession'],
    open: (page) => page.locator('.writing-switch').click(),
  },
  {
    name: 'the form of a state',
    actions: ['goSession'],
    open: (page) =>
      page
        .getByRole('button', { name: /cómo se imprime$/ })
        .first()
        .click(),
  },
  {
    name: 'the states that are proposed',
    actions: ['goSession'],
    open: async (page) => {
      await page.getByRole('combobox', { name: 'Solicitantes' }).click();
      await page.keyboard.type('a');
    },
  },
  { name: 'adding an item', actions: ['goAgenda'], open: button('Punto') },
  {
    name: 'the kind of an item',
    actions: ['goAgenda', 'newItem'],
    open: (page) =>
      page
        .locator('.open-row-head')
        .getByRole('button', { name: /^Clase/ })
        .click(),
  },
  { name: 'more of an item', actions: ['goAgenda', 'newItem'], open: button('Más sobre el punto') },
  {
    name: 'the end of a line',
    actions: ['goAgenda', 'newItem'],
    open: button('Final de la línea'),
  },
  {
    name: 'the documents of an item',
    actions: ['goAgenda', 'newItem'],
    open: async (page) => {
      await button('Añadir documento')(page);
      await page.getByRole('combobox', { name: 'Añadir documento' }).click();
      await page.keyboard.type('CP');
    },
  },
  { name: 'adding an agreement', actions: ['goAgreements'], open: button('Acuerdo') },
  {
    name: 'moving a line',
    actions: ['goAgenda'],
    open: async (page) => {
      await page.getByRole('treeitem').first().click();
      await page.locator('.ordered-line > .icon-button').first().click();
    },
  },
  {
    name: 'more of a document',
    actions: ['goDocuments'],
    open: async (page) => {
      await page.locator('.document-open').first().click();
      await page.locator('.open-row-head').getByRole('button', { name: 'Más' }).click();
    },
  },
  {
    name: 'what a text can cite',
    actions: ['goSession'],
    open: async (page) => {
      await page.locator('main [role="textbox"][data-part="theme"]').click();
      await page.keyboard.press('Control+Alt+r');
    },
  },
  {
    name: 'the zoom of the page',
    actions: ['goSession'],
    open: (page) => page.getByRole('button', { name: /^Tamaño de la hoja/ }).click(),
  },
  { name: 'the bundle', actions: ['export'], open: button('Guardar paquete') },
  {
    name: 'ways to begin a session',
    actions: ['showSessions'],
    open: (page) => page.getByRole('button', { name: 'Otras formas de empezar' }).click(),
  },
  {
    name: 'a filter of the sessions',
    actions: ['showSessions'],
    open: (page) => page.locator('.filter-menu button').first().click(),
  },
  {
    name: 'more of a listed session',
    actions: ['showSessions'],
    open: (page) => page.locator('.sessions-row').first().click({ button: 'right' }),
  },
];
