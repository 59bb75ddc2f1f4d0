import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FreshPostings } from '../../../src/corpus/index/freshPostings';
import { noKey, PackedPostings } from '../../../src/corpus/index/packedPostings';
import { PostingsPacker } from '../../../src/corpus/index/postingsPacker';
import { keyBits } from '../../../src/corpus/index/shingles';
import { seededRandom } from '../../support/seededRandom';
import { ByteReader, ByteWriter } from '../../../src/corpus/bytes';

const mostBlock = 70_000;
const key = fc.oneof(fc.nat({ max: 2 ** keyBits - 1 }), fc.nat({ max: 40 }), fc.constant(2 ** keyBits - 1));
const postings = fc.array(fc.tuple(key, fc.nat({ max: mostBlock - 1 })), { maxLength: 400 });

function pack(rows: readonly (readonly [number, number])[], blocks = mostBlock): PackedPostings {
  const packer = new PostingsPacker(rows.length, blocks);
  for (const [of, block] of [...rows].sort((a, b) => a[0] - b[0] || a[1] - b[1])) packer.add(of, block);
  return PackedPostings.of(packer);
}

function blocksOf(packed: Pick<PackedPostings, 'visit'>, of: number): number[] {
  const blocks: number[] = [];
  packed.visit(of, (block) => blocks.push(block));
  return blocks;
}

describe('packed postings', () => {
  it('tell the blocks of each key, ascending and once, also when they were written and read', () => {
    fc.assert(
      fc.property(postings, fc.array(key), (rows, asked) => {
        const packed = pack(rows);
        const writer = new ByteWriter();
        packed.write(writer);
        const read = PackedPostings.read(new ByteReader(writer.finish()));
        for (const of of [...asked, ...rows.map(([each]) => each)]) {
          const blocks = [...new Set(rows.filter(([each]) => each === of).map(([, block]) => block))];
          const expected = blocks.sort((a, b) => a - b);
          assert.deepEqual(blocksOf(packed, of), expected);
          assert.deepEqual(blocksOf(read, of), expected);
        }
      }),
    );
  });

  it('tell all that was put in', () => {
    fc.assert(
      fc.property(postings, (rows) => {
        const told: string[] = [];
        const cursor = pack(rows).cursor();
        cursor.next();
        while (cursor.key < noKey) {
          while (cursor.blocksLeft > 0) told.push(`${cursor.key} ${cursor.nextBlock()}`);
          cursor.next();
        }
        assert.deepEqual(told.sort(), [...new Set(rows.map(([of, block]) => `${of} ${block}`))].sort());
      }),
    );
  });

  it('tell each key once, in ascending order, also where its blocks are passed over', () => {
    fc.assert(
      fc.property(postings, (rows) => {
        const told: number[] = [];
        const cursor = pack(rows).cursor();
        cursor.next();
        while (cursor.key < noKey) {
          told.push(cursor.key);
          cursor.next();
        }
        assert.deepEqual(
          told,
          [...new Set(rows.map(([of]) => of))].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('are sorted by key where they are fresh, those of a key as they came', () => {
    fc.assert(
      fc.property(postings, (rows) => {
        const fresh = new FreshPostings();
        const inOrder = [...rows].sort((a, b) => a[1] - b[1]);
        for (const [of, block] of inOrder) fresh.add(of, block);
        const { keys, blocks } = fresh.sorted();
        const expected = [...new Map(inOrder.map((row) => [row.join(' '), row])).values()].sort(
          (a, b) => a[0] - b[0],
        );
        assert.deepEqual(
          [...keys].map((of, i) => [of, blocks[i]]),
          expected,
        );
      }),
    );
  });

  it('are told no further to who has enough', () => {
    const packed = pack([
      [7, 1],
      [7, 2],
      [7, 3],
    ]);
    let told = 0;
    packed.visit(7, () => ++told < 2);
    assert.equal(told, 2);
    const fresh = new FreshPostings();
    for (const block of [1, 2, 3]) fresh.add(7, block);
    told = 0;
    fresh.visit(7, () => ++told < 2);
    assert.equal(told, 2);
  });

  it('take little more than three bytes each where there are many', () => {
    const rows: [number, number][] = [];
    const random = seededRandom(1);
    for (let i = 0; i < 200_000; i++) {
      rows.push([Math.floor(random() * 2 ** keyBits), Math.floor(i / 32)]);
    }
    const packed = pack(rows, 200_000 / 32);
    assert.ok(packed.bytes / rows.length < 3.6, `${packed.bytes / rows.length} bytes`);
  });
});
