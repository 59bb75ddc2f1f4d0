import { strict as assert } from 'node:assert';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../../support/eventually';
import { quickOpen, runCommand } from './workbench';

/** Shows the views, also if the side bar is being restored meanwhile. */
export async function openView(page: Page): Promise<void> {
  await page.locator('.activitybar [aria-label^="Verbatim"]').first().waitFor();
  await runCommand(page, 'View: Show Verbatim');
  await page.locator('.pane-header', { hasText: 'Across Articles' }).waitFor();
}

/** Opens an article and waits until the extension knows it: before that its commands are not in the palette. */
export async function openArticle(page: Page, name: string): Promise<void> {
  await quickOpen(page, name);
  await page.locator('.editor-group-container.active .view-line span[class*="ced-"]').first().waitFor();
}

/** Opens an article as a person does, until more than a few of its words are highlighted. */
export async function openHighlighted(page: Page, name: string): Promise<void> {
  await quickOpen(page, name);
  await eventually(async () => {
    const highlighted = await page.locator('.view-line span[class*="ced-"]').count();
    assert.ok(highlighted > 5, `${highlighted} words are highlighted`);
  }, 20_000);
}

/** A view of the side bar, by its title. */
export function pane(page: Page, title: string): Locator {
  return page.locator('.pane', { has: page.locator('.pane-header', { hasText: title }) });
}

/** The rows of a view as they are read out, once there are any. */
export async function rowsOf(page: Page, title: string): Promise<readonly string[]> {
  const rows = pane(page, title).locator('.monaco-list-row');
  return eventually(async () => {
    const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    assert.ok(labels.length > 0, `${title} is empty`);
    return labels;
  }, 20_000);
}

/** What the status bar says of the selection of the active editor. */
export async function statusSelection(page: Page): Promise<string> {
  return page.locator('#status\\.editor\\.selection').innerText();
}
