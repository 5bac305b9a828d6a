import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import manifest from '../../package.json' with { type: 'json' };
import type { FolderFile } from '../marks/model.ts';
import { messageOf } from './messageOf.ts';
import { readFolderFile } from './sidecars.ts';
import type { Report } from './report.ts';

const SETTINGS = manifest.contributes.configuration.properties;

export interface ArticleFile {
  /** As it was given, or found under the folder that was given. */
  readonly file: string;
  /** Found in a folder, where it has to read as prose; what was named by itself is taken as it is. */
  readonly found: boolean;
  /** The folder that was named, where it was found in one. */
  readonly from?: string;
  readonly folder: FolderFile | undefined;
  /** From the folder of its `pressmark.yaml`, divided by "/". */
  readonly path: string;
}

/**
 * The files that were named, and the files in the folders that were named which may be articles by their names. In the
 * order given; those of a folder in the order of their paths, which is the same on every machine.
 */
export async function findArticleFiles(paths: readonly string[], report: Report): Promise<ArticleFile[]> {
  const files: ArticleFile[] = [];
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory();
      const folder = await readFolderFile(isFolder ? path : dirname(path), report);
      if (isFolder) files.push(...(await findIn(path, folder)));
      else files.push({ file: path, found: false, folder, path: basename(path) });
    } catch (error) {
      report.unreadable(path, messageOf(error));
    }
  }
  return files;
}

async function findIn(path: string, folder: FolderFile | undefined): Promise<ArticleFile[]> {
  const found = await glob(
    folder?.include.length ? [...folder.include] : SETTINGS['pressmark.include'].default,
    {
      cwd: path,
      ignore: [...SETTINGS['pressmark.exclude'].default, ...(folder?.exclude ?? [])],
      expandDirectories: false,
    },
  );
  return found
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({
      file: join(path, name),
      found: !basename(name).endsWith('.article'),
      from: path,
      folder,
      path: name,
    }));
}
