/** V8 keeps a longer part of a string as a view, and all of that string with it. */
const longestKey = 12;
const mostKeys = 1 << 16;

/**
 * A function of words that remembers what it has made of each, but for rare long ones, until they are too many: then it
 * begins anew. What it makes must depend on the word alone, and nobody may change it.
 */
export function remembering<Value extends object | string | number | boolean>(
  make: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    if (word.length > longestKey) return make(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostKeys) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
