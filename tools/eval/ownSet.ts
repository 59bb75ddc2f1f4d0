import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readGoldArticle, type GoldArticle } from './goldArticle';

/** The project's own evaluation set: real articles of `seeds/`, and articles written for the purpose. */
export const ownSetFolders = ['test/fixtures/seeds', 'test/fixtures/articles'];

const ending = '.marked.txt';

/** The marked articles of a folder, by name; none if there is no such folder. */
export function readGoldFolder(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) =>
      readGoldArticle(name.slice(0, -ending.length), readFileSync(path.join(folder, name), 'utf8')),
    );
}
