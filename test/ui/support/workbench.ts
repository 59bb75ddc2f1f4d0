import { eventually } from '../../support/eventually';
import { mkdirSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';

const hoverCards = '.monaco-resizable-hover .monaco-hover:visible .hover-contents';
const quickInput = '.quick-input-widget:visible input';

/** A rectangle of the screen in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Waits until the workbench has drawn itself. */
export async function waitForWorkbench(page: Page): Promise<void> {
  await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
  await page.waitForSelector('.monaco-workbench .part.statusbar .statusbar-item', { timeout: 30_000 });
}

/** Opens a file of the workspace through Quick Open and waits until its text shows. */
export async function quickOpen(page: Page, name: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
  await fillQuickInput(page, 'Control+P', name, row);
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
}

/**
 * Runs a command by its title in the palette, as soon as the palette offers it. Commands that ask something leave their
 * question open: see `pick`.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  await fillQuickInput(page, 'F1', `>${title}`, row);
  await page.keyboard.press('Enter');
  await row.waitFor({ state: 'hidden' });
}

/**
 * Opens the list at the top by a key and types into it, until it offers a row. The list is closed by whatever takes the
 * focus meanwhile, and lists what there is when it opens: begin anew then.
 */
async function fillQuickInput(page: Page, key: string, words: string, row: Locator): Promise<void> {
  const input = page.locator(quickInput);
  await eventually(async () => {
    await page.keyboard.press(key);
    try {
      await input.waitFor({ timeout: 3_000 });
      await input.fill(words, { timeout: 3_000 });
      await row.waitFor({ timeout: 3_000 });
    } catch (error) {
      await page.keyboard.press('Escape');
      throw error;
    }
  }, 30_000);
}

/** Opens the view container "Verbatim" in the side bar, and waits until a view in it shows something. */
export async function openVerbatim(page: Page): Promise<void> {
  const item = page.locator('.part.activitybar .action-item:has(a[aria-label^="Verbatim"])');
  await item.waitFor();
  // A click on the item of the open container would close it; and its badge, if any, lies over what is to be clicked.
  if (!(await item.evaluate((element) => element.classList.contains('checked'))))
    await item.click({ force: true });
  await page.locator('.part.sidebar').locator('.monaco-list-row, .welcome-view-content').first().waitFor();
}

/** Drags the edge of the side bar until it is about so wide, in CSS pixels, and puts the mouse where it points at nothing. */
export async function resizeSideBar(page: Page, width: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('There is no side bar');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + width, middle, { steps: 5 });
  await page.mouse.up();
  const { height = 0, width: whole = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(whole / 2 - 100, height - 5); // in the status bar, between its ends
}

/** Chooses the first row with this text in the list that a command has opened. */
export async function pick(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
}

/**
 * Where the n-th occurrence (0 is the first) of some words stands on the screen, among the lines that the active editor
 * shows; null when it shows fewer. The words must stand in one line of the screen.
 */
async function wordRect(page: Page, words: string, n = 0): Promise<Rect | null> {
  return page.evaluate(
    ([wanted, skip]) => {
      let left = skip;
      const top = (line: Element) => line.getBoundingClientRect().top;
      const lines = [
        ...document.querySelectorAll('.editor-group-container.active .monaco-editor .view-line'),
      ];
      for (const line of lines.sort((a, b) => top(a) - top(b))) {
        // One word can be cut into several spans by decorations: join the text nodes of the line.
        const nodes: { node: Text; start: number }[] = [];
        let text = '';
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          nodes.push({ node: node as Text, start: text.length });
          text += (node as Text).data.replaceAll('\u00a0', ' ');
        }
        for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
          if (left-- > 0) continue;
          const last = from + wanted.length - 1;
          const first = nodes.findLast(({ start }) => start <= from);
          const end = nodes.findLast(({ start }) => start <= last);
          if (!first || !end) continue;
          const range = document.createRange();
          range.setStart(first.node, from - first.start);
          range.setEnd(end.node, last - end.start + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
      }
      return null;
    },
    [words, n] as const,
  );
}

/** As `wordRect`, for words that must be on the screen within 10 s. */
export async function wordOnScreen(page: Page, words: string, n = 0): Promise<Rect> {
  return eventually(async () => {
    const rect = await wordRect(page, words, n);
    if (!rect) throw new Error(`“${words}” is not on the screen`);
    return rect;
  });
}

/** Points at some words until a hover card shows, and answers the text of all its parts. */
export async function hoverText(page: Page, words: string, n = 0): Promise<string> {
  const cards = page.locator(hoverCards);
  // The provider may not be registered yet, and a second hover needs the mouse to have been away.
  return eventually(async () => {
    const { x, y, width, height } = await wordOnScreen(page, words, n);
    await page.mouse.move(x + width / 2, y + 200);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await cards.first().waitFor({ timeout: 2_000 });
    return (await cards.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
  }, 20_000);
}

/** Puts the caret into some words by a click in their middle. */
export async function clickWord(page: Page, words: string, n = 0): Promise<void> {
  const { x, y, width, height } = await wordOnScreen(page, words, n);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Opens the list of code actions where the caret is and answers their titles; `chooseAction` takes one. */
export async function codeActions(page: Page): Promise<readonly string[]> {
  const rows = page.locator('.action-widget .monaco-list-row');
  return eventually(async () => {
    await page.keyboard.press('Control+.');
    await rows.first().waitFor({ timeout: 3_000 });
    return (await rows.allInnerTexts()).map((text) => text.trim());
  }, 15_000);
}

/** Takes an action from the open list of code actions. */
export async function chooseAction(page: Page, title: string): Promise<void> {
  await page.locator('.action-widget .monaco-list-row', { hasText: title }).first().click();
}

/** The content frame of the webview that has such an element: several webviews can be alive at once. */
export async function webviewWith(page: Page, selector: string): Promise<Frame> {
  return eventually(async () => {
    for (const frame of page.frames()) {
      if (!frame.url().includes('/webview/browser/pre/fake.html')) continue;
      if ((await frame.locator(selector).count()) > 0) return frame;
    }
    throw new Error(`no webview has ${selector}`);
  }, 20_000);
}

/** Writes what the page shows to out/screenshots/NAME.png and answers the path. The same page gives the same bytes. */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync('out/screenshots', { recursive: true });
  const path = `out/screenshots/${name}.png`;
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  return path;
}
