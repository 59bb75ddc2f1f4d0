import assert from 'node:assert/strict';
import { columns, indented, paint, showDifference, showWording, widthOf } from '../../../src/cli/layout';
import { lineNumbers } from '../../../src/text/lineNumbers';
import { compareWording } from '../../../src/text/wordDifference';

const plain = { color: false, width: 40, write: () => Promise.resolve(), note: () => undefined };

describe('layout of the command line', () => {
  it('puts cells in columns, whatever their colour', () => {
    const red = paint('no', 'red', { color: true });
    assert.equal(widthOf(red), 2);
    assert.deepEqual(
      columns([
        ['a', 'b'],
        ['long', 'c'],
        ['', ''],
      ]),
      ['  a     b', '  long  c', ''],
    );
    assert.equal(
      columns([
        [red, 'x'],
        ['yes', 'x'],
      ])[0],
      `  ${red}   x`,
    );
  });

  it('fills lines and hangs them under their lead', () => {
    assert.equal(
      indented('  1  ', 'one two three four five six', 25),
      '  1  one two three four\n     five six',
    );
  });

  it('shows what was left out and put in', () => {
    const difference = compareWording('We will not pay now.', 'We will pay later.');
    assert.equal(showDifference(difference, plain), 'We will [-not-] pay [-now-] {+later+}');
    const [here, there] = ['We will not pay.', 'they\nrefused'].map((text, i) => ({
      article: `${i}`,
      span: { start: 0, end: 1 },
      text,
    }));
    assert.ok(here && there);
    assert.equal(
      showWording({ relation: 'altered', difference, here, there }, plain),
      'We will [-not-] pay [-now-] {+later+}',
    );
    assert.equal(
      showWording({ relation: 'paraphrased', difference, here, there }, plain),
      'We will not pay. / they refused',
    );
    assert.match(showDifference(difference, { ...plain, color: true }), /\u001b\[31m/);
  });

  it('numbers lines of any line ends', () => {
    const lineOf = lineNumbers('a\nb\r\nc\rd');
    assert.deepEqual([0, 2, 5, 7, 99].map(lineOf), [1, 2, 3, 4, 4]);
  });
});
