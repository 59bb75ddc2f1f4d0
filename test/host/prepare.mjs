// Makes the installed package runnable: gives the server its dependencies, drops built-in extensions nothing here uses.
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const vscode = path.join(here, 'node_modules/code-server/lib/vscode');

// The server finds its modules by ordinary resolution, but the browser fetches some of them from below the VS Code folder.
const link = path.join(vscode, 'node_modules');
if (!fs.existsSync(link)) fs.symlinkSync(path.join(here, 'node_modules'), link, 'junction');

const extensions = path.join(vscode, 'extensions');
for (const name of fs.readdirSync(extensions)) {
  const manifestFile = path.join(extensions, name, 'package.json');
  if (!fs.existsSync(manifestFile)) continue;
  const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'));
  // The web workbench carries an inlined list of the built-ins with a browser entry: those must stay.
  if (manifest.main && !manifest.browser)
    fs.rmSync(path.dirname(manifestFile), { recursive: true, force: true });
}
