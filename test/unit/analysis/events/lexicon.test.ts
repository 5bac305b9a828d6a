import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Field } from '../../../../src/analysis/events/lexicon/frame.ts';
import { buildLexicon, withOwnFrames } from '../../../../src/analysis/events/lexicon/lexicon.ts';

const FIELD: Field = {
  verbs: [
    { code: 'CONCEDE', kind: 'concession', patterns: 'lift {@limits, roadblock} | lift | give in to' },
    { code: 'GENERAL', kind: 'birth', roles: 'undergo', patterns: 'be bear' },
    { code: 'CONSULT', kind: 'meeting', roles: 'mutual', patterns: 'see {@actor}' },
  ],
  nouns: [
    { code: 'AGREE', kind: 'arms deal', roles: 'mutual', patterns: 'arms deal | state of emergency | talks' },
  ],
};

describe('buildLexicon', () => {
  it('takes patterns apart into lemma, particles and objects', () => {
    const { verbs } = buildLexicon([FIELD]);
    const [first, second] = verbs.get('lift') ?? [];
    assert.ok(first?.objects?.has('curfew') && first.objects.has('roadblock'));
    assert.equal(second?.objects, null);
    assert.deepEqual(verbs.get('give')?.[0]?.particles, ['in', 'to']);
    assert.equal(verbs.get('bear')?.[0]?.passive, true);
    assert.equal(verbs.get('see')?.[0]?.actorObject, true);
  });

  it('finds a noun of several words by its head', () => {
    const { nouns } = buildLexicon([FIELD]);
    assert.deepEqual(nouns.get('deal')?.[0]?.particles, ['arms']);
    assert.deepEqual(nouns.get('state')?.[0]?.particles, ['emergency']);
    assert.ok(nouns.has('talk'));
  });

  it('reads braces in front as what has to do it', () => {
    const { verbs } = buildLexicon([
      {
        verbs: [{ code: 'GENERAL', kind: 'ruling', patterns: '{@court, umpire} order {@actor}' }],
        nouns: [],
      },
    ]);
    const [frame] = verbs.get('order') ?? [];
    assert.ok(frame?.doers?.has('judge') && frame?.doers?.has('umpire'));
    assert.equal(frame?.actorObject, true);
  });

  it('puts the frames of a folder before its own, and leaves its own as they were', () => {
    const base = buildLexicon([FIELD]);
    const own = withOwnFrames(base, [
      { verb: 'lift | leak', code: 'ACCUSE', kind: 'leak' },
      { noun: 'data breach', code: 'COERCE', kind: 'data breach' },
    ]);
    assert.deepEqual(
      own.verbs.get('lift')?.map(({ kind }) => kind),
      ['leak', 'concession', 'concession'],
    );
    assert.deepEqual(own.nouns.get('breach')?.[0]?.particles, ['data']);
    assert.equal(base.verbs.has('leak'), false);
    assert.equal(withOwnFrames(base, []), base);
  });

  it('ships with the frames that the issue asks for', () => {
    const { verbs, nouns } = buildLexicon();
    const count = (map: ReadonlyMap<string, readonly unknown[]>) =>
      [...map.values()].reduce((sum, frames) => sum + frames.length, 0);
    assert.ok(count(verbs) >= 600, `${count(verbs)} verb frames`);
    assert.ok(count(nouns) >= 250, `${count(nouns)} noun frames`);
  });
});
