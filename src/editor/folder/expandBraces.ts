/** `*.{txt,md}` becomes `*.txt` and `*.md`: VS Code understands no alternatives inside alternatives. */
export function expandBraces(glob: string): readonly string[] {
  const group = /\{([^{}]*)\}/.exec(glob);
  if (!group) return [glob];
  const [whole, alternatives = ''] = group;
  return alternatives
    .split(',')
    .flatMap((one) =>
      expandBraces(glob.slice(0, group.index) + one + glob.slice(group.index + whole.length)),
    );
}
