import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser, where there is a screen. @param {string} address */
export function openInBrowser(address) {
  const opener = openerOf(address);
  if (process.env['CI'] || opener === undefined) return;
  const child = spawn(opener[0], opener.slice(1), { stdio: 'ignore', detached: true });
  // Where there is no such program, the address has been printed.
  child.on('error', () => {});
  child.unref();
}

/** @param {string} address @returns {[string, ...string[]] | undefined} */
function openerOf(address) {
  if (process.platform === 'darwin') return ['open', address];
  // `start` takes its first quoted argument for a title, and the shell takes & for its own.
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open', address] : undefined;
}
