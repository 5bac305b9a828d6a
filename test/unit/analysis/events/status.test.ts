import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Axes } from '../../../../src/analysis/events/axes/axes.ts';
import { statusOf } from '../../../../src/analysis/events/axes/status.ts';
import type { Attribution, Stance } from '../../../../src/analysis/model.ts';

const FACT: Axes = {
  polarity: 'positive',
  tense: 'past',
  certainty: 'asserted',
  requested: false,
  intended: false,
};

function says(stance: Stance): Attribution {
  return { start: 0, end: 1, entity: null, cue: 'say', stance };
}

describe('statusOf', () => {
  it('takes what is asserted in the past to have happened, and in the present to go on', () => {
    assert.equal(statusOf(FACT, []), 'happened');
    assert.equal(statusOf({ ...FACT, tense: 'ongoing' }, [says('assert')]), 'ongoing');
  });

  it('lets a condition outweigh everything', () => {
    assert.equal(
      statusOf({ ...FACT, certainty: 'hypothetical', polarity: 'negative' }, [says('deny')]),
      'hypothetical',
    );
  });

  it('keeps a denial apart from what did not happen', () => {
    assert.equal(statusOf(FACT, [says('deny')]), 'denied');
    assert.equal(statusOf({ ...FACT, polarity: 'negative' }, [says('assert')]), 'did-not-happen');
    assert.equal(statusOf({ ...FACT, polarity: 'negative' }, [says('deny')]), 'alleged');
  });

  it('reads a possibility as such, negative or not', () => {
    assert.equal(statusOf({ ...FACT, certainty: 'possible' }, []), 'possible');
    assert.equal(statusOf({ ...FACT, certainty: 'possible', polarity: 'negative' }, []), 'possible');
    assert.equal(statusOf(FACT, [says('doubt')]), 'possible');
  });

  it('tells a request from a plan', () => {
    assert.equal(statusOf({ ...FACT, tense: 'future', requested: true }, []), 'requested');
    assert.equal(statusOf({ ...FACT, tense: 'future' }, []), 'planned');
  });

  it('vouches for nothing that somebody only alleges', () => {
    assert.equal(statusOf(FACT, [says('assert'), says('allege')]), 'alleged');
  });
});
