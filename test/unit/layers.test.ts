import { strict as assert } from 'node:assert';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';

/** A small project with the real lint rules and, in it, the violations that they must find. */
const planted = path.resolve('out/layers');

const files: Readonly<Record<string, string>> = {
  'src/text/good.ts': 'export const seven = 7;\n',
  'src/analysis/good.ts': "import { seven } from '../text/good';\n\nexport const eight = seven + 1;\n",
  'src/corpus/good.ts': "import { eight } from '../analysis/good';\n\nexport const nine = eight + 1;\n",
  'src/corpus/shape.ts': 'export interface Shape {\n  readonly kind: string;\n}\n',
  'src/worker/good.ts':
    "import path from 'node:path';\nimport { nine } from '../corpus/good';\n\nexport const ten = path.join(String(nine));\n",
  'src/editor/good.ts':
    "import type { Shape } from '../corpus/shape';\nimport { ten } from '../worker/good';\n\nexport const shape: Shape = { kind: ten };\n",
  'src/text/usesAnalysis.ts': "import { eight } from '../analysis/good';\n\nexport const nine = eight + 1;\n",
  'src/analysis/usesCorpus.ts': "import { nine } from '../corpus/good';\n\nexport const ten = nine + 1;\n",
  'src/corpus/usesWorker.ts': "import { ten } from '../worker/good';\n\nexport const eleven = ten;\n",
  'src/worker/usesEditor.ts':
    "import { shape } from '../editor/good';\n\nexport const copy = { ...shape };\n",
  'src/analysis/circleA.ts': "import { b } from './circleB';\n\nexport const a = (): number => b();\n",
  'src/analysis/circleB.ts': "import { a } from './circleA';\n\nexport const b = (): number => a();\n",
  'src/analysis/quotes/reports/good.ts': 'export const cues = 1;\n',
  'src/analysis/quotes/speakers/good.ts':
    "import { cues } from '../reports/good';\n\nexport const speakers = cues;\n",
  'src/analysis/quotes/reports/usesSpeakers.ts':
    "import { speakers } from '../speakers/good';\n\nexport const reports = speakers;\n",
  'src/corpus/match/good.ts': 'export const matches = 1;\n',
  'src/corpus/facts/usesMatch.ts':
    "import { matches } from '../match/good';\n\nexport const facts = matches;\n",
  'src/corpus/match/alike/good.ts': 'export const alike = 1;\n',
  'src/corpus/match/wording/good.ts':
    "import { alike } from '../alike/good';\n\nexport const wording = alike;\n",
  'src/corpus/match/alike/usesWording.ts':
    "import { wording } from '../wording/good';\n\nexport const alike = wording;\n",
  'src/editor/find/good.ts': 'export const found = 1;\n',
  'src/editor/cards/usesFind.ts': "import { found } from '../find/good';\n\nexport const card = found;\n",
  'src/annotations/usesVscode.ts':
    "import * as vscode from 'vscode';\n\nexport const where = vscode.env.appName;\n",
  'src/worker/usesVscode.ts':
    "import * as vscode from 'vscode';\n\nexport const where = vscode.env.appName;\n",
  'src/corpus/usesNode.ts': "import { sep } from 'node:path';\n\nexport const separator = sep;\n",
  'src/text/usesClock.ts': 'export const now = (): number => Date.now();\n',
  'src/text/usesChance.ts': 'export const chance = (): number => Math.random();\n',
  'src/editor/runsCorpus.ts': "import { nine } from '../corpus/good';\n\nexport const ten = nine + 1;\n",
  'src/editor/runsAnalysis.ts':
    "import { eight } from '../analysis/good';\n\nexport const nine = eight + 1;\n",
};

const pure = 'no-restricted-imports';
const layer = 'import-x/no-restricted-paths';

const expected: Readonly<Record<string, readonly string[]>> = {
  'src/text/usesAnalysis.ts': [layer],
  'src/analysis/usesCorpus.ts': [layer],
  'src/corpus/usesWorker.ts': [layer],
  'src/worker/usesEditor.ts': [layer],
  'src/analysis/circleA.ts': ['import-x/no-cycle'],
  'src/analysis/circleB.ts': ['import-x/no-cycle'],
  'src/analysis/quotes/reports/usesSpeakers.ts': [layer],
  'src/corpus/facts/usesMatch.ts': [layer],
  'src/corpus/match/alike/usesWording.ts': [layer],
  'src/editor/cards/usesFind.ts': [layer],
  'src/annotations/usesVscode.ts': [pure],
  'src/worker/usesVscode.ts': [pure],
  'src/corpus/usesNode.ts': [pure],
  'src/text/usesClock.ts': ['no-restricted-properties'],
  'src/text/usesChance.ts': ['no-restricted-properties'],
  'src/editor/runsCorpus.ts': ['@typescript-eslint/no-restricted-imports'],
  'src/editor/runsAnalysis.ts': ['@typescript-eslint/no-restricted-imports'],
};

describe('the layers', () => {
  before(() => {
    rmSync(planted, { recursive: true, force: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(planted, name)), { recursive: true });
      writeFileSync(path.join(planted, name), text);
    }
    for (const name of ['eslint.config.mjs', 'tsconfig.json']) cpSync(name, path.join(planted, name));
  });
  after(() => rmSync(planted, { recursive: true, force: true }));

  it('are enforced: lint finds each planted violation by its rule, and nothing in what keeps to them', async function () {
    this.timeout(60_000);
    const results = await new ESLint({ cwd: planted }).lintFiles(['src']);
    const found = results.map(({ filePath, messages }) => {
      const name = path.relative(planted, filePath).replaceAll(path.sep, '/');
      return [name, messages.map(({ ruleId, message }) => ruleId ?? message)] as const;
    });
    const clean = Object.keys(files).map((name) => [name, expected[name] ?? []] as const);
    assert.deepEqual(Object.fromEntries(found), Object.fromEntries(clean));
  });
});
