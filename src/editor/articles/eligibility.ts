import { languages, RelativePattern, workspace, type TextDocument } from 'vscode';
import type { FolderFile } from '../../marks/model.ts';
import { folderOf } from '../marks/paths.ts';
import { settings } from '../settings/settings.ts';

export const ARTICLE_LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'markdown', 'article']);

/**
 * Whether a document could be annotated at all: text of a kind that articles are saved as, and a file or an untitled
 * document rather than an output channel, an old version or a comment box.
 */
export function isText(document: TextDocument): boolean {
  const { scheme } = document.uri;
  return (
    ARTICLE_LANGUAGES.has(document.languageId) &&
    (document.isUntitled ||
      workspace.getWorkspaceFolder(document.uri) !== undefined ||
      workspace.fs.isWritableFileSystem(scheme) === true)
  );
}

/** Whether a file lies inside `include` and outside `exclude`, those of the settings and those of its folder's file. */
export function isIncluded(document: TextDocument, folderFile: FolderFile | undefined): boolean {
  const include = folderFile?.include.length ? folderFile.include : settings.include(document.uri);
  const exclude = [...settings.exclude(document.uri), ...(folderFile?.exclude ?? [])];
  const base = workspace.getWorkspaceFolder(document.uri) ?? folderOf(document.uri);
  const matches = (globs: readonly string[]) =>
    globs.some((glob) => languages.match({ pattern: new RelativePattern(base, glob) }, document) > 0);
  return matches(include) && !matches(exclude);
}
