import { install } from './lib/install.mjs';
import { fail } from './lib/processes.mjs';
import { packExtension } from './lib/vsix.mjs';

await install().then(packExtension).catch(fail);
