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
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.txt': 'text' },
});
