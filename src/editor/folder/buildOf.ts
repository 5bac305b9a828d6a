import { Uri, workspace } from 'vscode';

/** What readings depend on beside articles and decisions: the code, and the models. */
const PARTS = [
  ['dist', 'worker.js'],
  ['dist', 'worker.web.js'],
  ['dist', 'extension.js'],
  ['media', 'models', 'names.bin'],
];

/** Names the build of the extension that runs: its files with their sizes and times, as far as this kind of window has them. */
export async function buildOf(extension: Uri): Promise<string> {
  const stamps = await Promise.all(
    PARTS.map(async (part) => {
      try {
        const { size, mtime } = await workspace.fs.stat(Uri.joinPath(extension, ...part));
        return `${size}@${mtime}`;
      } catch {
        return '';
      }
    }),
  );
  return stamps.join(' ');
}
