import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { context, build } from 'esbuild';
import { OUT, ROOT } from './paths.mjs';
import { UserError } from './processes.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** Syntax that VS Code 1.100, its browsers and Node 20 all run. @type {BuildOptions} */
const COMMON = { bundle: true, target: ['node20', 'chrome132'], logLevel: 'warning', absWorkingDir: ROOT };
/** @type {BuildOptions} */
const NODE = { ...COMMON, platform: 'node', format: 'cjs' };
/** No module of Node resolves here: an import of one fails the build. @type {BuildOptions} */
const WEB = { ...COMMON, platform: 'browser', mainFields: ['module', 'main'] };

/** What runs, and where each part of it starts. @type {readonly BuildOptions[]} */
const BUNDLES = [
  { ...NODE, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...NODE, entryPoints: ['src/worker/node.ts'], outfile: 'dist/worker.js' },
  {
    ...NODE,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    // Its ES module asks for its own URL on loading, which a bundle in one script does not have.
    alias: { tinyglobby: './node_modules/tinyglobby/dist/index.cjs' },
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...WEB,
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...WEB, entryPoints: ['src/worker/web.ts'], outfile: 'dist/worker.web.js', format: 'iife' },
  { ...WEB, entryPoints: ['src/webview/timeline/main.ts'], outfile: 'dist/timeline.js', format: 'iife' },
];

/**
 * Bundles everything that runs into `dist`.
 * @param {{minify?: boolean}} [options] minified: as it is published, without source maps
 * @throws {UserError} where a bundle fails; esbuild has printed why
 */
export async function buildExtension({ minify = false } = {}) {
  // All are waited for, so that no failure leaves another one half written.
  const results = await Promise.allSettled(
    BUNDLES.map((bundle) => build({ ...bundle, minify, sourcemap: !minify })),
  );
  if (results.some(({ status }) => status === 'rejected'))
    throw new UserError('Pressmark could not be built.');
}

/** Bundles into `dist`, and again after every change, until the process ends. */
export async function watchExtension() {
  for (const bundle of BUNDLES) {
    const watched = await context({ ...bundle, sourcemap: true, logLevel: 'info' });
    await watched.watch();
  }
}

/**
 * Bundles the tests that run inside the extension host, one script a file, into `out/editor-tests`.
 * @returns {Promise<string>} the entry that VS Code is given
 */
export async function buildEditorTests() {
  const outdir = join(OUT, 'editor-tests');
  const { metafile } = await build({
    ...NODE,
    entryPoints: ['test/editor/index.ts', 'test/editor/**/*.test.ts'],
    outdir,
    outbase: 'test/editor',
    external: ['vscode'],
    sourcemap: 'inline',
    // Mocha is an ES module, which a script cannot require: tests take `describe` and `it` from what it makes global.
    alias: { mocha: './test/harness/mochaGlobals.ts' },
    metafile: true,
  });
  const made = new Set(Object.keys(metafile.outputs).map((path) => join(ROOT, path)));
  for (const name of await readdir(outdir, { recursive: true })) {
    // Tests that were renamed or removed must not run on.
    if (name.endsWith('.js') && !made.has(join(outdir, name))) await rm(join(outdir, name));
  }
  return join(outdir, 'index.js');
}
