import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  comparableLine,
  lineAt,
  lineKey,
  recurringKey,
} from '../../../../../src/analysis/boilerplate/folder/lineKey.ts';
import { roundedDown } from '../../../../../src/analysis/boilerplate/folder/folderLine.ts';

describe('lineKey', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Sign up', ' SIGN  UP! '],
    ['Don’t miss it', "Don't miss it"],
    ['Pier news – weekly', 'Pier news - weekly'],
    ['5 comments', '12 comments'],
    ['3 min read', '11 min read'],
    ['Published 3 March 2024 at 10:15', 'Published 12 May 2025 at 9:05'],
    ['Updated Mon, Feb 3, 2024', 'Updated Thursday, Sept. 12, 2023'],
    ['• Read more »', 'Read more'],
  ];
  for (const [a, b] of same)
    it(`is the same for "${a}" and "${b}"`, () => {
      assert.equal(comparableLine(a), comparableLine(b));
      assert.equal(lineKey(a), lineKey(b));
    });

  it('tells other words apart, and the month of May from the verb', () => {
    assert.notEqual(lineKey('Sign up'), lineKey('Sign in'));
    assert.equal(comparableLine('You may share it'), 'you may share it');
  });

  it('is a whole number that JSON keeps', () => {
    const key = lineKey('Follow the paper');
    assert.ok(Number.isSafeInteger(key) && key > 0);
  });
});

describe('recurringKey', () => {
  it('is none for what recurs by chance or is quoted by several', () => {
    for (const line of [
      '12',
      '3–1',
      '—',
      'OK',
      '12 W 3 L 9',
      '1. 24 30.5 pts',
      '“We will stand by the city,” she said.',
    ])
      assert.equal(recurringKey(line), 0, line);
  });

  it('is the key of any other line', () => {
    for (const line of ['Share', '5 comments', 'Más noticias', '相关新闻'])
      assert.equal(recurringKey(line), lineKey(line), line);
  });
});

describe('lineAt', () => {
  it('gives the words of the line at an offset, or nothing between lines', () => {
    const text = 'One line\n\n\n  Another   one  \n';
    assert.equal(lineAt(text, 3), 'One line');
    assert.equal(lineAt(text, text.indexOf('one')), 'Another one');
    assert.equal(lineAt(text, 10), undefined);
  });
});

describe('roundedDown', () => {
  it('makes steps that many articles stay on', () => {
    const counts = [1, 4, 5, 9, 10, 19, 20, 49, 50, 99, 100, 450, 5000];
    assert.deepEqual(counts.map(roundedDown), [1, 4, 5, 5, 10, 10, 20, 20, 50, 50, 100, 200, 5000]);
  });
});
