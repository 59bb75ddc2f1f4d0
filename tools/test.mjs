// Everything that proves the product: unit tests, integration tests in the extension host of a real VS Code, and UI tests
// that drive its workbench. Ends with the line `N passed, N failed`.
import { inProject, root } from './paths.mjs';
import { run } from './processes.mjs';
import { countingEnvironment, readCounts, readWhere } from './testing/counts.mjs';

const suites = [
  {
    name: 'unit',
    tool: 'unitTests.mjs',
    args: ['--reporter', inProject('tools/testing/countingReporter.cjs')],
    limitMs: 180_000,
  },
  { name: 'integration', tool: 'integrationTests.mjs', args: [], limitMs: 300_000 },
  { name: 'ui', tool: 'uiTests.mjs', args: [], limitMs: 600_000 },
];

/** @param {string} title */
const headline = (title) => console.log(`\n== ${title}`);
const start = Date.now();

headline('Building');
const built = await run(process.execPath, ['esbuild.config.mjs'], { cwd: root });
if (built !== 0) console.error('The build failed: the tests run on what is there.');

let passed = 0;
let failed = built === 0 ? 0 : 1;
/** @type {string[]} */
const summary = [];
for (const { name, tool, args, limitMs } of suites) {
  headline(`${name} tests`);
  const began = Date.now();
  const env = { ...process.env, ...countingEnvironment(name) };
  const code = await run(process.execPath, [inProject('tools', tool), ...args], { cwd: root, env, limitMs });
  const counts = readCounts(name, code);
  passed += counts.passed;
  failed += counts.failed;
  const seconds = Math.round((Date.now() - began) / 1000);
  const where = readWhere(name);
  const ran = where === undefined ? '' : `, ${where}`;
  summary.push(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s${ran})`);
}

headline(`All in ${Math.round((Date.now() - start) / 1000)} s`);
for (const line of summary) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
