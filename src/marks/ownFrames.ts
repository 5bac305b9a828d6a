import { isMap, isScalar, type Document, type YAMLMap } from 'yaml';
import { WORD_SETS } from '../analysis/events/lexicon/wordSets.ts';
import { placeOf } from './checkSchema.ts';
import type { Problem } from './model.ts';
import { itemsAt } from './yamlFile.ts';

/** What a schema cannot say of the events of `pressmark.yaml`: one verb or noun each, in a pattern that can match. */
export function ownFrameProblems(document: Document): Problem[] {
  return itemsAt(document, 'events').flatMap((item) => (isMap(item) ? problemsOf(item) : []));
}

function problemsOf(frame: YAMLMap): Problem[] {
  if (frame.has('verb') === frame.has('noun')) {
    const message = frame.has('verb')
      ? 'An event has a verb or a noun, not both. Make two events of it.'
      : 'Say which "verb" or which "noun" tells this event.';
    return [problem(frame.items[0]?.key, 'verb-or-noun', message)];
  }
  const node = frame.get(frame.has('verb') ? 'verb' : 'noun', true);
  const fault = isScalar(node) ? faultIn(String(node.value)) : undefined;
  return fault === undefined ? [] : [problem(node, 'wrong-pattern', fault)];
}

const PATTERN = /^(?:\{[^{}]+\}\s*)?[^{}]*[^{}\s][^{}]*?(?:\s*\{[^{}]+\})?$/;

function faultIn(patterns: string): string | undefined {
  for (const pattern of patterns.split(' | ')) {
    if (!PATTERN.test(pattern.trim())) {
      return `"${pattern}" is no pattern. Write a lemma, its particles, and in braces what the object must be: "break off {talk, @ties}".`;
    }
    for (const [, name = ''] of pattern.matchAll(/@([^\s,}]+)/g)) {
      if (name !== 'actor' && !Object.hasOwn(WORD_SETS, name)) {
        return `There is no set of words "@${name}". There are @actor, ${Object.keys(WORD_SETS)
          .map((set) => `@${set}`)
          .join(', ')}.`;
      }
    }
  }
  return undefined;
}

function problem(node: unknown, code: string, message: string): Problem {
  const [start, end] = placeOf(node) ?? [0, 0];
  return { start, end, severity: 'error', code, message };
}
