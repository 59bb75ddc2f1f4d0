import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually';
import {
  hoverText,
  openVerbatim,
  pick,
  quickOpen,
  resizeSideBar,
  runCommand,
  webviewWith,
} from '../support/workbench';

/** A picture for the README. */
export interface Scene {
  /** Of the file, without theme and ending. */
  readonly name: string;
  /** Brings the workbench, freshly loaded, to what the picture shows. */
  readonly arrange: (page: Page) => Promise<void>;
}

const [first, second] = ['000_ecc26befbc92cf56.txt', '001_94ae5398a9550bd3.txt'] as const;

/** Wide enough for the view's rows, in CSS pixels. */
const sideBarWidth = 520;

/** All pictures, in the order in which they are taken. */
export const scenes: readonly Scene[] = [
  {
    name: 'hover',
    arrange: async (page) => {
      await quickOpen(page, first);
      await highlighted(page);
      // the folder is read meanwhile
      await eventually(async () => {
        const card = await hoverText(page, 'poorly worded');
        assert.ok(card.includes('Also in'), card);
      });
    },
  },
  {
    name: 'across-articles',
    arrange: async (page) => {
      await quickOpen(page, second);
      await highlighted(page);
      await openVerbatim(page);
      await resizeSideBar(page, sideBarWidth);
    },
  },
  {
    name: 'comparison',
    arrange: async (page) => {
      await quickOpen(page, first);
      await highlighted(page);
      await runCommand(page, 'Verbatim: Compare with Article…');
      await pick(page, second);
      const frame = await webviewWith(page, '#content header');
      await frame.locator('#sentences [data-filter="changed"]').click();
    },
  },
];

/** Waits until the highlights of the open article have been drawn. */
async function highlighted(page: Page): Promise<void> {
  await page.locator('.view-line span[class*="ced-"]').nth(5).waitFor({ timeout: 30_000 });
}
