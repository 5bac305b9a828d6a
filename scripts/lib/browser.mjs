import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from './processes.mjs';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((p) =>
          join(folder, p),
        );
  }),
];

/**
 * A Chrome or Chromium: the one of this machine, or the one that an npm package carries.
 * @returns {Promise<string>} path of the program
 * @throws {UserError} where there is none
 */
async function browserProgram() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    process.env['CHROME_PATH'] ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
  ];
  const present = candidates.find((path) => path !== '' && existsSync(path));
  if (present !== undefined) return present;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
  throw new UserError(
    'These tests need Chrome, Chromium or Edge. Install one, or set CHROME_PATH to its program, and run them again.',
  );
}

/**
 * Starts a browser without a window. Playwright ends it with this process.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: await browserProgram(),
    args: [
      // Chromium refuses its sandbox to root, and in most containers.
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
