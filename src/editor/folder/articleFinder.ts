import { RelativePattern, Uri, workspace, type CancellationToken, type WorkspaceFolder } from 'vscode';
import type { ManualChoices } from '../articles/manualChoices.ts';
import { FOLDER_FILE } from '../ids.ts';
import type { FolderFiles } from '../services.ts';
import { settings } from '../settings/settings.ts';
import { expandBraces } from './expandBraces.ts';

/** Finds the files of the workspace that may be articles: inside `include`, outside `exclude`, or named by a person. */
export class ArticleFinder {
  constructor(
    private readonly folderFiles: FolderFiles,
    private readonly choices: ManualChoices,
  ) {}

  /** Globs relative to a workspace folder. */
  patterns(folder: WorkspaceFolder): readonly string[] {
    const file = this.folderFiles.peek(Uri.joinPath(folder.uri, FOLDER_FILE));
    return file?.include.length ? file.include : settings.include(folder.uri);
  }

  async find(token?: CancellationToken): Promise<readonly Uri[]> {
    const found = new Map<string, Uri>();
    for (const folder of workspace.workspaceFolders ?? []) {
      const own = await this.folderFiles.load(Uri.joinPath(folder.uri, FOLDER_FILE));
      const excluded = [...settings.exclude(folder.uri), ...(own?.exclude ?? [])].flatMap(expandBraces);
      const exclude = excluded.length > 0 ? new RelativePattern(folder, `{${excluded.join(',')}}`) : null;
      for (const pattern of this.patterns(folder)) {
        const include = new RelativePattern(folder, pattern);
        for (const uri of await workspace.findFiles(include, exclude, undefined, token)) {
          found.set(uri.toString(), uri);
        }
      }
    }
    return [...found.values()]
      .filter((uri) => this.choices.get(uri) !== 'stop')
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
