import { once } from 'node:events';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startNodeWorker } from '../worker/nodeWorker';
import type { WorkerPort } from '../worker/protocol';
import { readerPool } from '../worker/readerPool';
import type { Readers } from './commands';
import type { Learned } from './knowledge';
import type { Output } from './output';
import { run } from './run';

/** Columns of a terminal that does not say how many it has, and of files. */
const usualWidth = 100;

const { stdout, stderr } = process;

// `verbatim ... | head` closes the pipe when it has seen enough: that is no failure
stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const output: Output = {
  async write(text) {
    if (!stdout.write(text)) await once(stdout, 'drain');
  },
  note: (line) => void stderr.write(`verbatim: ${line}\n`),
  color: stdout.isTTY && !process.env.NO_COLOR,
  width: (stdout.isTTY && stdout.columns) || usualWidth,
};

/** More readers than this take memory rather than time: each holds some 100 MB. */
const mostReaders = 8;

const workerFile = path.join(__dirname, 'worker.js');

/** One for each core. */
function startReaders(learned: Learned): Readers {
  const start = (): WorkerPort => startNodeWorker(workerFile, { role: 'reader', ...learned });
  const size = Math.min(mostReaders, os.availableParallelism());
  return readerPool(start, size, (reason) => output.note(`a reader ended: ${reason}`));
}

const context = {
  output,
  nameModelFile: path.join(__dirname, 'names.bin'),
  ...(existsSync(workerFile) ? { startReaders } : {}),
};

run(process.argv.slice(2), context).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    output.note(`internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  },
);
