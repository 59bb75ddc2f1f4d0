import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { themes } from '../../../tools/host/settings.mjs';
import { inProject } from '../../../tools/paths.mjs';
import { openSession } from '../support/session';
import { scenes } from './scenes';

const settleMs = 500;

/**
 * Takes each scene in light, dark and high contrast into a folder, as NAME-THEME.png.
 * @param only part of the names of the scenes to take; all without it
 */
export async function takeScreenshots(only = ''): Promise<void> {
  const folder = inProject('media/screenshots');
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    const session = await openSession({ settings: { 'workbench.colorTheme': themes[theme] } });
    try {
      for (const { name, arrange } of scenes.filter((scene) => scene.name.includes(only))) {
        await session.reopen();
        await arrange(session.page);
        await session.page.waitForTimeout(settleMs);
        const file = path.join(folder, `${name}-${theme}.png`);
        await session.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
        console.log(path.relative(inProject(), file));
      }
    } finally {
      await session.close();
    }
  }
}
