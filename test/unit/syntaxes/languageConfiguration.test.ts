import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly autoClosingPairs: readonly unknown[];
}

describe('the language of articles', () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'media', 'article.language-configuration.json');
  const { wordPattern, autoClosingPairs } = JSON.parse(readFileSync(file, 'utf8')) as LanguageConfiguration;

  it('takes apostrophes and hyphens inside a name for parts of a word', () => {
    const pattern = new RegExp(wordPattern.pattern, `${wordPattern.flags}g`);
    assert.deepEqual("Kim Jong-un’s O'Brien, N’Diaye—“U.N. Đặng”.".match(pattern), [
      'Kim',
      'Jong-un’s',
      "O'Brien",
      'N’Diaye',
      'U.N',
      'Đặng',
    ]);
  });

  it('closes no quotes by itself, which would get into the way of prose', () => {
    assert.deepEqual(autoClosingPairs, []);
  });
});
