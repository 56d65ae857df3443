import type { Locator, Page } from '@playwright/test';
import { afterEach, describe, expect, test } from 'vitest';
import { attackMark, pastedAttacks } from '#tests/fixtures/pasted-attacks.ts';
import { putOnClipboard } from '#tests/support/electron/clipboard.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { chooseInMenu } from '#tests/support/electron/menu.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** Words on the clipboard beside the page: plain fields take these. */
const plainWords = 'Acta <img src=x onerror="alert(1)"> &lt;script&gt;';

/** Elements of formatted fields that Minuta itself puts there. */
const kept = ['STRONG', 'EM', 'U', 'BR', 'SPAN', 'SUP'];

/** What no part of the window holds. */
const strangers = [
  'script, iframe, frame, frameset, object, embed, applet, base, meta, link, style, template, noscript',
  'form:not(.finding-line), math, marquee, video, audio, portal, layer, foreignObject, animate, use, xmp, dialog',
  '[srcdoc], [formaction], [action], [ping], [background], [contenteditable=false] img',
  '[href^="javascript" i], [href*="attack.invalid"], [src*="attack.invalid"], [style*="url("]',
  '[data-minuta-text], [class*="Mso"], [slot], [is]',
].join(', ');

/** What stands in the window that pasted pages must not bring along. */
function strangersIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ selector, tags }) => {
      const all = [...document.body.querySelectorAll('*')];
      const handlers = all.filter((each) =>
        each.getAttributeNames().some((name) => name.startsWith('on')),
      );
      const inFields = [...document.querySelectorAll('.rich-text *, .paper *')].filter(
        (each) =>
          each.closest('.rich-text') &&
          !tags.includes(each.tagName) &&
          !each.matches('img.ProseMirror-separator:not([src])'),
      );
      const found = [...document.body.querySelectorAll(selector)].filter(
        (each) => !each.matches('body > script[type=module]'),
      );
      return [...handlers, ...inFields, ...found].map((each) => each.outerHTML.slice(0, 200));
    },
    { selector: strangers, tags: kept },
  );
}

interface Watch {
  /** What ran, what was tried against the policy, and what was asked of the network. */
  readonly seen: () => Promise<readonly unknown[]>;
}

