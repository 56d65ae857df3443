import type { Locator, Page } from '@playwright/test';
import { keyboardOf } from './keyboard.ts';

/** A person who goes to everything with the mouse, and has the keys for words alone. */
export interface Pointer {
  /** Presses the button of this name. */
  readonly press: (button: string) => Promise<void>;
  /** Types words where the caret stands. */
  readonly type: (words: string) => Promise<void>;
  /** Clicks into the field of this name and writes there. */
  readonly write: (field: string, words: string) => Promise<void>;
  /** Clicks behind what stands in the field and goes on. */
  readonly writeAtEnd: (field: string, words: string) => Promise<void>;
  /** Selects all that stands in the field, with three clicks. */
  readonly select: (field: string) => Promise<void>;
  /** Writes over all that stands in the field. */
  readonly writeOver: (field: string, words: string) => Promise<void>;
  /** Chooses an option of a list of the system, whose lines are no part of the window. */
  readonly choose: (list: string, option: string) => Promise<void>;
}

/** The mouse over a part of the window: its main part, a dialog. */
export function pointerOf(page: Page, part: Locator): Pointer {
  const { type } = keyboardOf(page);
  // What an open list hides from a screen reader is still before the eyes of whoever has the mouse.
  const called = (name: string) => ({ name, exact: true, includeHidden: true });
  const field = (name: string) =>
    part.getByRole('textbox', called(name)).or(part.getByRole('combobox', called(name)));
  const select = (name: string) => field(name).click({ clickCount: 3 });
  return {
    press: (button) => part.getByRole('button', called(button)).first().click(),
    type,
    write: async (name, words) => {
      await field(name).click();
      await type(words);
    },
    writeAtEnd: async (name, words) => {
      const box = await field(name).boundingBox();
      if (!box) throw new Error(`${name} is not on the screen`);
      await field(name).click({ position: { x: box.width - 6, y: box.height - 8 } });
      await type(words);
    },
    select,
    writeOver: async (name, words) => {
      await select(name);
      await type(words);
    },
    choose: async (list, option) => {
      const choice = part.getByRole('combobox', called(list));
      // As a click on it does: what was open over the window closes.
      await choice.focus();
      await choice.selectOption({ label: option });
    },
  };
}
