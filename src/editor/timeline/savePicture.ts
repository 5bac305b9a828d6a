import { l10n, Uri, window, workspace } from 'vscode';
import { messageOf } from '../marks/textFiles.ts';

/** How long a remark stays in the status bar, in milliseconds. */
const REMARK = 4000;

/**
 * Asks where to keep a picture, and writes it there.
 *
 * @param content the text of an SVG, or a PNG in base 64
 * @param near an article, beside which the picture is offered to be kept
 */
export async function savePicture(
  format: 'svg' | 'png',
  content: string,
  near: Uri | undefined,
): Promise<void> {
  const folder = near ? Uri.joinPath(near, '..') : workspace.workspaceFolders?.[0]?.uri;
  const file = await window.showSaveDialog({
    title: l10n.t('Save Timeline'),
    filters: format === 'svg' ? { SVG: ['svg'] } : { PNG: ['png'] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, `timeline.${format}`) } : {}),
  });
  if (!file) return;
  try {
    await workspace.fs.writeFile(
      file,
      format === 'svg' ? new TextEncoder().encode(content) : bytesOf(content),
    );
    window.setStatusBarMessage(l10n.t('The timeline was saved.'), REMARK);
  } catch (error) {
    void window.showErrorMessage(l10n.t('The timeline could not be saved. {0}', messageOf(error)));
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
