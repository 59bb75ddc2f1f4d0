// How TypeScript becomes JavaScript here: the same for the product and its tests.

/** Options common to all bundles. Word lists are bundled as text. */
export const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.txt': 'text' },
};
