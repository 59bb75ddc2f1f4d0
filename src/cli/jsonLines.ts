import { createReadStream } from 'node:fs';
import type { Provenance } from '../analysis/model';
import { CommandError } from './commandError';
import { whyUnreadable } from './files';

/** A line of a file in JSON lines. */
export interface JsonLine {
  /** From 1. */
  readonly number: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * The objects of a file in JSON lines (UTF-8), one by one; blank lines are passed over.
 * @throws CommandError that names the line, if one holds something else; or the file, if it cannot be read.
 */
export async function* readJsonLines(file: string): AsyncGenerator<JsonLine> {
  const stream = createReadStream(file, 'utf8');
  let number = 0;
  try {
    for await (const line of linesIn(stream)) {
      number++;
      const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (text.trim() !== '') yield { number, value: parseLine(text, `${file}, line ${number}`) };
    }
  } catch (error) {
    throw error instanceof CommandError ? error : new CommandError(whyUnreadable(file, error));
  } finally {
    stream.destroy();
  }
}

/** Node's own reader of lines parts them at U+2028 as well, from some version on, which JSON may hold within a string. */
async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const piece of pieces) {
    const [end = '', ...begun] = piece.split('\n');
    parts.push(end);
    for (const next of begun) {
      yield parts.join('');
      parts = [next];
    }
  }
  yield parts.join('');
}

function parseLine(text: string, where: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CommandError(`${where}: not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CommandError(`${where}: not a JSON object`);
  }
  return value as Record<string, unknown>;
}

/** An article of a file in JSON lines. */
export interface ArticleLine {
  /** As the file has it. */
  readonly id: string | number;
  readonly text: string;
  /** What the line says of where the article is from; wins over what the text says. */
  readonly given: Omit<Provenance, 'headline'>;
}

/**
 * The articles of a file of `{ id, text }` lines, one by one; `outlet` or `source`, `author`, `date` and `url` may tell more.
 * @throws CommandError that names the line without them.
 */
export async function* readArticleLines(file: string): AsyncGenerator<ArticleLine> {
  for await (const { number, value } of readJsonLines(file)) {
    const { id, text } = value;
    if (typeof id !== 'string' && typeof id !== 'number') {
      throw new CommandError(`${file}, line ${number}: no "id"`);
    }
    if (typeof text !== 'string') throw new CommandError(`${file}, line ${number}: no "text"`);
    yield { id, text, given: provenanceIn(value) };
  }
}

function provenanceIn({
  outlet,
  source,
  author,
  date,
  published,
  url,
}: JsonLine['value']): ArticleLine['given'] {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  const day = text(published) ?? text(date);
  const found = {
    outlet: text(outlet) ?? text(source),
    author: text(author),
    published: day !== undefined && /^\d{4}-\d{2}-\d{2}/.test(day) ? day : undefined,
    url: text(url),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
