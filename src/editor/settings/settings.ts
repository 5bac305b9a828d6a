import { workspace, type Uri } from 'vscode';

/** Kinds of highlights that have a setting `pressmark.highlight.KIND`. */
export const HIGHLIGHTS = ['people', 'organizations', 'places', 'equipment', 'events', 'dates'] as const;
export type Highlight = (typeof HIGHLIGHTS)[number];

export const SECTION = 'pressmark';

/** The settings, read when they are asked for; package.json has the defaults. */
export const settings = {
  enabled: (): boolean => read('enabled', true),
  /** Globs relative to the workspace folder. */
  include: (resource: Uri): readonly string[] => read('include', [], resource),
  exclude: (resource: Uri): readonly string[] => read('exclude', [], resource),
  highlight: (kind: Highlight, resource: Uri): boolean => read(`highlight.${kind}`, true, resource),
  dimBoilerplate: (resource: Uri): boolean => read('dimBoilerplate', true, resource),
  /** Clamped, because settings files are not bound to the schema. */
  boilerplateOpacity: (): number => Math.min(0.9, Math.max(0.1, read('boilerplateOpacity', 0.55))),
  annotator: (): string => read('annotator', '').trim(),
  statusBar: (): boolean => read('statusBar', true),
};

function read<T>(key: string, fallback: T, resource?: Uri): T {
  return workspace.getConfiguration(SECTION, resource).get(key, fallback);
}
