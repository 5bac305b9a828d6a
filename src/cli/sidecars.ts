import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFolderFile } from '../marks/folderFile.ts';
import type { FolderFile, Problem, Sidecar } from '../marks/model.ts';
import { parseSidecar } from '../marks/sidecarFile.ts';
import { messageOf } from './messageOf.ts';
import type { Report } from './report.ts';

/** The sidecar of an article; null where it has none, or one with errors, which are reported. */
export async function readSidecar(article: string, report: Report): Promise<Sidecar | null> {
  const file = `${article}.marks.yaml`;
  const source = await readIfThere(file, report);
  if (source === undefined) return null;
  const { sidecar, problems } = parseSidecar(source);
  reportProblems(file, source, problems, report);
  return sidecar;
}

/** The `pressmark.yaml` in a folder; undefined where there is none, or one with errors, which are reported. */
export async function readFolderFile(path: string, report: Report): Promise<FolderFile | undefined> {
  const file = join(path, 'pressmark.yaml');
  const source = await readIfThere(file, report);
  if (source === undefined) return undefined;
  const { folder, problems } = parseFolderFile(source);
  reportProblems(file, source, problems, report);
  return folder ?? undefined;
}

async function readIfThere(file: string, report: Report): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') report.unreadable(file, messageOf(error));
    return undefined;
  }
}

/** The first error: with it the file is not read, and those behind it often follow from it. */
function reportProblems(file: string, source: string, problems: readonly Problem[], report: Report): void {
  const error = problems.find((problem) => problem.severity === 'error');
  if (!error) return;
  const line = source.slice(0, error.start).split('\n').length;
  report.unreadable(`${file}:${line}`, error.message);
}
