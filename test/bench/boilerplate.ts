import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { OUT } from '../../scripts/lib/paths.mjs';
import { LINE_MODEL_FILE } from '../../src/analysis/boilerplate/classifier/lineClassifier.ts';
import { MODELS } from '../../src/training/loadModels.ts';
import { articleNames, articlePath } from '../annotations/samples.ts';

/**
 * `npm run bench:boilerplate`: how long it takes to tell the residue of an article of 60 lines, our samples cut anew, by rules
 * alone and with the classifier; warm, and bundled as it is shipped. Ratios are to finding the sentences of the same text.
 */
const script = join(OUT, 'bench', 'measureBoilerplate.mjs');
buildSync({
  entryPoints: [join(import.meta.dirname, 'measureBoilerplate.ts')],
  outfile: script,
  bundle: true,
  platform: 'node',
  format: 'esm',
});
execFileSync(process.execPath, [script, join(MODELS, LINE_MODEL_FILE), ...articleNames().map(articlePath)], {
  stdio: 'inherit',
});
