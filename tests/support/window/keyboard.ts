import type { Page } from '@playwright/test';

/** Tabs that a person is asked for from one control to the one wanted, unless a journey allows more. */
const usualTabs = 6;

/**
 * Letters that are pressed one by one; what is longer goes on as an input method gives it, many at once, but for
 * what the typography of a language answers.
 */
const keyedLetters = 24;

/** A person who has a keyboard and no pointer: what has the focus is asked, and never given. */
export interface Keyboard {
  /** Presses keys as the driver names them, once or several times. */
  readonly press: (keys: string, times?: number) => Promise<void>;
  /** Types words into what has the focus. */
  readonly type: (words: string) => Promise<void>;
  /** Types over what stands in the field that has the focus. */
  readonly typeOver: (words: string) => Promise<void>;
  /** Tabs forwards until the control of this name has the focus; fails when it takes more than `most` Tabs. */
  readonly tabTo: (name: string | RegExp, most?: number) => Promise<void>;
  /** The same backwards. */
  readonly tabBackTo: (name: string | RegExp, most?: number) => Promise<void>;
  /** Chooses an option of the list that has the focus with the arrow keys. */
  readonly choose: (option: string) => Promise<void>;
  /** Opens the menu of the button that has the focus and chooses a line of it. */
  readonly chooseInMenu: (line: string) => Promise<void>;
  /** Waits until the control of this name has the focus. */
  readonly arriveAt: (name: string | RegExp) => Promise<void>;
  /** The name of what has the focus, as a screen reader says it. */
  readonly focused: () => Promise<string>;
}

/** The name of the control that has the focus: its own label, what labels it, or its words. */
function nameOfFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const labelled = element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
  const isControl =
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement;
  const labels = isControl ? [...(element.labels ?? [])].map((each) => each.textContent ?? '') : [];
  const words = isControl ? labels.join(' ') : (element.textContent ?? '');
  const name = element.getAttribute('aria-label') ?? labelled ?? words;
  return name.replace(/\s+/g, ' ').trim();
}

/** How many options below the chosen one of the list that has the focus this one stands; above it, negative. */
function stepsToOption(option: string): number {
  const list = document.activeElement;
  if (!(list instanceof HTMLSelectElement)) throw new Error('no list has the focus');
  const wanted = [...list.options].findIndex(({ label }) => label === option);
  if (wanted < 0) throw new Error(`the list has no ${option}`);
  return wanted - list.selectedIndex;
}

/** The keys of a window, with what has the focus in it. */
export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page;
  const focused = () => page.evaluate(nameOfFocus);
  const isThere = (name: string | RegExp, present: string) =>
    typeof name === 'string' ? present === name : name.test(present);
  const press = async (keys: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await keyboard.press(keys);
  };
  const type = async (words: string) => {
    await keyboard.type(words.slice(0, keyedLetters));
    for (const piece of words.slice(keyedLetters).split(/(["'])/)) {
      if (piece === '"' || piece === "'") await keyboard.press(piece);
      else if (piece !== '') await keyboard.insertText(piece);
    }
  };

  const go = async (key: 'Tab' | 'Shift+Tab', name: string | RegExp, most = usualTabs) => {
    const stops = [await focused()];
    if (isThere(name, stops[0] ?? '')) return;
    for (let tabs = 0; tabs < most; tabs += 1) {
      await keyboard.press(key);
      const present = await focused();
      if (isThere(name, present)) return;
      stops.push(present);
    }
    throw new Error(`${most} times ${key}, and not at ${name}: ${stops.join(' · ')}`);
  };

  return {
    press,
    type,
    typeOver: async (words) => {
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(words);
    },
    tabTo: (name, most) => go('Tab', name, most),
    tabBackTo: (name, most) => go('Shift+Tab', name, most),
    choose: async (option) => {
      const steps = await page.evaluate(stepsToOption, option);
      await press(steps < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(steps));
      const left = await page.evaluate(stepsToOption, option);
      if (left !== 0) throw new Error(`the arrows do not reach ${option}`);
    },
    chooseInMenu: async (line) => {
      await keyboard.press('Enter');
      await page.getByRole('menu').waitFor();
      const seen: string[] = [];
      for (let step = 0; step < 30; step += 1) {
        const present = await focused();
        if (present === line) {
          await keyboard.press('Enter');
          await page.getByRole('menu').waitFor({ state: 'detached' });
          return;
        }
        seen.push(present);
        await keyboard.press('ArrowDown');
      }
      throw new Error(`no line ${line} in the menu: ${seen.join(' · ')}`);
    },
    arriveAt: async (name) => {
      const waits = 100;
      let present = '';
      for (let wait = 0; wait < waits; wait += 1) {
        present = await focused();
        if (isThere(name, present)) return;
        await page.evaluate(() => new Promise((settle) => requestAnimationFrame(settle)));
      }
      throw new Error(`the focus is at ${present || 'nothing'}, and not at ${name}`);
    },
    focused,
  };
}
