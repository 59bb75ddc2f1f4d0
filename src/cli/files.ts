import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sidecarName } from '../annotations/sidecar';
import type { ArticleInput } from '../worker/analyst';
import { CommandError } from './commandError';
import { decode } from './decode';
import type { Output } from './output';

/**
 * The articles in files, each named by its path as given, with its sidecar if there is one beside it. A file named
 * twice is read once.
 * @param named those that a person named; what cannot be read of the others, found in folders, is passed over with a note.
 * @throws CommandError for a file that is missing, unreadable, a directory or binary.
 */
export async function readArticles(
  files: readonly string[],
  output: Output,
  named: readonly string[] = files,
): Promise<ArticleInput[]> {
  const articles: ArticleInput[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    if (seen.has(path.resolve(file))) continue;
    seen.add(path.resolve(file));
    try {
      articles.push(await readArticleFile(file, output));
    } catch (error) {
      if (named.includes(file) || !(error instanceof CommandError)) throw error;
      output.note(`${error.message}; passed over`);
    }
  }
  return articles;
}

async function readArticleFile(file: string, output: Output): Promise<ArticleInput> {
  const bytes = await readBytes(file);
  if (!bytes) throw new CommandError(`no such file: ${file}`);
  const text = textOfFile(file, bytes, output);
  const sidecarFile = path.join(path.dirname(file), sidecarName(path.basename(file)));
  const sidecar = await readBytes(sidecarFile);
  return { id: file, text, ...(sidecar ? { sidecar: textOfFile(sidecarFile, sidecar, output) } : {}) };
}

/**
 * The text of a file's bytes, with a note for an unusual encoding.
 * @throws CommandError for a binary file.
 */
export function textOfFile(file: string, bytes: Uint8Array, output: Output): string {
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new CommandError(`${file} ${decoded.problem}`);
  if (decoded.encoding === 'windows-1252') output.note(`${file} is not UTF-8; read as windows-1252`);
  return decoded.text;
}

/**
 * Content of a file; `undefined` if there is none.
 * @throws CommandError if there is one that cannot be read.
 */
export async function readBytes(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CommandError(whyUnreadable(file, error));
  }
}

const reasons = new Map<string | undefined, (file: string) => string>([
  ['ENOENT', (file) => `no such file: ${file}`],
  ['ENOTDIR', (file) => `no such file: ${file}`],
  ['EISDIR', (file) => `${file} is a directory`],
  ['EACCES', (file) => `no permission to read ${file}`],
  ['EPERM', (file) => `no permission to read ${file}`],
]);

/** One line that says why a file could not be read. */
export function whyUnreadable(file: string, error: unknown): string {
  const known = reasons.get(codeOf(error));
  return known
    ? known(file)
    : `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
