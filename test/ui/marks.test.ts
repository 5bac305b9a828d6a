import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { eventually, openWorkbench, type Workbench } from './harness.ts';

const LISBON = `Ministers meet in Lisbon

LISBON, Sept 5 - Foreign Minister Amara Okonkwo met Rui Tavares in Lisbon on Tuesday.

Okonkwo said the talks were useful. "We will meet again," she told reporters.
`;
const NAIROBI = `Ministers meet in Nairobi

NAIROBI, Sept 7 - Foreign Minister Amara Okonkwo met Wanjiru Kamau in Nairobi on Thursday.

Kamau said the talks were useful, and that more would follow in the autumn.
`;

describe('the marks in the window', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      files: { 'lisbon.txt': LISBON, 'nairobi.txt': NAIROBI },
      open: 'lisbon.txt',
    });
  });
  after(() => workbench.close());

  /** How many marks are drawn in each group of editors. */
  async function marksInGroups(): Promise<readonly number[]> {
    const groups = await workbench.page.locator('.editor-group-container').all();
    return Promise.all(groups.map((group) => group.locator('.cdr[class*="ced-"]').count()));
  }

  it('draw each kind in its own way', async () => {
    const marks = await eventually(
      () => workbench.decorations(),
      (all) => all.some(({ text }) => text === 'Rui Tavares'),
    );
    const typeOf = (words: string) => marks.find(({ text }) => text === words)?.type;
    assert.equal(typeOf('Rui Tavares'), typeOf('Amara Okonkwo'));
    assert.notEqual(typeOf('Rui Tavares'), typeOf('Lisbon'));
  });

  it('do not grow with what is typed at their edge, and follow what is typed before them', async () => {
    await workbench.placeCaret('Rui', 'lisbon.txt');
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.type('On Monday: ');
    await eventually(
      () => workbench.decorated(),
      (words) => words.includes('Rui Tavares') && !words.some((word) => word.includes('Monday: ')),
    );
  });

  it('are in every visible editor, and go and come back in each with the master switch', async () => {
    await workbench.run('View: Split Editor Right');
    await workbench.openFile('nairobi.txt');
    await eventually(marksInGroups, (counts) => counts.length === 2 && counts.every((count) => count > 0));
    await workbench.run('pressmark.switchOff');
    await eventually(marksInGroups, (counts) => counts.every((count) => count === 0));
    await workbench.run('pressmark.switchOn');
    await eventually(marksInGroups, (counts) => counts.every((count) => count > 0));
  });

  it('are counted in the status bar', async () => {
    await eventually(
      () => workbench.statusBar('Pressmark:'),
      (words) => /\d+ people, \d+ organisations?, \d+ places?/.test(words ?? ''),
    );
  });
});
