import { strict as assert } from 'node:assert';
import manifest from '../../../package.json';
import words from '../../../package.nls.json';

describe('what the settings say', () => {
  it('names what an empty list of tags means, and marks it in the settings', () => {
    assert.match(words['setting.tags'], /empty list .* default tags/u);
    assert.equal(manifest.contributes.configuration.properties['verbatim.tags'].minItems, 1);
  });
});

describe('the view Claims', () => {
  const { keybindings, menus } = manifest.contributes;

  it('leaves the keys of a text to who types in its box for finding', () => {
    const acting = keybindings.filter(
      ({ when }) => when.includes('focusedView == verbatim.claims') && !when.includes('viewItem'),
    );
    assert.ok(acting.length > 3);
    for (const { key, when } of acting) assert.match(when, /listFocus && !inputFocus/u, key);
  });

  it('offers to remove several selected rows, be they claims or corrections', () => {
    const entry = menus['view/item/context'].find(
      ({ command }) => command === 'verbatim.claims.removeSelected',
    );
    const [, kinds] = /viewItem =~ \/(.+?)\//u.exec(entry?.when ?? '') ?? [];
    for (const row of ['claim', 'correction']) assert.match(row, new RegExp(kinds ?? '-', 'u'));
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
