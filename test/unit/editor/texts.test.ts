import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'mocha';
import { BUNDLE, collectTexts } from '../../../scripts/lib/texts.mjs';

describe('the texts of the editor', () => {
  it('are in the bundle that translations start from: `npm run l10n` writes it', async () => {
    const bundle = JSON.parse(await readFile(BUNDLE, 'utf8')) as Record<string, string>;
    assert.deepEqual(Object.keys(bundle), await collectTexts());
  });
});
