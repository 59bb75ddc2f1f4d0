/** Something the person at the command line can mend. Its message is one line; the program ends with exit code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
