import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { builtinModules } from 'node:module';

const node = [...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'node:*'];

/** Folders of the core, lowest layer first; each may import those before it, and itself. */
const CORE = ['analysis', 'marks', 'corpus', 'formats'];
const OUTER = ['worker', 'webview', 'editor', 'cli', 'training'];

/** A rule set that keeps `folder` from importing the modules and the sibling folders named. */
function layer(folder, { modules = [], folders = [], globals = [] }) {
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: modules
            .filter((name) => !name.includes('*'))
            .map((name) => ({ name, message: `src/${folder} may not import ${name}` })),
          patterns: [
            ...(modules.includes('node:*')
              ? [{ group: ['node:*'], message: `src/${folder} does not know Node` }]
              : []),
            ...folders.map((other) => ({
              regex: `^(\\.\\./)+${other}/`,
              message: `src/${folder} is a lower layer than src/${other}`,
            })),
          ],
        },
      ],
      ...(globals.length ? { 'no-restricted-globals': ['error', ...globals] } : {}),
    },
  };
}

const NODE_GLOBALS = ['process', 'Buffer', '__dirname', '__filename', 'require', 'setImmediate'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/', 'media/', 'src/**/*.generated.*'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        {
          object: 'it',
          property: 'only',
          message: 'Run one test with --grep; a committed .only hides the others.',
        },
        {
          object: 'describe',
          property: 'only',
          message: 'Run one test with --grep; a committed .only hides the others.',
        },
        { object: 'it', property: 'skip', message: 'A skipped test says nothing. Mend it or remove it.' },
        {
          object: 'describe',
          property: 'skip',
          message: 'A skipped test says nothing. Mend it or remove it.',
        },
      ],
      eqeqeq: 'error',
    },
  },
  {
    // Models index typed arrays within bounds that they computed themselves, millions of times a second.
    files: ['src/analysis/language/**/*.ts', 'src/training/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Expectations of mocha and fixtures of tests read better with assertions on what must be there.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'require',
          'exports',
          'Buffer',
          'fetch',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  ...CORE.map((folder, i) =>
    layer(folder, {
      modules: ['vscode', ...node],
      folders: [...CORE.slice(i + 1), ...OUTER],
      globals: NODE_GLOBALS,
    }),
  ),
  layer('webview', {
    modules: ['vscode', ...node],
    folders: ['worker', 'editor', 'cli', 'training'],
    globals: NODE_GLOBALS,
  }),
  layer('worker', { modules: ['vscode'], folders: ['editor', 'cli', 'training'] }),
  layer('editor', { modules: node, folders: ['cli', 'training'], globals: NODE_GLOBALS }),
  {
    files: ['src/editor/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/analysis/(analyze|language/engine)\\.ts$',
              importNames: ['analyze', 'createLanguageEngine'],
              message: 'Analysis never runs on the thread of the extension host: ask the service Analyses.',
            },
          ],
        },
      ],
    },
  },
  layer('cli', { modules: ['vscode'], folders: ['editor', 'training'] }),
  layer('training', { modules: ['vscode'], folders: ['editor', 'cli'] }),
);
