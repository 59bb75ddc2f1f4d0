import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { whyUnreadable } from './files';
import { CommandError } from './commandError';

/** What the editor takes for articles by default: plain text and Markdown, but for files about a project and exported claims. */
const isArticleFile = /\.(?:txt|md)$/i;
const isOfAProject =
  /^(?:readme|licen[cs]e|changelog|contributing|notice|architecture|code_of_conduct|security)|^requirements.*\.txt$|^cmakelists\.txt$|^robots\.txt$|\.claims\.md$/i;
const isPassedOver = /^\.|^node_modules$/;

/** Whether a path is that of a folder. False for one that does not exist. */
export async function isFolder(where: string): Promise<boolean> {
  try {
    return (await stat(where)).isDirectory();
  } catch {
    return false;
  }
}

/** Files as they are given, and in the place of each folder the articles in it and its folders, by name. */
export async function filesIn(wheres: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const where of wheres) files.push(...((await isFolder(where)) ? await articlesIn(where) : [where]));
  return files;
}

/**
 * The articles in a folder and its folders, by name.
 * @throws CommandError for a folder that cannot be read.
 */
async function articlesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const where = path.join(folder, entry.name);
    if (entry.isDirectory() && !isPassedOver.test(entry.name)) files.push(...(await articlesIn(where)));
    else if (entry.isFile() && isArticleFile.test(entry.name) && !isOfAProject.test(entry.name))
      files.push(where);
  }
  return files;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new CommandError(whyUnreadable(folder, error));
  }
}
