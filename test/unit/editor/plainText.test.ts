import { strict as assert } from 'node:assert';
import { shorten } from '../../../src/editor/words/shorten';
import { messageText, pickText } from '../../../src/editor/words/plainText';
import { withoutReordering } from '../../../src/text/reordering';

describe('hostile text in lists', () => {
  it('is shown in the order in which it stands', () => {
    assert.equal(withoutReordering('not \u202Eytliug\u202C he'), 'not ytliug he');
    assert.equal(shorten('not \u2066ytliug\u2069 he', 40), 'not ytliug he');
  });

  it('shows no icons of VS Code', () => {
    assert.equal(pickText('$(verified) $5 (five)'), '$\u200b(verified) $5 (five)');
  });
});

describe('hostile text in messages', () => {
  it('is no link', () => {
    assert.equal(messageText('[Ada](command:x) (board)'), '[Ada]\u200b(command:x) (board)');
  });
});
