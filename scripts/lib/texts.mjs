import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import ts from 'typescript';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** The file that translations of the editor's texts start from. */
export const BUNDLE = join(ROOT, 'l10n', 'bundle.l10n.json');

/** All texts that the editor's code passes to `l10n.t`, sorted, each once. @returns {Promise<string[]>} */
export async function collectTexts() {
  /** @type {Set<string>} */
  const texts = new Set();
  for (const file of await glob('src/editor/**/*.ts', { cwd: ROOT, absolute: true })) {
    const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest);
    collect(source, source, texts);
  }
  return [...texts].sort();
}

/**
 * @param {ts.Node} node
 * @param {ts.SourceFile} source
 * @param {Set<string>} texts
 */
function collect(node, source, texts) {
  if (ts.isCallExpression(node) && node.expression.getText(source) === 'l10n.t') {
    const [text] = node.arguments;
    if (!text || !ts.isStringLiteralLike(text))
      throw new Error(`${source.fileName}: l10n.t takes a literal text, so that it can be translated.`);
    texts.add(text.text);
  }
  ts.forEachChild(node, (child) => collect(child, source, texts));
}
