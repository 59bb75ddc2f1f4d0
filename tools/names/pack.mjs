// Prunes, quantizes and packs a trained model into the file that src/analysis/names/nameModel.ts reads.

/** Largest weight that 8 bits express; few are larger. */
const largestWeight = 4;

/** @returns {Buffer} the file. Weights below `least` are dropped, and features that have none left. */
export function packModel(core, keys, { weights, transitions }, least) {
  const L = core.labelCount;
  const scale = 127 / largestWeight;
  const quantized = (weight) => Math.round(Math.max(-127, Math.min(127, weight * scale)));
  const kept = [];
  for (let row = 0; row < keys.length; row++) {
    let mask = 0;
    const values = [];
    for (let y = 0; y < L; y++) {
      const weight = weights[row * L + y];
      const value = quantized(weight);
      if (Math.abs(weight) < least || value === 0) continue;
      mask |= 1 << y;
      values.push(value);
    }
    if (mask) kept.push({ key: keys[row] >>> 0, mask, values });
  }
  kept.sort((a, b) => a.key - b.key);

  const keyBytes = [];
  let before = 0;
  for (const { key } of kept) {
    let difference = key - before;
    before = key;
    while (difference > 127) {
      keyBytes.push((difference & 127) | 128);
      difference = Math.floor(difference / 128);
    }
    keyBytes.push(difference);
  }
  const header = Buffer.alloc(core.headerSize + 2 * L * L);
  header.write(core.modelMagic, 'latin1');
  for (let i = 0; i < L * L; i++)
    header.writeInt16LE(Math.round(transitions[i] * scale), core.headerSize + 2 * i);
  const masks = Buffer.alloc(2 * kept.length);
  kept.forEach(({ mask }, row) => masks.writeUInt16LE(mask, 2 * row));
  const file = Buffer.concat([
    header,
    Buffer.from(keyBytes),
    masks,
    Buffer.from(Int8Array.from(kept.flatMap((k) => k.values)).buffer),
  ]);
  const fields = [core.featuresVersion, 0, kept.length, keyBytes.length];
  fields.forEach((value, i) => file.writeUInt32LE(value, core.modelMagic.length + 4 * i));
  file.writeUInt32LE(core.checksumOf(file, core.checkedFrom), core.modelMagic.length + 4);
  return file;
}
