import { once } from 'node:events';
import path from 'node:path';
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

run(process.argv.slice(2), { output, nameModelFile: path.join(__dirname, 'names.bin') }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    output.note(`internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  },
);
