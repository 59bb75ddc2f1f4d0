/** Where a command writes, and how much it may assume of who reads. */
export interface Output {
  /** Writes to standard output; resolves when more may be written. */
  write(text: string): Promise<void>;
  /** One line for the person, on standard error. */
  note(line: string): void;
  /** Whether a person watches, in a terminal that shows colours. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Writes values as JSON, one a line. */
export async function writeJsonLine(output: Output, value: unknown): Promise<void> {
  await output.write(`${JSON.stringify(value)}\n`);
}

/** Writes values as one JSON list, each on a line of its own, as they come. */
export async function writeJsonList(output: Output, values: AsyncIterable<unknown>): Promise<void> {
  let separator = '[\n';
  for await (const value of values) {
    await output.write(separator + JSON.stringify(value));
    separator = ',\n';
  }
  await output.write(separator === '[\n' ? '[]\n' : '\n]\n');
}
