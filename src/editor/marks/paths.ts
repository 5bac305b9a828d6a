import { Uri } from 'vscode';
import { SIDECAR_SUFFIX } from '../ids.ts';

/** The last part of a URI's path: a file's name. */
export function baseName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The folder that a file lies in. */
export function folderOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}

/** `kim.txt` → `kim.txt.marks.yaml`, beside it. */
export function sidecarOf(article: Uri): Uri {
  return article.with({ path: article.path + SIDECAR_SUFFIX });
}

/** `kim.txt.marks.yaml` → `kim.txt`; undefined for a file that is no sidecar. */
export function articleOf(sidecar: Uri): Uri | undefined {
  return sidecar.path.endsWith(SIDECAR_SUFFIX)
    ? sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_SUFFIX.length) })
    : undefined;
}

/** An untitled document has no folder yet, so nothing can lie beside it. */
export function hasPlace(article: Uri): boolean {
  return article.scheme !== 'untitled';
}
