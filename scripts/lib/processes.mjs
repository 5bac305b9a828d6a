import { spawn } from 'node:child_process';

/** An error whose message alone is for the reader: it says what to do, and no stack helps. */
export class UserError extends Error {}

/** Prints what went wrong and ends with exit code 1; the last resort of every script. @param {unknown} error */
export function fail(error) {
  console.error(error instanceof UserError ? `\n${error.message}` : error);
  process.exit(1);
}

/**
 * Runs `end` when this process ends, in whatever way it can still notice: on return, failure or Ctrl+C.
 * @param {() => void} end must be synchronous
 * @returns {() => void} calls it off
 */
export function atExit(end) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const leave = () => process.exit(130);
  process.on('exit', end);
  for (const signal of signals) process.on(signal, leave);
  return () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, leave);
  };
}

/**
 * Starts a program in a process group of its own, so that it can be ended together with all that it starts.
 * It never outlives this process.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startGroup(program, args, options = {}) {
  const windows = process.platform === 'win32';
  const child = spawn(program, args, { ...options, detached: !windows });
  const kill = () => {
    if (child.pid === undefined) return;
    if (windows) {
      spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
      return;
    }
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The group is gone already.
    }
  };
  const callOff = atExit(kill);
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    child,
    ended,
    /** Ends the group and waits until it is gone. */
    async stop() {
      kill();
      await ended;
      callOff();
    },
  };
}

/**
 * Runs a program to its end, its output shown.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 where a signal ended it
 * @throws where the program cannot be started
 */
export async function run(program, args, options = {}) {
  const child = spawn(program, args, { stdio: 'inherit', ...options });
  const callOff = atExit(() => child.kill());
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    callOff();
  }
}

/**
 * Runs npm, quietly: only what goes wrong is printed.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(args, options = {}) {
  // npm is a script of the shell on Windows. Under `npm start`, npm_execpath is the npm that started us.
  const started = process.env['npm_execpath'];
  if (started?.endsWith('npm-cli.js')) return run(process.execPath, [started, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}
