import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { WordTable } from '../../../src/analysis/language/words.ts';
import { type LabelledDocument, readMarked } from '../../../src/training/nameCorpora.ts';
import { Random } from '../../../src/training/random.ts';
import { swapNames } from '../../../src/training/swapNames.ts';

const ARTICLE = [
  '[[Maria Lopez|person]] met [[John Smith|person]] in [[France|place]].',
  '[[Smith|person]] likes [[France|place]] and the [[Harbour Club|organization]].',
].map(readMarked);

function textOf(document: LabelledDocument): string[] {
  return document.map(({ words }) => words.map((word) => word.text).join(' '));
}

describe('swapNames', () => {
  const swapped = textOf(swapNames(ARTICLE, new WordTable(), new Random(3)));

  it('gives people other names and leaves the rest of the sentence', () => {
    assert.doesNotMatch(swapped.join(' '), /Lopez|Smith|France/);
    assert.match(swapped[0]!, /^\S.* met \S.* in \S.* \.$/);
  });

  it('keeps who is who: the surname alone is that of the full name', () => {
    const surname = swapped[1]!.split(' likes ')[0]!;
    const met = swapped[0]!.split(' met ')[1]!.split(' in ')[0]!;
    assert.ok(met.includes(surname), `${surname} is no part of ${met}`);
  });

  it('moves the whole article to one other place', () => {
    const place = swapped[0]!.split(' in ')[1]!.replace(' .', '');
    assert.ok(swapped[1]!.includes(`likes ${place} and`));
  });

  it('leaves most organisations alone, and makes up a name for some', () => {
    const clubs = Array.from(
      { length: 60 },
      (_, seed) =>
        /.* and the (.+) \.$/.exec(textOf(swapNames(ARTICLE, new WordTable(), new Random(seed)))[1]!)![1]!,
    );
    const kept = clubs.filter((club) => club === 'Harbour Club');
    assert.ok(kept.length > 30 && kept.length < 60, `${kept.length} of 60 were kept`);
    assert.ok(
      clubs.every((club) => /^\p{Lu}[\p{L}'’]* Club$/u.test(club)),
      clubs.join(', '),
    );
  });
});
