import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

const testLimitMs = 30_000;

/**
 * Runs the integration tests inside the extension host: the desktop's and the served one's alike call this.
 * The counts go to the file that TEST_COUNTS names, since a host that was killed reports success.
 */
export async function run(): Promise<void> {
  const prefix = process.env.TEST_LINE_PREFIX ?? '';
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    for (const line of format(...args).split('\n')) console.log(prefix + line);
  };
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: testLimitMs, reporter: 'spec' });
  const grep = process.env.TEST_GREP;
  if (grep) mocha.grep(grep);
  for (const file of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  const counts = { passed: stats?.passes ?? 0, failed: stats?.failures ?? 0 };
  const file = process.env.TEST_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
  if (counts.passed + counts.failed === 0) throw new Error('no tests ran');
  if (counts.failed > 0) throw new Error(`${counts.failed} test(s) failed`);
}
