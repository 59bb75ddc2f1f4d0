import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlapping, overlapsOneOf } from '../../../src/text/overlapping';
import { compareSpans, overlaps } from '../../../src/text/span';

const span = fc.record({ start: fc.nat(60), length: fc.nat(12) }).map(({ start, length }) => ({
  start,
  end: start + length,
}));
const spans = fc.array(span, { maxLength: 30 }).map((each) => each.sort(compareSpans));

describe('spans that overlap one', () => {
  it('are those that share a letter with it, in their order', () => {
    fc.assert(
      fc.property(spans, span, (many, one) => {
        const expected = many.filter((each) => overlaps(each, one));
        assert.deepEqual(overlapping(many)(one), expected);
      }),
    );
  });

  it('are told to be there where the span is not empty', () => {
    fc.assert(
      fc.property(spans, span, (many, one) => {
        fc.pre(one.start < one.end);
        const some = many.filter(({ start, end }) => start < end);
        assert.equal(
          overlapsOneOf(some)(one),
          some.some((each) => overlaps(each, one)),
        );
      }),
    );
  });
});
