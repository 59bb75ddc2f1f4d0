import type { Page } from 'playwright-core';
import { hoverText, pick, quickOpen, runCommand, webviewWith } from '../support/workbench';

/** A picture for the README. */
export interface Scene {
  /** Of the file, without theme and ending. */
  readonly name: string;
  /** Brings the workbench, freshly loaded, to what the picture shows. */
  readonly arrange: (page: Page) => Promise<void>;
}

const [first, second] = ['000_ecc26befbc92cf56.txt', '001_94ae5398a9550bd3.txt'] as const;

/** All pictures, in the order in which they are taken. */
export const scenes: readonly Scene[] = [
  {
    name: 'hover',
    arrange: async (page) => {
      await quickOpen(page, first);
      await highlighted(page);
      await hoverText(page, 'poorly worded');
    },
  },
  {
    name: 'across-articles',
    arrange: async (page) => {
      await quickOpen(page, first);
      await highlighted(page);
      await page.locator('.part.activitybar .action-item a[aria-label^="Verbatim"]').click();
      await page.locator('.part.sidebar .monaco-list-row[role="treeitem"]').first().waitFor();
    },
  },
  {
    name: 'comparison',
    arrange: async (page) => {
      await quickOpen(page, first);
      await highlighted(page);
      await runCommand(page, 'Verbatim: Compare with Article…');
      await pick(page, second);
      await webviewWith(page, '#content header');
    },
  },
];

/** Waits until the highlights of the open article have been drawn. */
async function highlighted(page: Page): Promise<void> {
  await page.locator('.view-line span[class*="ced-"]').nth(5).waitFor({ timeout: 30_000 });
}
