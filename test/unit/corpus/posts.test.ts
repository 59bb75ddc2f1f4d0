import assert from 'node:assert/strict';
import { postAround, signaturesIn } from '../../../src/corpus/match/places/posts';
import { textOf } from '../../../src/text/span';

describe('the signature of a post', () => {
  const text =
    'Look: Snow is here. — Ada Brook (@adabrook) March 3, 2031 Go home. — Bo Weld (@bw) April 4, 2031';

  it('stands below its words, with the space before it', () => {
    assert.deepEqual(
      signaturesIn(text).map((span) => textOf(text, span)),
      [' — Ada Brook (@adabrook) March 3, 2031', ' — Bo Weld (@bw) April 4, 2031'],
    );
  });

  it('tells whose the words before it are', () => {
    const start = text.indexOf('Go home');
    const post = postAround(text, { start, end: start + 'Go home'.length });
    assert.equal(post?.author, 'Bo Weld');
    assert.equal(textOf(text, post.span), ' Go home.');
    assert.equal(postAround('Go home.', { start: 0, end: 2 }), undefined);
  });

  it('is looked for in a long run of spaces without stalling', () => {
    assert.deepEqual(signaturesIn(`Go home.${' '.repeat(400_000)}(@bw)`), []);
  }).timeout(20_000);
});
