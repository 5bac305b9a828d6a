import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { table } from '../../../src/cli/table.ts';

describe('table', () => {
  it('lines columns up, whatever the script', () => {
    assert.equal(
      table(
        ['Name', 'Where'],
        [
          ['Zoë', 'here'],
          ['大臣', 'there'],
          ['e\u0301a', 'x'],
        ],
      ),
      'Name  Where\nZoë   here\n大臣  there\ne\u0301a    x\n',
    );
  });

  it('cuts cells that are too wide, other than in the last column, and keeps every row on its line', () => {
    const [, row] = table(['A', 'B'], [['x'.repeat(60), `${'y'.repeat(60)}\nz`]]).split('\n');
    assert.equal(row, `${'x'.repeat(39)}…  ${'y'.repeat(60)} z`);
  });
});
