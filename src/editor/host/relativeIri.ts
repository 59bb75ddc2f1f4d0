/**
 * The IRI of a file as a relative one from another file, each given as a URI in its encoded form; whole if the two have
 * no root in common. So a folder can be moved with the files that refer to one another.
 */
export function relativeIri(from: string, to: string): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (!b || a?.root !== b.root) return to;
  const folders = a.path.slice(0, -1);
  let shared = 0;
  while (shared < folders.length && shared < b.path.length - 1 && folders[shared] === b.path[shared])
    shared++;
  const relative = [...folders.slice(shared).map(() => '..'), ...b.path.slice(shared)].join('/');
  // a first part that is empty or holds a colon would be read as a root or a scheme
  return /^(?:\/|[^/]*:|$)/u.test(relative) ? `./${relative}` : relative;
}

/** A root is the scheme, the host and, on Windows, the drive. */
const parts = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?(?:\/[a-z](?::|%3a)(?=\/|$))?)(?:\/([^?#]*))?$/iu;

function partsOf(uri: string): { readonly root: string; readonly path: readonly string[] } | undefined {
  const [, root, path = ''] = parts.exec(uri) ?? [];
  return root === undefined ? undefined : { root, path: path.split('/') };
}
