import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEditorTests, buildExtension, watchExtension } from './lib/bundles.mjs';
import { CACHE } from './lib/paths.mjs';
import { fail } from './lib/processes.mjs';
import { copySamples } from './lib/samples.mjs';

const HELP = `npm run build                 bundles Pressmark into dist
npm run build -- --minify     as it is published, without source maps
npm run build -- --watch      again after every change
npm run build -- --debug      and what .vscode/launch.json needs: the tests of the editor, a copy of the samples`;

async function main() {
  const { values } = parseArgs({
    options: {
      minify: { type: 'boolean' },
      watch: { type: 'boolean' },
      debug: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(HELP);
  if (values.debug) await Promise.all([buildEditorTests(), copySamples(join(CACHE, 'samples'))]);
  await (values.watch ? watchExtension() : buildExtension({ minify: values.minify ?? false }));
}

main().catch(fail);
