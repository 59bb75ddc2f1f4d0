// How many tests passed and failed, handed from the process that ran them to the one that sums.
import fs from 'node:fs';
import { inProject } from '../paths.mjs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Counts */

/**
 * The environment in which a suite writes its counts. Counts of an earlier run are removed.
 * @param {string} suite
 */
export function countingEnvironment(suite) {
  const file = inProject('out/counts', `${suite}.json`);
  fs.mkdirSync(inProject('out/counts'), { recursive: true });
  fs.rmSync(file, { force: true });
  fs.rmSync(whereFile(suite), { force: true });
  return { TEST_COUNTS: file };
}

/** @param {string} suite */
const whereFile = (suite) => inProject('out/counts', `${suite}.where`);

/**
 * Notes where a suite ran, for the summary.
 * @param {string} suite
 * @param {string} where
 */
export function noteWhere(suite, where) {
  fs.mkdirSync(inProject('out/counts'), { recursive: true });
  fs.writeFileSync(whereFile(suite), where);
}

/**
 * Where a suite ran, if it noted that.
 * @param {string} suite
 * @returns {string | undefined}
 */
export function readWhere(suite) {
  return fs.existsSync(whereFile(suite)) ? fs.readFileSync(whereFile(suite), 'utf8') : undefined;
}

/**
 * What a suite counted. A suite that wrote nothing, ran no test, or ended badly without a failed test counts as one failure:
 * an exit code alone proves nothing.
 * @param {string} suite
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readCounts(suite, exitCode) {
  const file = inProject('out/counts', `${suite}.json`);
  /** @type {Counts} */
  const counts = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  if (counts.passed + counts.failed === 0) {
    console.error(`The ${suite} tests ended without a result.`);
    return { passed: 0, failed: 1 };
  }
  if (exitCode !== 0 && counts.failed === 0) {
    console.error(`The ${suite} tests ended with exit code ${exitCode}.`);
    return { passed: counts.passed, failed: 1 };
  }
  return counts;
}
