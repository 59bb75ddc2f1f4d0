import { strict as assert } from 'node:assert';
import manifest from '../../../package.json';
import words from '../../../package.nls.json';

describe('what the settings say', () => {
  it('names what an empty list of tags means, and marks it in the settings', () => {
    assert.match(words['setting.tags'], /empty list .* default tags/u);
    assert.equal(manifest.contributes.configuration.properties['verbatim.tags'].minItems, 1);
  });
});

describe('the words of package.nls.json', () => {
  const inManifest = new Set(JSON.stringify(manifest).match(/(?<=")%[\w.]+%(?=")/gu));

  it('are all that the manifest asks for, and no others', () => {
    assert.deepEqual(
      [...inManifest].sort(),
      Object.keys(words)
        .map((key) => `%${key}%`)
        .sort(),
    );
  });
});
