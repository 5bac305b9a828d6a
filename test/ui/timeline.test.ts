import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { FrameLocator, Locator } from 'playwright-core';
import { eventually, openWorkbench, type Workbench } from './harness.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const TALKS = `Ministers end talks in Lisbon

LISBON, September 6, 2023 - Foreign Minister Amara Okonkwo met Rui Tavares in Lisbon on Tuesday.

On Monday, Rui Tavares visited Porto. Okonkwo denied that any treaty had been signed. The two agreed that Tavares will visit Madrid on September 20.

In 2019, Amara Okonkwo was appointed minister. The two ministers praised the dockers of the harbour.
`;
const HARVEST = `Harvest fails in Senavia

SENAVIA, September 8, 2023 - Lena Novak resigned on Thursday, after farmers had protested in the capital on Monday.
`;

/** The page of the timeline, inside VS Code's frames. */
function pageOf({ page }: Workbench): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** What the events that are drawn say to a screen reader; none while a page makes room for another. */
async function labels(items: Locator): Promise<readonly (string | null)[]> {
  try {
    return await items.evaluateAll((all: readonly { getAttribute(name: string): string | null }[]) =>
      all.map((item) => item.getAttribute('aria-label')),
    );
  } catch (error) {
    if (/context was destroyed|frame was detached/i.test(String(error))) return [];
    throw error;
  }
}

describe('the timeline', () => {
  let workbench: Workbench;
  let timeline: FrameLocator;
  let items: Locator;
  const focused = () => timeline.locator('.item:focus').getAttribute('aria-label');
  const events = (accept: (all: readonly (string | null)[]) => boolean) =>
    eventually(() => labels(items), accept);

  before(async () => {
    workbench = await openWorkbench({
      files: { 'talks.txt': TALKS, 'harvest.txt': HARVEST },
      open: 'talks.txt',
      // With a file in the address, VS Code would leave out all else that was open before.
      settings: { 'window.restoreWindows': 'preserve' },
    });
    await workbench.showSidebar();
    await workbench.whenShown();
    await workbench.run('pressmark.openTimeline');
    timeline = pageOf(workbench);
    items = timeline.locator('.item');
  });
  after(() => workbench.close());

  it('draws the events of the article that have a date, and counts the others', async () => {
    await timeline.getByText('Show All', { exact: true }).click();
    const all = await events((found) => found.length >= 4);
    assert.ok(
      all.some((label) => /^meeting: Amara Okonkwo.*Rui Tavares.*, Sep \d, 2023/.test(label ?? '')),
      all.join('\n'),
    );
    assert.ok(all.some((label) => label?.startsWith('planned visit: Rui Tavares')));
    assert.match(
      await timeline.locator('footer button:visible', { hasText: 'undated' }).innerText(),
      /^\d+ undated$/,
    );
    assert.equal(await timeline.locator('h1').innerText(), 'talks.txt');
  });

  it('leaves the article in sight', async () => {
    await workbench.page.locator('.monaco-editor[data-uri$="talks.txt"] .view-line').first().waitFor();
    assert.deepEqual(await workbench.tabs(), ['talks.txt', 'Timeline: talks.txt']);
  });

  it('goes from event to event by the arrow keys, in one stop of the tabulator', async () => {
    assert.equal(await timeline.locator('.item[tabindex="0"]').count(), 1);
    await timeline.locator('.item[tabindex="0"]').focus();
    await workbench.page.keyboard.press('Home');
    const first = await focused();
    await workbench.page.keyboard.press('ArrowRight');
    await eventually(focused, (second) => second !== null && second !== first);
    await workbench.page.keyboard.press('ArrowLeft');
    await eventually(focused, (label) => label === first);
    await workbench.page.keyboard.press('End');
    await eventually(focused, (label) => label?.startsWith('planned visit') === true);
    assert.equal(await timeline.locator('.item[tabindex="0"]').count(), 1);
  });

  it('keeps the focus on its event while it zooms and moves', async () => {
    const before = await focused();
    for (const key of ['+', '+', '+', 'PageUp', 'PageUp', '-', '0']) await workbench.page.keyboard.press(key);
    assert.equal(await focused(), before);
  });

  it('goes to the words of an event on Enter and on a click', async () => {
    const planned = timeline.locator('.item[aria-label^="planned visit"]');
    await planned.focus();
    await workbench.page.keyboard.press('Enter');
    const caret = (line: number) =>
      eventually(
        () => workbench.statusBar('Ln '),
        (text) => text?.includes(`Ln ${line},`) === true && text.includes('selected'),
      );
    await caret(5);
    await timeline.locator('.item[aria-label^="meeting"] text').click();
    await caret(3);
    assert.deepEqual(await workbench.tabs(), ['talks.txt', 'Timeline: talks.txt']);
  });

  it('shows the events of one person, of one kind, or with some words', async () => {
    const who = timeline.getByLabel('Who');
    await who.selectOption({ label: await optionOf(who, 'Amara Okonkwo') });
    await events((all) => all.length > 0 && all.every((label) => label?.includes('Okonkwo')));
    await who.selectOption('');
    const kind = timeline.getByLabel('Kind');
    await kind.selectOption('visit');
    await events((all) => all.length > 0 && all.every((label) => label?.includes('visit: ')));
    await kind.selectOption('');
    await timeline.getByLabel('Search in events').fill('MADRID');
    await events((all) => all.length === 1);
    await timeline.getByLabel('Search in events').fill('');
  });

  it('leaves out a status that is switched off', async () => {
    const planned = timeline.locator('button[data-status="planned"]');
    await planned.click();
    await planned.and(timeline.locator('[aria-pressed="false"]')).waitFor();
    await events((all) => all.length > 0 && all.every((label) => !label?.startsWith('planned')));
    await planned.click();
    await events((all) => all.some((label) => label?.startsWith('planned')));
  });

  it('lists all events, those without a date too, and leads to each', async () => {
    await timeline.locator('footer button:visible', { hasText: 'undated' }).click();
    const list = timeline.locator('.list');
    await list.locator('h2', { hasText: 'Undated' }).waitFor();
    const denied = list.locator('button.row', { hasText: 'denied' }).first();
    await denied.click();
    await eventually(
      () => workbench.statusBar('Ln '),
      (text) => text?.includes('Ln 5,') === true,
    );
    await timeline.getByText('Show as Timeline').click();
    await events((all) => all.length >= 3);
  });

  it('has nothing that a screen reader stumbles over, as a picture and as a list', async () => {
    assert.deepEqual(await violations(workbench), []);
    await timeline.getByText('Show as List').click();
    await timeline.locator('.list button.row').first().waitFor();
    assert.deepEqual(await violations(workbench), []);
    await timeline.getByText('Show as Timeline').click();
  });

  it('follows a decision at once', async () => {
    await workbench.page.locator('.tab[data-resource-name="talks.txt"]').click();
    await workbench.placeCaret('visited Porto', 'talks.txt');
    await workbench.run('pressmark.reject');
    await events((all) => all.length > 0 && all.every((label) => !label?.includes('Porto')));
  });

  it('shows all articles of the folder, as the views do', async () => {
    await timeline.getByRole('button', { name: 'All Articles' }).click();
    await events((all) => all.some((label) => label?.includes('Lena Novak')));
    await eventually(
      () => workbench.tabs(),
      (titles) => titles.includes('Timeline: All Articles'),
    );
    await workbench.rowsOf('People', (rows) => rows.some(({ label }) => label === 'Lena Novak'));
  });

  it('saves what is in view as SVG and as PNG', async () => {
    for (const format of ['svg', 'png'] as const) {
      await timeline.getByText(`Save ${format.toUpperCase()}…`).click();
      const dialog = workbench.page.locator('.quick-input-widget input');
      await dialog.waitFor();
      const file = join(workbench.folder, `timeline.${format}`);
      const bytes = await eventually(
        async () => {
          // The dialog takes no key while it looks into the folder.
          if (await dialog.isVisible()) await workbench.page.keyboard.press('Enter');
          return readFile(file).catch(() => Buffer.alloc(0));
        },
        (content) => content.length > 0,
      );
      if (format === 'png') assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
      else assertStandsForItself(bytes.toString('utf8'));
    }
  });

  it('is there again when the window is loaded again, as it was', async () => {
    await timeline.getByLabel('Search in events').fill('novak');
    await events((all) => all.length === 1);
    // Unlike the browser's own, this waits until VS Code has written down how its editors are.
    await workbench.run('Developer: Reload Window');
    await workbench.page.locator('.monaco-workbench .activitybar').waitFor();
    await events((all) => all.length === 1 && all[0]?.includes('Lena Novak') === true);
    assert.equal(await timeline.getByLabel('Search in events').inputValue(), 'novak');
  });

  it('pops up nothing', async () => {
    assert.deepEqual(await workbench.notifications(), []);
  });
});

async function optionOf(select: Locator, name: string): Promise<string> {
  const options = await eventually(
    () => select.locator('option').allInnerTexts(),
    (all) => all.some((option) => option.startsWith(name)),
  );
  return options.find((option) => option.startsWith(name))!;
}

/** A picture that asks for nothing from elsewhere, in the colours of the theme. */
function assertStandsForItself(svg: string): void {
  assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.match(svg, /Lena Novak/);
  assert.match(svg, /fill="rgb/);
  assert.doesNotMatch(svg, /var\(--|class=|href=|<script/);
}

/** What axe finds wrong with the page of the timeline. */
async function violations({ page }: Workbench): Promise<readonly string[]> {
  const source = await readFile(AXE, 'utf8');
  for (const frame of page.frames()) {
    if ((await frame.locator('main > header').count()) === 0) continue;
    await frame.evaluate(source);
    return frame.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const found = await axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }
  throw new Error('no timeline is open');
}
