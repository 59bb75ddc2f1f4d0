/** What takes a while to make of something, kept with it until all of it is to be made anew. */
export class KeptWith<Key extends object, Value> {
  private kept = new WeakMap<Key, Value>();

  /** Has all made anew, because what it was made by has changed. */
  forget(): void {
    this.kept = new WeakMap();
  }

  /**
   * What was made of `key`, made now if it is not known yet. `undefined` if `make` gives up, or if all was forgotten
   * while it was at work: whoever had it forgotten asks again.
   */
  async of(key: Key, make: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const { kept } = this;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = await make();
    if (this.kept !== kept) return undefined;
    if (made !== undefined) kept.set(key, made);
    return made;
  }
}
