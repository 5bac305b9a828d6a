import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import { Gazetteer } from '../../../../../src/analysis/language/names/gazetteer.ts';
import { NameRecognizer } from '../../../../../src/analysis/language/names/recognizer.ts';
import { readMarked } from '../../../../../src/training/nameCorpora.ts';
import { evidenceOf } from '../../../../../src/training/nameEvidence.ts';

const MODEL = new URL('../../../../../media/models/names.bin', import.meta.url);

/** Sentences as the shipped model should read them, each an article of its own. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  'ships, aircraft and weapons, not the people and places they are named after': [
    'The frigate [[Marshal Zakharov|equipment]] was anchored off [[Vladivostok|place]].',
    'Sailors boarded the corvette [[Admiral Belov|equipment]] and the submarine [[Tambov|equipment]].',
    'The destroyer [[USS Harlan|equipment]] and the carrier [[Liaoning|equipment]] sailed east.',
    'They fired three [[Hwasong-15|equipment]] missiles and flew two [[MiG-29|equipment]] jets.',
    'A [[T-90|equipment]] tank and a [[Mi-24|equipment]] helicopter were destroyed near [[Kupiansk|place]].',
  ],
  'people without their titles': [
    'Army Lt. Gen. [[Rosa Delgado|person]] spoke in [[Tampa|place]].',
    "[[Korean People's Army|organization]] Marshals [[Ri Thae Song|person]] and [[Pak Yong Il|person]] stood beside him.",
    'Prime Minister-elect [[Tomasz Wilk|person]] thanked voters in [[Łódź|place]].',
  ],
  'names with particles, hyphens and initials, and family names first': [
    '[[Ursula von der Heyden|person]] met [[Abdullah bin Rashid al-Nuaimi|person]] in [[Doha|place]].',
    '[[José Luis de la Fuente-Ortiz|person]] and [[Maria dos Santos|person]] won.',
    '[[Nguyen Thi Hanh|person]], spokeswoman for the [[Ministry of Trade|organization]], denied it.',
  ],
  datelines: [
    '[[LOMÉ|place]], [[Togo|place]] ([[AP|organization]]) — [[Togolese|nationality]] President [[Kossi Agbeko|person]] left for [[Paris|place]] on Monday.',
    '[[SEOUL|place]], [[South Korea|place]] – [[North Korean|nationality]] leader [[Ri Chol Su|person]] has left for [[Russia|place]], [[Yonhap|organization]] reported.',
  ],
  'an office as an organisation, a capital that speaks as a place': [
    'The [[Kremlin|organization]] said [[Moscow|place]] would answer.',
    'The [[White House|organization]] declined to comment, but [[Seoul|place]] said it would wait.',
  ],
  'ministries, companies and clubs': [
    'The [[Chinese Foreign Ministry|organization]] summoned the [[Canadian|nationality]] ambassador.',
    "[[Kenya|place]]'s [[Ministry of Land, Housing and Urban Development|organization]] apologised.",
    'Shares of [[Sunvale Pharma|organization]] rose 4% in [[Zurich|place]].',
    '[[Manchester City|organization]] beat [[Al Hilal|organization]] 3-0 in [[Jeddah|place]].',
    'The [[International Committee of the Red Cross|organization]] ([[ICRC|organization]]) works in [[Goma|place]].',
  ],
  'peoples and faiths': [
    '[[Kurdish|nationality]] and [[Sunni|nationality]] parties walked out in [[Baghdad|place]].',
  ],
};

describe('the name recogniser', () => {
  const gazetteer = Gazetteer.builtIn();
  let recognizer: NameRecognizer;
  before(() => {
    recognizer = NameRecognizer.read(new Uint8Array(readFileSync(MODEL)));
  });

  /** The names of each sentence of an article, as "Kim Jong Un|person". */
  function namesOf(article: readonly string[]): string[][] {
    const sentences = article.map((line) => readMarked(line).words);
    return recognizer.recognize(evidenceOf(sentences, gazetteer)).map((names, number) =>
      names.map(({ first, last, type }) => {
        const words = sentences[number]!.slice(first, last + 1).map(({ text }) => text);
        return `${words.join(' ')}|${type}`;
      }),
    );
  }

  for (const [title, sentences] of Object.entries(READINGS))
    describe(`finds ${title}`, () => {
      for (const marked of sentences) {
        const plain = marked.replace(/\[\[([^|]+)\|\w+\]\]/g, '$1');
        it(plain, () => {
          const expected = [...marked.matchAll(/\[\[([^|]+)\|(\w+)\]\]/g)].map(
            ([, name = '', type]) =>
              `${readMarked(name)
                .words.map(({ text }) => text)
                .join(' ')}|${type}`,
          );
          assert.deepEqual(namesOf([plain])[0], expected);
        });
      }
    });

  it('takes a word for what it plainly is elsewhere in the article', () => {
    const plainly = ['The company Kestrimo said it would hire.', 'Kestrimo refused to say more.'];
    const about = (article: readonly string[]): string[] => namesOf(article)[1]!;
    assert.deepEqual(about(plainly), ['Kestrimo|organization']);
    assert.deepEqual(about(['President Ilda Kestrimo spoke to Mr Kestrimo.', plainly[1]!]), [
      'Kestrimo|person',
    ]);
  });
});
