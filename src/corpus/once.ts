/** A value that is found when it is first asked for, and kept. */
export function once<T>(find: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: find() }).value;
}
