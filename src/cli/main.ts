import { processIo } from './cliIo.ts';
import { runCli } from './runCli.ts';

// The exit code is set rather than the process ended, so that what was written still reaches a pipe.
void runCli(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
