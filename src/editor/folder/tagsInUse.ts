import { workspace } from 'vscode';
import { parseSidecar } from '../../marks/sidecarFile.ts';
import { SIDECAR_SUFFIX } from '../ids.ts';
import type { TextFiles } from '../marks/textFiles.ts';
import { eachOf } from './eachOf.ts';

const CONCURRENCY = 8;

/** Tags of articles in all sidecars of the workspace, those used most first. */
export async function tagsInUse(files: TextFiles): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  const sidecars = await workspace.findFiles(`**/*${SIDECAR_SUFFIX}`);
  await eachOf(sidecars, CONCURRENCY, async (uri) => {
    const source = await files.read(uri).catch(() => undefined);
    for (const tag of parseSidecar(source ?? '').sidecar?.tags ?? [])
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([tag]) => tag);
}
