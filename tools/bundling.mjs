// How TypeScript becomes JavaScript here: the same for the product and its tests.

/**
 * Options common to all bundles. Word lists are bundled as text.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const shared = /** @type {const} */ ({
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // esbuild knows no version of Node that has them: it would make an expression anew each time it is asked
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.txt': 'text' },
});