async function watch({ app, page }: RunningMinuta): Promise<Watch> {
  await app.evaluate(({ session }) => {
    const sent: string[] = [];
    Reflect.set(globalThis, 'sentRequests', sent);
    session.defaultSession.webRequest.onBeforeRequest(({ url }, go) => {
      if (!url.startsWith('app://minuta/')) sent.push(url);
      go({});
    });
  });
  await page.evaluate(() => {
    const refused: string[] = [];
    Reflect.set(globalThis, 'refusedByPolicy', refused);
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
      // The document in which a pasted page is read is under the policy too: its styles and its base count for nothing.
      if (!/^(style-src|base-uri)/.test(violatedDirective))
        refused.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return {
    seen: async () => [
      ...dialogs,
      ...(await page.evaluate(
        (mark) => [
          ...(Reflect.get(globalThis, mark) === undefined ? [] : ['a script ran']),
          ...Reflect.get(globalThis, 'refusedByPolicy'),
        ],
        attackMark,
      )),
      ...(await app.evaluate(() => Reflect.get(globalThis, 'sentRequests'))),
      ...(app.windows().length === 1 ? [] : ['a window opened']),
      ...(page.url() === 'app://minuta/' ? [] : [page.url()]),
    ],
  };
}

/** Lines of plain fields and formatted ones, but dates, numbers and what only shows. */
const fieldsOfWords =
  ':is([role=textbox], textarea, input:not([type]), input[type=text], input[type=search]):visible:not([readonly], [aria-hidden=true], [tabindex="-1"])';

/** Pastes, one after the other, the attacks into the fields that it is given. */
function pasteInto({ app, page }: RunningMinuta) {
  let next = 0;
  const paste = async (field: Locator) => {
    const attack = pastedAttacks[next % pastedAttacks.length];
    next += 1;
    await putOnClipboard(app, { html: attack?.html ?? '', text: plainWords });
    await field.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+v');
    const words = () =>
      field.evaluate((each) => ('value' in each ? String(each.value) : (each.textContent ?? '')));
    const isFormatted = (await field.getAttribute('role')) === 'textbox';
    const first = isFormatted ? (attack?.lines[0] ?? '') : 'Acta <img';
    await expect.poll(words, { message: attack?.name ?? '' }).toContain(first);
  };
  return {
    /** Every field of words that shows in a part of the window, the last first; gives how many there were. */
    everyField: async (within: Locator) => {
      const fields = within.locator(fieldsOfWords);
      await fields.first().waitFor();
      const count = await fields.count();
      for (let index = count - 1; index >= 0; index -= 1) await paste(fields.nth(index));
      return count;
    },
    /** All of them at once, where a list takes lines. */
    list: async () => {
      const pages = pastedAttacks.map(({ html }) => html);
      const lines = pages.filter(({ length }) => length < 1_000).join('\n');
      await putOnClipboard(app, { html: pages.join('<p></p>'), text: lines });
      await page.keyboard.press('ControlOrMeta+v');
    },
  };
}

describe('pages that attack, pasted with the real clipboard', () => {
  test('become their words in a formatted field, as each says, and on the page', async (context) => {
    minuta = await launchMinuta(requireElectron(context));
    const { app, page } = minuta;
    const { field } = await openSample(page);
    const { seen } = await watch(minuta);
    await field.click();
    for (const { name, html, lines } of pastedAttacks) {
      await putOnClipboard(app, { html, text: plainWords });
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('ControlOrMeta+v');
      const words = () => field.evaluate((each) => each.textContent);
      await expect.poll(words, { message: name }).toBe(lines.join(' '));
    }
    await page.locator('.paper-place').getByText('Acta treinta y dos').first().waitFor();
    expect(await strangersIn(page)).toEqual([]);
    expect(await seen()).toEqual([]);
  });

  test('become words in every field of every section, in the lists, in dialogs and in texts edited by hand', async (context) => {
    minuta = await launchMinuta(requireElectron(context));
    const { app, page } = minuta;
    await openSample(page);
    const { seen } = await watch(minuta);
    const { everyField, list } = pasteInto(minuta);
    const editor = page.locator('main');
    const counts: Record<string, number> = {};
    counts.session = await everyField(editor);
    // The list of suggestions of the last field lies over the others.
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Tema' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('ControlOrMeta+Alt+f');
    const note = page.locator('.text-popover');
    await note.waitFor();
    counts.note = await everyField(note);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });

    await chooseInMenu(app, 'goAgenda');
    const rows = page.getByRole('treeitem');
    await rows.nth(2).press('Enter');
    const item = page.locator('.open-row').first();
    await item.waitFor();
    const add = (name: string) => item.getByRole('button', { name, exact: true }).click();
    for (const name of ['Añadir subtema', 'Añadir párrafo', 'Añadir comentario interno'])
      await add(name);
    counts.item = await everyField(item);
    await add('Añadir orador');
    counts.speaker = await everyField(item);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await rows.first().focus();
    const before = await rows.count();
    await list();
    // A long list is shown before it is inserted.
    await page.getByRole('dialog').getByRole('button', { name: 'Insertar' }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before);

    await chooseInMenu(app, 'goAgreements');
    await editor.getByRole('listitem').first().getByRole('button').first().click();
    counts.agreement = await everyField(editor);
    await page.keyboard.press('Escape');
    await list();
    await expect.poll(() => editor.getByRole('listitem').count()).toBeGreaterThan(20);

    await chooseInMenu(app, 'goDocuments');
    await editor.getByRole('listitem').first().getByRole('button').first().click();
    counts.document = await everyField(editor);
    await page.keyboard.press('Escape');
    await list();

    await chooseInMenu(app, 'goNotes');
    counts.notes = await everyField(editor);

    await chooseInMenu(app, 'goTexts');
    await editor.locator('[data-row]').first().click();
    counts.texts = await everyField(editor);
    await page.locator('.paper-place [data-edited], .paper-place .paper-sign').first().waitFor();
    expect(await strangersIn(page)).toEqual([]);

    for (const action of ['saveAsTemplate', 'newSession', 'newFromPast'] as const) {
      await chooseInMenu(app, action);
      const dialog = page.locator('[role=dialog]:not(.toast)');
      await dialog.waitFor();
      counts[action] = await everyField(dialog);
      expect(await strangersIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await chooseInMenu(app, 'showSessions');
    await page.getByRole('searchbox').waitFor();
    counts.sessions = await everyField(editor);
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
    expect(await strangersIn(page)).toEqual([]);
    expect(await seen()).toEqual([]);
  });

  test('become words in finding, in the palette, in the directory, in the register of agreements and in the settings', async (context) => {
    minuta = await launchMinuta(requireElectron(context));
    const { app, page } = minuta;
    await openSample(page);
    const { seen } = await watch(minuta);
    const { everyField } = pasteInto(minuta);
    const main = page.getByRole('main');
    const dialog = page.locator('[role=dialog]:not(.toast)');
    const counts: Record<string, number> = {};

    await page.keyboard.press('ControlOrMeta+h');
    const finding = page.getByRole('search', { name: 'Buscar en la sesión' });
    counts.finding = await everyField(finding);
    expect(await strangersIn(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('ControlOrMeta+k');
    counts.palette = await everyField(page.locator('[role=dialog]:has([role=combobox])'));
    expect(await strangersIn(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await chooseInMenu(app, 'showDirectory');
    const adders = {
      Personas: 'Añadir persona',
      Cargos: 'Añadir cargo',
      Órganos: 'Añadir órgano',
      Estados: 'Añadir Estado',
    };
    for (const [part, add] of Object.entries(adders)) {
      await main.getByRole('tab', { name: part }).click();
      await main.getByRole('button', { name: add }).first().click();
      await dialog.waitFor();
      counts[part] = await everyField(dialog);
      expect(await strangersIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      counts[`${part}, searched`] = await everyField(main);
    }

    await chooseInMenu(app, 'showSessions');
    await page.getByRole('navigation').getByRole('button', { name: 'Acuerdos' }).click();
    await page.getByRole('searchbox', { name: /^Palabras del acuerdo/ }).waitFor();
    counts.register = await everyField(main);
    expect(await strangersIn(page)).toEqual([]);

    await chooseInMenu(app, 'showSettings');
    await dialog.waitFor();
    const tabs = dialog.getByRole('tab');
    const groups = await tabs.count();
    let inSettings = 0;
    for (let place = 0; place < groups; place += 1) {
      await tabs.nth(place).click();
      if ((await dialog.locator(fieldsOfWords).count()) > 0) inSettings += await everyField(dialog);
    }
    counts.settings = inSettings;
    expect(await strangersIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
    expect(await strangersIn(page)).toEqual([]);
    expect(await seen()).toEqual([]);
  });
});
