import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inPrinted, layOut, printedOffset, type Inserted } from '../../../src/text/layOut';
import { wordsShown } from '../../../src/text/told';
import { assertMapsBack } from '../../support/printedText';

/** Each insert is a letter of the format, or several: `~` and digits are never an author's. */
const piece = fc.oneof(
  fc.constantFrom('a', 'b', ' ', '\n', '.', '“', '-', '’', '😀').map((printed) => ({ printed })),
  fc.record({
    printed: fc.constantFrom('~1', '~234', '~56'),
    told: fc.constantFrom('', '“', '”', '’', '—', ' ', 'e', undefined),
  }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => {
  let printed = '';
  const inserts: Inserted[] = [];
  for (const one of pieces) {
    const start = printed.length;
    printed += one.printed;
    if (!('told' in one)) continue;
    inserts.push({ start, end: printed.length, ...(one.told === undefined ? {} : { told: one.told }) });
  }
  return { printed, inserts };
});

describe('a text with letters of its format', () => {
  it('is told in as many units with the letters of its author, and nothing else but spaces', () => {
    fc.assert(
      fc.property(text, ({ printed, inserts }) => {
        const { text: told } = layOut(printed, inserts);
        assert.equal(told.length, printed.length);
        const shown = wordsShown(printed, { start: 0, end: printed.length }, inserts).text;
        assert.equal(told.replace(/\s/g, ''), shown.replace(/\s/g, ''));
      }),
    );
  });

  it('has each word where it begins in print, and all letters in their place in the printed text', () => {
    fc.assert(
      fc.property(text, ({ printed, inserts }) => {
        const { text: told, points } = layOut(printed, inserts);
        let last = 0;
        for (const { index, 0: word } of told.matchAll(/\S+/g)) {
          const span = {
            start: printedOffset(points, index),
            end: printedOffset(points, index + word.length),
          };
          assert.ok(last <= span.start && span.start < span.end && span.end <= printed.length);
          last = span.end;
          assert.equal(wordsShown(printed, span, inserts).text.trim(), word);
        }
      }),
    );
  });

  it('has no letter that does not lead back to its own place in print', () => {
    fc.assert(
      fc.property(text, ({ printed, inserts }) => {
        assertMapsBack(printed, inserts);
      }),
    );
  });

  it('is laid out so that marks stay at their words', () => {
    const insert = (printed: string, sign: string, told: string): Inserted[] =>
      Array.from(printed.matchAll(new RegExp(sign, 'g')), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        told,
      }));
    const told = (printed: string, ...inserts: Inserted[][]): string =>
      layOut(
        printed,
        inserts.flat().sort((a, b) => a.start - b.start),
      ).text;
    const marked = 'He: [[No[[ he[]d';
    assert.equal(
      told(marked, insert(marked, '\\[\\[', '"'), insert(marked, '\\[\\]', '’')),
      'He:  "No"  he’d ',
    );
    assert.equal(told('a[[b', insert('a[[b', '\\[\\[', '—')), 'a— b');
  });

  it('has the spans of a value in print', () => {
    const inserts = [{ start: 1, end: 4, told: '' }];
    const { text: told, points } = layOut('a---b c', inserts);
    assert.equal(told, 'ab    c');
    assert.deepEqual(inPrinted({ of: [{ start: 0, end: 2 }], start: 6, end: 7, end2: 2 }, points), {
      of: [{ start: 0, end: 5 }],
      start: 6,
      end: 7,
      end2: 2,
    });
  });
});
