// Renders media/icon.svg to media/icon.png: VS Code takes no SVG for the icon of an extension.
import fs from 'node:fs';
import { launchBrowser } from './host/browser.mjs';
import { inProject } from './paths.mjs';

const size = 256;

const svg = fs.readFileSync(inProject('media/icon.svg'), 'utf8');
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: inProject('media/icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
