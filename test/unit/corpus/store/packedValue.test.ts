import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../../src/analysis/analyze';
import { ByteReader, ByteWriter } from '../../../../src/corpus/bytes';
import { packValue, unpackValue } from '../../../../src/corpus/store/packedValue';
import { readArticle } from '../../../../src/text/article';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

/** Anything that JSON can hold, with the keys that analyses have among others. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    anyText,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(fc.oneof(fc.constantFrom('start', 'end', 'kind'), fc.string()), tie('value'), {
      noNullPrototype: true,
    }),
  ),
})).value;

describe('bytes', () => {
  it('bring back what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.maxSafeNat(), fc.double(), anyText, fc.uint8Array())), (rows) => {
        const writer = new ByteWriter();
        for (const [count, float, text, block] of rows) {
          writer.count(count);
          writer.float(float);
          writer.text(text);
          writer.block(block);
        }
        const reader = new ByteReader(writer.finish());
        for (const [count, float, text, block] of rows) {
          assert.equal(reader.count(), count);
          assert.ok(Object.is(reader.float(), float));
          assert.equal(reader.text(), text);
          assert.deepEqual([...reader.block()], [...block]);
        }
        assert.equal(reader.left, 0);
        assert.throws(() => reader.count(), RangeError);
      }),
    );
  });
});

describe('a packed value', () => {
  it('is the same when it is unpacked, whatever it is and whatever the text', () => {
    fc.assert(
      fc.property(anyValue, anyText, (value, text) => {
        assert.deepEqual(unpackValue(packValue(value, text), text), value);
      }),
    );
  });

  it('may be an analysis, and then takes little', () => {
    const text =
      '“There will be no ferry before spring,” Harbour Master Ada Brook said on Monday.\n\n' +
      'Brook told the Harlund Courier that 4,000 people “depend on it” 😀. She denied it was sunk.';
    const analysis = analyze(readArticle('a', text), {});
    const packed = packValue(analysis, text);
    assert.deepEqual(unpackValue(packed, text), analysis);
    assert.ok(packed.length * 4 < JSON.stringify(analysis).length, `${packed.length} bytes`);
  });

  it('is the same with more words than are looked for in a long text', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `name ${i}`);
    const text = `${words.slice(1500).join(', ')}\n${'A long article. '.repeat(10_000)}`;
    assert.deepEqual(unpackValue(packValue(words, text), text), words);
  });

  it('that is damaged is refused or is another value, but never hangs', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        try {
          unpackValue(bytes, 'A text.');
        } catch (error) {
          assert.ok(error instanceof RangeError, String(error));
        }
      }),
    );
  });
});
