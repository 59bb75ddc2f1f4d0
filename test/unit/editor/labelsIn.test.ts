import { strict as assert } from 'node:assert';
import { labelsIn, labelsOfTwo } from '../../../src/editor/words/labelsIn';
import { matchesWith, viewOf } from './views.support';

describe('what the articles of a view are called', () => {
  const provenance = { outlet: 'Herald', published: '2031-03-02' };
  const own = viewOf({ id: 'file:///a/own.txt' });
  const copies = ['b', 'c'].map((name) => matchesWith(`file:///a/${name}.txt`, { provenance }));

  it('tells the open one from its copies as well', () => {
    const labelOf = labelsIn(
      viewOf({ id: 'file:///a/own.txt', analysis: { provenance }, others: copies }),
      'en',
    );
    assert.deepEqual(
      ['own', 'b', 'c'].map((name) => labelOf(`file:///a/${name}.txt`)),
      ['own.txt, Herald, 2 Mar 2031', 'b.txt, Herald, 2 Mar 2031', 'c.txt, Herald, 2 Mar 2031'],
    );
  });

  it('is the same in the comparison of two of them', () => {
    const right = viewOf({ id: 'file:///a/b.txt', analysis: { provenance } });
    assert.equal(labelsOfTwo(own, right, 'en')(right.id), 'Herald, 2 Mar 2031');
    assert.equal(labelsOfTwo({ ...own, others: copies }, right, 'en')(right.id), 'b.txt, Herald, 2 Mar 2031');
  });
});
