import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import {
  type CountingLanguageEngine,
  createLanguageEngine,
  MODEL_FILES,
} from '../../../../src/analysis/language/engine.ts';
import { ModelError } from '../../../../src/analysis/language/modelFile.ts';
import type { KnownName, SentenceAnalysis } from '../../../../src/analysis/language/sentence.ts';

const MODELS = new URL('../../../../media/models/', import.meta.url);

function models(): Record<string, Uint8Array> {
  return Object.fromEntries(
    MODEL_FILES.map((name) => [name, new Uint8Array(readFileSync(new URL(name, MODELS)))]),
  );
}

/** Reads a text of one sentence per line. */
function readLines(
  engine: CountingLanguageEngine,
  text: string,
  known: readonly KnownName[] = [],
): SentenceAnalysis[] {
  const spans = [...text.matchAll(/.+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return engine.read(text, spans, [], known);
}

/** The names of a text in the form "Kim Jong Un|person". */
function names(engine: CountingLanguageEngine, text: string, known: readonly KnownName[] = []): string[] {
  return readLines(engine, text, known)
    .flatMap((sentence) => sentence.names)
    .map((name) => `${text.slice(name.start, name.end)}|${name.type}`);
}

/** Arcs in the form "visited -nsubj-> Kim"; the root as "root -> visited". */
function arcs(engine: CountingLanguageEngine, text: string): string[] {
  return readLines(engine, text).flatMap(({ nodes }) =>
    nodes.map((node) =>
      node.head < 0 ? `root -> ${node.text}` : `${nodes[node.head]!.text} -${node.relation}-> ${node.text}`,
    ),
  );
}

describe('the language engine', () => {
  let engine: CountingLanguageEngine;
  before(() => {
    engine = createLanguageEngine(models());
  });

  it('finds people without their titles, organisations and places', () => {
    assert.deepEqual(
      names(engine, 'Defence Minister Pavel Orlov flew from Moscow to meet General Kim Chol Ho.'),
      ['Pavel Orlov|person', 'Moscow|place', 'Kim Chol Ho|person'],
    );
  });

  it('tells an organisation from the people that belong to it', () => {
    assert.deepEqual(
      names(engine, "Korean People's Army Marshals Ri Thae Song and Pak Yong Il were there."),
      ["Korean People's Army|organization", 'Ri Thae Song|person', 'Pak Yong Il|person'],
    );
  });

  it('leaves the possessive out of a name', () => {
    assert.deepEqual(names(engine, 'It was Okafor’s first visit to Kenya’s capital.').slice(1), [
      'Kenya|place',
    ]);
  });

  it('tells nationalities from countries', () => {
    assert.deepEqual(names(engine, 'The Japanese ambassador left South Korea.'), [
      'Japanese|nationality',
      'South Korea|place',
    ]);
  });

  it('finds weapons and ships by name', () => {
    assert.deepEqual(
      names(engine, 'They saw Kinzhal missiles and the frigate Admiral Kornilov.').filter((name) =>
        name.endsWith('|equipment'),
      ),
      ['Kinzhal|equipment', 'Admiral Kornilov|equipment'],
    );
  });

  it('takes names that the folder knows as evidence', () => {
    const text = 'The deal was signed with Zarnak on Monday.';
    assert.deepEqual(names(engine, text, [{ name: 'Zarnak', type: 'organization' }]), [
      'Zarnak|organization',
    ]);
  });

  it('draws subject and object', () => {
    const found = arcs(engine, 'Kim Jong Ho visited the factory.');
    for (const arc of ['root -> visited', 'visited -nsubj-> Kim Jong Ho', 'visited -obj-> factory'])
      assert.ok(found.includes(arc), `${arc} is not among ${found.join(', ')}`);
  });

  it('makes one node of a title with its name, and says which name it is', () => {
    const [sentence] = readLines(engine, 'President Emmanuel Laurent spoke.');
    assert.equal(sentence!.nodes[0]!.text, 'President Emmanuel Laurent');
    assert.equal(sentence!.nodes[0]!.name, 0);
  });

  it('knows lemmas and tags', () => {
    const [sentence] = readLines(engine, 'They denied the reports.');
    assert.deepEqual(
      sentence!.tokens.map(({ lemma, upos, xpos }) => `${lemma} ${upos} ${xpos}`),
      ['they PRON PRP', 'deny VERB VBD', 'the DET DT', 'report NOUN NNS', '. PUNCT .'],
    );
  });

  it('gives offsets into the article, whatever stands before', () => {
    const text = 'One 😀 line.\n\nThen Angela Brandt went to Berlin.';
    const [, second] = readLines(engine, text);
    assert.equal(text.slice(second!.names[0]!.start, second!.names[0]!.end), 'Angela Brandt');
    for (const token of second!.tokens) assert.equal(text.slice(token.start, token.end), token.text);
    for (const node of second!.nodes) assert.equal(text.slice(node.start, node.end), node.text);
  });

  it('does not read sentences again that did not change', () => {
    const fresh = createLanguageEngine(models());
    readLines(fresh, 'Mr Tanaka left Tokyo.\nIt rained.\nTanaka smiled.');
    assert.equal(fresh.statistics.sentencesRead, 3);
    readLines(fresh, 'Mr Tanaka left Tokyo.\nIt snowed.\nTanaka smiled.');
    assert.equal(fresh.statistics.sentencesRead, 4);
  });

  it('reads a sentence again when the evidence for its names changed', () => {
    const fresh = createLanguageEngine(models());
    readLines(fresh, 'Mr Tanaka left Tokyo.\nTanaka smiled.');
    readLines(fresh, 'Tanaka Holdings left Tokyo.\nTanaka smiled.');
    assert.equal(fresh.statistics.sentencesRead, 4);
  });

  it('stays calm on odd text', () => {
    for (const text of ['', '   ', '\u200f\u0645\u0631\u062d\u0628\u0627', '😀😀', '\ud800', '((((', '- - -'])
      assert.doesNotThrow(() => engine.read(text, [{ start: 0, end: text.length }], [], []));
  });

  it('reads a line of many thousand words in parts', () => {
    const text = 'alpha beta, '.repeat(5000);
    const [sentence, ...more] = engine.read(text, [{ start: 0, end: text.length }], [], []);
    assert.equal(more.length, 0);
    assert.equal(sentence!.tokens.length, 15_000);
    assert.ok(sentence!.nodes.every((node) => node.head < sentence!.nodes.length));
  });

  it('does not start without one of its models', () => {
    const incomplete = models();
    delete incomplete['tagger.bin'];
    assert.throws(() => createLanguageEngine(incomplete), ModelError);
  });
});
