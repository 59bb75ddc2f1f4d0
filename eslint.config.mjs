import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The layers: which folder of src may import which others (itself always).
 * `data` holds word lists and models, no code.
 */
export const layers = {
  data: [],
  text: ['data'],
  analysis: ['data', 'text'],
  annotations: ['data', 'text'],
  corpus: ['data', 'text', 'analysis', 'annotations'],
  worker: ['data', 'text', 'analysis', 'annotations', 'corpus'],
  editor: ['text', 'annotations', 'worker'],
  cli: ['data', 'text', 'analysis', 'annotations', 'corpus', 'worker'],
};

/** Layers of which the editor may name types, which vanish when compiled, but never run code. */
const typesOnlyForEditor = ['analysis', 'corpus'];

/** Layers without I/O, clock or chance: any string in, a result out. */
const pure = ['text', 'analysis', 'annotations', 'corpus'];

const zones = Object.entries(layers).flatMap(([layer, allowed]) =>
  [...Object.keys(layers), 'extension.ts']
    .filter((other) => other !== layer && !allowed.includes(other))
    .filter((other) => !(layer === 'editor' && typesOnlyForEditor.includes(other)))
    .map((other) => ({
      target: `./src/${layer}`,
      from: `./src/${other}`,
      message: `src/${layer} may not import src/${other} (see the layers in ARCHITECTURE.md)`,
    })),
);

/**
 * Folders of one layer that are made of each other, each with those that it may import.
 * @type {{ folder: string, parts: Record<string, readonly string[]>, shapes?: Record<string, string[]> }[]}
 */
const partedFolders = [
  // The steps in which quotes are read: none knows a later one, but for the shapes of data that it hands on.
  {
    folder: 'analysis/quotes',
    parts: {
      grammar: [],
      marks: ['grammar'],
      reports: ['grammar', 'marks'],
      speakers: ['grammar', 'marks', 'reports'],
      who: ['grammar', 'marks', 'reports', 'speakers'],
    },
    shapes: { reports: ['./cue.ts'], speakers: ['./evidence.ts'] },
  },
  // What matches are made of is found before them: facts are compared without any.
  {
    folder: 'corpus',
    parts: {
      index: [],
      names: [],
      facts: ['index', 'names'],
      store: ['index', 'names', 'facts'],
      match: ['index', 'names', 'facts'],
      comparison: ['index', 'names', 'facts', 'match'],
      discrepancies: ['index', 'names', 'facts', 'match'],
    },
  },
  {
    folder: 'corpus/match',
    parts: {
      alike: [],
      places: ['alike'],
      wording: ['alike', 'places'],
      reports: ['alike', 'places', 'wording'],
      fragments: ['alike', 'places', 'wording'],
      plausible: ['alike', 'places', 'wording', 'reports'],
    },
  },
  // Features rest on the same ground and know nothing of each other, but for a few that lead to another one.
  {
    folder: 'editor',
    parts: Object.fromEntries([
      ['words', []],
      ['host', ['words']],
      ['session', ['words', 'host']],
      ['place', ['words', 'host', 'session']],
      ...Object.entries({
        annotating: [],
        claims: ['annotating'],
        cards: [],
        highlights: [],
        comparison: [],
        find: [],
        across: ['comparison'],
      }).map(([feature, others]) => [feature, ['words', 'host', 'session', 'place', ...others]]),
    ]),
  },
];

zones.push(
  ...partedFolders.flatMap(({ folder, parts, shapes = {} }) =>
    Object.entries(parts).flatMap(([part, allowed]) =>
      Object.keys(parts)
        .filter((other) => other !== part && !allowed.includes(other))
        .map((other) => ({
          target: `./src/${folder}/${part}`,
          from: `./src/${folder}/${other}`,
          except: shapes[other] ?? [],
          message: `${folder}/${part} may not import ${folder}/${other} (see ARCHITECTURE.md)`,
        })),
    ),
  ),
);

const forbiddenGlobals = [
  'window',
  'document',
  'process',
  'Buffer',
  'performance',
  'setTimeout',
  'setInterval',
  'fetch',
  'crypto',
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/host/node_modules/', '.vscode-test/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    // no-cycle follows only files it knows how to parse: without these three settings it finds nothing in TypeScript.
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'ExportAllDeclaration', message: 'Import from the defining file: no barrels.' },
        {
          selector: 'CatchClause > BlockStatement[body.length=0]',
          message: 'A caught error is handled or reported.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: pure.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['vscode', 'node:*', 'fs', 'path', 'worker_threads'], message: 'The core is pure.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...forbiddenGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core has no chance in it.' },
        { object: 'Date', property: 'now', message: 'The core has no clock.' },
      ],
    },
  },
  {
    files: ['src/worker/**/*.ts', 'src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['vscode'], message: 'Only src/editor knows vscode.' }] },
      ],
    },
  },
  {
    files: ['src/editor/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/analysis/**', '**/corpus/**'],
              allowTypeImports: true,
              message: 'The editor shows what the worker found; it may only name its types.',
            },
            { group: ['node:*'], message: 'The editor layer also runs where there is no Node.' },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
