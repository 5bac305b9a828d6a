import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';
import type { IGrammar, IOnigLib, IRawGrammar } from 'vscode-textmate';
import { parseMarkers } from '../markers.ts';

const SYNTAXES = join(import.meta.dirname, '..', '..', '..', 'syntaxes');

let engine: Promise<IOnigLib> | undefined;
let searches = 0;

/** The grammar's file as it is. */
export function readGrammar(file: string): string {
  return readFileSync(join(SYNTAXES, file), 'utf8');
}

/** Loads a grammar of `syntaxes/` with the engine that VS Code has. */
export function loadGrammar(file: string): Promise<IGrammar> {
  return load(parseRawGrammar(readGrammar(file), file));
}

/** Loads `host` with a grammar of `syntaxes/` injected into it. */
export function loadInjected(host: IRawGrammar, file: string): Promise<IGrammar> {
  return load(host, parseRawGrammar(readGrammar(file), file));
}

/**
 * Checks the scopes of a text with markers: `[[By|keyword.other.byline]]` has this scope, or one below it, throughout;
 * `[[By|!comment]]` has it nowhere.
 */
export function assertScopes(grammar: IGrammar, marked: string): void {
  const { text, spans } = parseMarkers(marked);
  const tokens = tokenize(grammar, text);
  for (const span of spans) {
    const scope = span.label.replace('!', '');
    for (const token of tokens.filter((token) => token.start < span.end && span.start < token.end)) {
      const has = token.scopes.some((one) => one === scope || one.startsWith(`${scope}.`));
      assert.equal(
        has,
        !span.label.startsWith('!'),
        `"${token.text}" is ${token.scopes.join(' ')}; ${span.label}`,
      );
    }
  }
}

/** How often the regular expression engine is asked for a match while a line is read. */
export function countSearches(grammar: IGrammar, line: string): number {
  const before = searches;
  grammar.tokenizeLine(line, INITIAL);
  return searches - before;
}

function tokenize(grammar: IGrammar, text: string) {
  let state = INITIAL;
  let lineStart = 0;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const start = lineStart;
    lineStart += line.length + 1;
    return tokens.map((token) => ({
      start: start + token.startIndex,
      end: start + Math.min(token.endIndex, line.length),
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes,
    }));
  });
}

async function load(host: IRawGrammar, injection?: IRawGrammar): Promise<IGrammar> {
  const registry = new Registry({
    onigLib: (engine ??= loadEngine()),
    loadGrammar: (scope) => Promise.resolve([host, injection].find((raw) => raw?.scopeName === scope)),
    getInjections: (scope) => (injection && scope === host.scopeName ? [injection.scopeName] : []),
  });
  const grammar = await registry.loadGrammar(host.scopeName);
  if (!grammar) throw new Error(`${host.scopeName} did not load`);
  return grammar;
}

async function loadEngine(): Promise<IOnigLib> {
  const wasm = join(dirname(createRequire(import.meta.url).resolve('vscode-oniguruma')), 'onig.wasm');
  await loadWASM(readFileSync(wasm));
  return {
    createOnigString: (text) => new OnigString(text),
    createOnigScanner: (patterns) => {
      const scanner: ReturnType<IOnigLib['createOnigScanner']> = new OnigScanner(patterns);
      return {
        dispose: () => scanner.dispose?.(),
        findNextMatchSync: (text, from, options) => {
          searches++;
          return scanner.findNextMatchSync(text, from, options);
        },
      };
    },
  };
}
