import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { IGrammar } from 'vscode-textmate';
import { assertScopes, countSearches, loadGrammar, readGrammar } from './grammar.ts';

const FILE = 'article.tmLanguage.json';

describe('the grammar of articles', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar(FILE);
  });

  const behaviours: Record<string, readonly string[]> = {
    'takes the first line as the headline': ['[[Bridge falls in storm|markup.heading.headline]]\n\nProse.'],
    'takes a headline in equals signs or after a hash': [
      '=[[Bridge falls|entity.name.section]]=\n',
      '#[[ Bridge falls|markup.heading.headline]]\n',
    ],
    'finds the headline below a section label': [
      '[[Asia|comment.line.residue.section-label]]\n\n[[Bridge falls in storm|markup.heading.headline]]\nProse.',
    ],
    'does not take a whole article on one line for a headline': [
      `[[${'Prose goes on. '.repeat(40)}|!markup]]`,
    ],
    'reads bylines': [
      'H\n[[By|keyword.other.byline]] [[Ngozi A. Okafor and Li Na|markup.italic.byline]]\n',
      'H\n[[Written by|keyword.other.byline]] Zeynep Altun\n',
      'H\n[[by|keyword.other.byline]] [[foreign desk|meta.byline]]\n',
      'H\n[[Grzegorz Malinowski, Culture Writer|meta.byline]]\n',
      'H\n[[(Reporting by Ana Cruz; Editing by Colm Daly)|meta.byline]]\n',
    ],
    'leaves prose that begins with By alone': [
      'H\n[[By Monday the water had gone down. Nobody was hurt.|!meta.byline]]\n',
      'H\n[[By the time help came, it was dark|!meta.byline]]\n',
    ],
    'reads the line with the date': [
      'H\nUpdated [[March 3, 2026|constant.numeric.date]], 6:10 p.m.\n',
      'H\n[[Tuesday 3 March 2026|meta.date-line]]\n',
      'H\n[[On 3 March 2026 the bridge fell into the river, and with it a lorry.|!meta.date-line]]\n',
    ],
    'reads datelines': [
      'H\n[[SEOUL, South Korea|markup.bold.dateline]] [[–|punctuation.separator.dateline]] [[Rain fell.|!meta.dateline]]',
      'H\n[[BUSAN, Korea, Sept 14|meta.dateline]] [[(Straits Wire)|support.other.agency]] - Rain fell.',
      'H\n[[London|markup.bold.dateline]] [[(North Press)|support.other.agency]] — Rain fell.',
      'H\n[[NATO|!meta.dateline]] forces left – at last.',
    ],
    'reads headings between paragraphs': [
      'H\n\nProse.\n\n[[What the treaty says|markup.heading.section]]\n\nProse.',
      'H\n## [[What the treaty says|entity.name.section]]\n',
      'H\n==[[What the treaty says|entity.name.section]]==\n',
      'H\n[[Nobody was hurt.|!markup.heading]]\n[[and then the bridge|!markup.heading]]\n',
    ],
    'reads bullets with their lead-in': [
      'H\n  [[•|punctuation.definition.list.begin]] [[Reactions:|markup.bold.lead-in]] [[None so far.|!markup]]',
      'H\n[[2.|punctuation.definition.list.begin]] Park near the river.',
    ],
    'reads the hours of a live blog and the turns of an interview': [
      'H\n[[18:55|constant.numeric.time]]\nLandfall.',
      'H\n**[[Q|keyword.other.interview]]: Why?**\n[[A|keyword.other.interview]]: Because.',
    ],
    'reads straight and curly quotations': [
      'H\n[[“We left,”|string.quoted.double]] [[she said.|!string]] [["Too late."|string.quoted.double]]',
      'H\n[[„Wir gehen“|string.quoted.double]], [[«on part»|string.quoted.double]], [[then|!string]]',
    ],
    'reads a quotation inside another': [
      'H\n“He called it [[‘a boys’ game’|string.quoted.double]] again,” [[she said|!string]].',
      'H\n“They say [[‘the minister’s dog’|string.quoted.single]] bit first,” [[she said|!string]].',
    ],
    'keeps apostrophes out of quotations': [
      'H\n[[The minister’s dog and the sailors’ cat don’t get on.|!string]]',
      "H\n[[The minister's dog doesn't bark in the '90s.|!string]]",
    ],
    'carries a quotation over hard-wrapped lines and no further than its paragraph': [
      'H\n“We left\n[[before dawn|string.quoted.double]],” she said.',
      'H\n“We left.\n\n[[Rain fell.|!string]]',
      'H\n“We left.\n[[“We came back,”|string.quoted.double]] [[she said.|!string]]',
    ],
    'underlines addresses without the full stop after them': [
      'H\nSee [[https://example.org/a?b=c|markup.underline.link]][[.|!markup.underline]] Then go.',
    ],
    'shows residue as a comment': [
      'H\n[[Leave a Reply|comment.line]]\n[[Share on Facebook|comment.line]]\n[[ADVERTISEMENT|comment.line]]',
      'H\n[[Facebook Twitter Email Print|comment.line]]\n[[© 2026 The Courier|comment.line]]',
      'H\n[[You may also like|comment.line]]\n[[Ten kettles that changed the world|comment.line]]\n\n[[Prose again|!comment]]',
    ],
    'leaves prose that begins like residue alone': [
      'H\n[[Share prices fell in Tokyo after the bank said it would close.|!comment]]',
      'H\n[[Related charges were dropped on Monday, and he went home.|!comment]]',
      'H\n[[Comments by the minister drew laughter.|!comment]]',
    ],
  };

  for (const [behaviour, texts] of Object.entries(behaviours)) {
    it(behaviour, () => {
      for (const text of texts) assertScopes(grammar, text);
    });
  }

  it('reads a line of 1 MB with few searches where nothing is to be found', () => {
    assert.ok(countSearches(grammar, 'Prose without an end '.repeat(50_000)) < 10);
  });

  // Half of 32,768 is compared with the whole: searches may double with the line, and a little for its ends.
  for (const unit of [
    '“a” ',
    '"a" ',
    "'a' ",
    '“‘',
    '"',
    'http://a, ',
    '= ',
    '- ',
    'A, ',
    '(',
    '1. ',
    'By A ',
  ]) {
    it(`reads a line of ${JSON.stringify(unit)} with searches in proportion to its length`, () => {
      const half = countSearches(grammar, unit.repeat(16_384 / unit.length));
      const whole = countSearches(grammar, unit.repeat(32_768 / unit.length));
      assert.ok(whole <= 2 * half + 10, `${String(half)} and ${String(whole)}`);
    });
  }

  it('repeats no repetition inside a pattern, which would backtrack without end', () => {
    for (const [, key, value] of readGrammar(FILE).matchAll(/"(match|begin|end)": "((?:[^"\\]|\\.)*)"/gu)) {
      const pattern = (JSON.parse(`"${value ?? ''}"`) as string)
        .replace(/\\p\{\w+\}|\\./gu, 'x')
        .replace(/\[[^\]]*\]/gu, 'x');
      assert.doesNotMatch(
        pattern,
        /\([^()]*(?:[*+]|\{\d+,\})[^()]*\)(?:[*+]|\{\d+,\})/u,
        `${key ?? ''}: ${pattern}`,
      );
    }
  });
});
