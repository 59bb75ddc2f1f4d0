import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { relativeIri } from '../../../src/editor/host/relativeIri';

describe('the IRI of one file from another', () => {
  it('leads up to the folder that both are in, and down again', () => {
    assert.equal(relativeIri('file:///news/harbour.claims.md', 'file:///news/orrin.txt'), 'orrin.txt');
    assert.equal(relativeIri('file:///out/a.md', 'file:///news/may/orrin.txt'), '../news/may/orrin.txt');
    assert.equal(relativeIri('file:///news/may/a.md', 'file:///news/my%20june/b.txt'), '../my%20june/b.txt');
  });

  it('is whole where the two have no root in common', () => {
    const far = 'vscode-vfs://github/x/orrin.txt';
    assert.equal(relativeIri('file:///news/a.md', far), far);
    assert.equal(relativeIri('file://here/a.md', 'file://there/b.txt'), 'file://there/b.txt');
    assert.equal(relativeIri('file:///c%3A/a.md', 'file:///d%3A/b.txt'), 'file:///d%3A/b.txt');
    assert.equal(relativeIri('file:///c%3A/a.md', 'file:///c%3A/b.txt'), 'b.txt');
  });

  it('leads back to the file, as a browser would follow it', () => {
    // what begins as a drive does is not followed as other paths are
    const part = fc.stringMatching(/^[a-z0-9.:~%()-]{1,6}$/).filter((each) => !/^\.+$|%|^[a-z]:/.test(each));
    const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `file:///${parts.join('/')}`);
    fc.assert(
      fc.property(path, path, (from, to) => {
        assert.equal(new URL(relativeIri(from, to), from).href, new URL(to).href);
      }),
    );
  });
});
