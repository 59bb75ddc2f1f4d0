// Numbers the features of the training examples: a table from feature keys to rows of weights.

/** Open-addressing table from 32-bit keys (never 0) to counts, then to rows. */
export class FeatureTable {
  constructor(bits = 24) {
    this.mask = (1 << bits) - 1;
    this.keys = new Int32Array(1 << bits);
    this.values = new Int32Array(1 << bits);
    this.size = 0;
  }

  slot(key) {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  count(key) {
    const slot = this.slot(key);
    if (this.keys[slot] === 0) {
      if (this.size > 0.8 * this.mask) throw new RangeError(`more than ${this.size} features`);
      this.keys[slot] = key;
      this.size++;
    }
    this.values[slot]++;
  }

  /** Gives each key that was counted at least `least` times a row, 0 up, and the others -1. Returns the rows' keys. */
  number(least) {
    const kept = [];
    for (let slot = 0; slot < this.keys.length; slot++) {
      if (this.keys[slot] === 0) continue;
      if (this.values[slot] < least) {
        this.values[slot] = -1;
      } else {
        this.values[slot] = kept.length;
        kept.push(this.keys[slot]);
      }
    }
    return Int32Array.from(kept);
  }

  /** Numbers the rows that `isKept` anew; the others have none any more. Returns the rows' keys. */
  keepRows(isKept) {
    const kept = [];
    for (let slot = 0; slot < this.keys.length; slot++) {
      const row = this.values[slot];
      if (this.keys[slot] === 0 || row < 0) continue;
      this.values[slot] = isKept(row) ? kept.push(this.keys[slot]) - 1 : -1;
    }
    return Int32Array.from(kept);
  }

  row(key) {
    return this.values[this.slot(key)];
  }
}
