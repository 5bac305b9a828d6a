import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import {
  LINE_MODEL_FILE,
  LineClassifier,
} from '../../../../src/analysis/boilerplate/classifier/lineClassifier.ts';
import { findBoilerplate } from '../../../../src/analysis/boilerplate/findBoilerplate.ts';
import { ModelError } from '../../../../src/analysis/language/modelFile.ts';
import { findBlocks } from '../../../../src/analysis/text/blocks.ts';
import { splitLines } from '../../../../src/analysis/text/lines.ts';

const MODEL = new URL(`../../../../media/models/${LINE_MODEL_FILE}`, import.meta.url);

const ARTICLE = [
  'Ferry service returns to the bay after a month of repairs',
  'Boats sailed again between Port Elda and the islands on Monday, a month after a storm had torn the pier apart.',
  'The company said that the new pier was built to stand higher waves, and that it would run two more boats in the summer.',
  'A long wait',
  '“We had to bring the mail by helicopter,” said Idris Ferreira, who runs the post office of the largest island.',
  'The council will decide in the autumn who pays for the pier, which cost four million crowns.',
];

describe('the line classifier that is shipped', () => {
  let classifier: LineClassifier;
  before(() => {
    classifier = LineClassifier.read(new Uint8Array(readFileSync(MODEL)));
  });

  /** The lines that are dimmed by rules alone and with the classifier. */
  function dimmed(lines: readonly string[]): { byRules: string[]; byBoth: string[] } {
    const text = lines.join('\n\n');
    const blocks = findBlocks(text, splitLines(text));
    const find = (model?: LineClassifier) =>
      findBoilerplate(text, blocks, model)
        .filter((found) => found.dimmed)
        .map(({ start, end }) => text.slice(start, end));
    return { byRules: find(), byBoth: find(classifier) };
  }

  it('dims a site’s own lines around an article that no rule knows', () => {
    const residue = ['Opinion pages', 'Video gallery', 'Live scores', 'Watch live'];
    const { byRules, byBoth } = dimmed(['News', ...residue, ...ARTICLE, 'Comments', 'Site map']);
    assert.ok(!residue.some((line) => byRules.includes(line)));
    assert.deepEqual(
      residue.filter((line) => byBoth.includes(line)),
      residue,
    );
  });

  it('takes nothing from an article without residue', () => {
    assert.deepEqual(dimmed(ARTICLE).byBoth, []);
  });

  it('dims all that the rules dim', () => {
    const { byRules, byBoth } = dimmed([
      ...ARTICLE,
      'Related stories',
      'Why gulls follow the ferry',
      'Share',
    ]);
    assert.equal(byRules.length, 3);
    assert.deepEqual(byBoth, byRules);
  });

  it('is refused where the model is missing or damaged', () => {
    const damaged = new Uint8Array(readFileSync(MODEL));
    damaged[1000] = (damaged[1000] ?? 0) ^ 1;
    assert.throws(() => LineClassifier.read(undefined), ModelError);
    assert.throws(() => LineClassifier.read(damaged), ModelError);
  });
});
