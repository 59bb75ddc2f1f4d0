import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWordList } from '../../src/text/wordList';

const folder = path.resolve('src/data');
const contentOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const lists = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe('the lists of data', () => {
  it('are all told of on the page beside them, and no others', () => {
    const told = new Set(contentOf('README.md').match(/[\w.*]+\.txt/g));
    const isTold = (file: string): boolean =>
      told.has(file) || (file.startsWith('places') && told.has('places*.txt'));
    assert.deepEqual(
      lists.filter((file) => !isTold(file)),
      [],
    );
    const known = new Set([...lists, 'places*.txt', 'templates.txt']);
    assert.deepEqual(
      [...told].filter((file) => !known.has(file)),
      [],
    );
  });

  it('say at their head what they hold, and each entry once', () => {
    for (const file of lists) {
      assert.ok(contentOf(file).startsWith('# '), file);
      const entries = readWordList(contentOf(file));
      assert.deepEqual(
        entries.filter((entry, i) => entries.indexOf(entry) !== i),
        [],
        file,
      );
    }
  });
});
