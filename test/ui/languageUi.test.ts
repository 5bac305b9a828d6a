import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { eventually, openWorkbench, type Workbench } from './harness.ts';

const ARTICLE = `Ministers meet in Lisbon

LISBON, Sept 5 - Foreign Minister Amara Okonkwo met Rui Tavares in Lisbon on Tuesday.

Along the harbour

Okonkwo said the talks with Tavares were useful. She promised to visit the harbour again in spring.
`;

describe('language features of an article', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { 'lisbon.txt': ARTICLE }, open: 'lisbon.txt' });
    await workbench.placeCaret('Okonkwo said', 'lisbon.txt');
  });
  after(() => workbench.close());

  it('rename from the short name to another full one, and the outline follows at once', async () => {
    const { page } = workbench;
    await workbench.run('Explorer: Focus on Outline View');
    const outline = () => page.locator('.outline-pane .monaco-list-row .label-name').allTextContents();
    await eventually(outline, (rows) => rows.includes('Along the harbour'));
    await workbench.placeCaret('Okonkwo said', 'lisbon.txt');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await eventually(
      () => box.inputValue(),
      (name) => name === 'Amara Okonkwo',
    );
    await box.fill('Amara N. Okonkwo');
    await page.keyboard.press('Enter');
    await eventually(outline, (rows) => rows.some((row) => row.includes('Amara N. Okonkwo')));
  });

  it('say what a name is from the menu of actions', async () => {
    const { page } = workbench;
    await workbench.placeCaret('Tavares were', 'lisbon.txt');
    await page.keyboard.press('Control+.');
    const menu = page.locator('.action-widget');
    const focused = menu.locator('.monaco-list-row.focused', { hasText: 'This is an organisation' });
    await menu.getByText('This is an organisation').waitFor();
    while ((await focused.count()) === 0) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(
      () => readFile(join(workbench.folder, 'lisbon.txt.marks.yaml'), 'utf8').catch(() => ''),
      (marks) => /label: organization\n.*quote: Tavares\n/.test(marks),
    );
  });
});
