import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import manifest from '../../package.json' with { type: 'json' };
import words from '../../package.nls.json' with { type: 'json' };
import { decorationsOf, type Decoration } from './decorations.ts';
import { eventually } from './eventually.ts';
import type { PageElement } from './pageElement.ts';

/** How long a click may take to have its effect before it is made again, in milliseconds. */
const ATTEMPT_MS = 3000;

/** A row of a tree as it is on the screen. */
export interface Row {
  readonly label: string;
  /** The grey words after the label; empty where there are none. */
  readonly description: string;
  /** 1 at the root. */
  readonly level: number;
  /** undefined where the row has no children. */
  readonly expanded: boolean | undefined;
}

/** A window of VS Code in a browser: what a person can do there, and see. */
export class Workbench {
  constructor(
    /** For what has no method here. */
    readonly page: Page,
    /** Absolute path of the folder that is open; the test may read and write its files. */
    readonly folder: string,
    private readonly whenClosed: () => Promise<void>,
  ) {}

  /** Runs a command from the palette, by the id that the manifest gives it or by its title as the palette shows it. */
  async run(command: string): Promise<void> {
    const title = titleOf(command);
    await this.page.keyboard.press('F1');
    await this.quickInput.fill(`>${title}`);
    await this.pick(title);
  }

  /** Titles of the commands that the palette offers for some words. */
  async paletteOffers(search: string): Promise<readonly string[]> {
    await this.page.keyboard.press('F1');
    await this.quickInput.fill(`>${search}`);
    const rows = await eventually(
      () => this.quickRows(),
      (labels) => labels.length > 0,
    );
    await this.page.keyboard.press('Escape');
    return rows;
  }

  /** Opens a file of the folder, named by its path in it. */
  async openFile(path: string): Promise<void> {
    const name = path.split('/').at(-1)!;
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.quickInput.fill(path);
    await this.pick(name);
    await this.waitForFile(name);
  }

  /** Waits until a file's text is on the screen. */
  async waitForFile(name: string): Promise<void> {
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Writes into the input that a command has asked with, and accepts it. */
  async answer(text: string): Promise<void> {
    await this.quickInput.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Picks a row of the list that a command has opened, by its label; what the row says after a comma may differ. */
  async pick(label: string): Promise<void> {
    const pattern = new RegExp(`^${label.replace(/[^\w\s]/g, '\\$&')}(, |$)`);
    const row = this.quickList.and(this.page.getByLabel(pattern)).first();
    await row.waitFor();
    await this.clickUntil(row, () => row.waitFor({ state: 'hidden', timeout: ATTEMPT_MS }));
  }

  /** Puts the caret into the middle of the first place of these words in a file that is saved and shown, and scrolls there. */
  async placeCaret(words: string, file: string): Promise<void> {
    const { line, column } = await this.find(words, file);
    await this.goTo(line, column + Math.floor(words.length / 2));
  }

  /** Selects the first place of these words in a file that is saved and shown; they stand in one line. */
  async select(words: string, file: string): Promise<void> {
    const { line, column } = await this.find(words, file);
    await this.goTo(line, column);
    let left = words.length;
    while (left-- > 0) await this.page.keyboard.press('Shift+ArrowRight');
  }

  /** What the hover at the first place of these words says. */
  async hover(words: string, file: string): Promise<string> {
    await this.placeCaret(words, file);
    await this.page.keyboard.press('ControlOrMeta+K');
    await this.page.keyboard.press('ControlOrMeta+I');
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-row');
    const texts = await eventually(
      () => hover.allInnerTexts(),
      (rows) => rows.join('').trim() !== '' && !rows.join('').includes('Loading...'),
    );
    return texts.join('\n');
  }

  /** Shows the sidebar of Pressmark. A click on its button hides it where the window has just brought it back itself. */
  async showSidebar(): Promise<void> {
    const people = this.view('People');
    if (!(await people.isVisible())) {
      const button = this.page.locator('.activitybar a.action-label[aria-label^="Pressmark"]').first();
      await this.clickUntil(button, () => people.waitFor({ timeout: ATTEMPT_MS }));
    }
    // Away from the button, whose tip would stay.
    await this.page.mouse.move(640, 10);
  }

  /** A view of the sidebar, by its title. */
  view(title: string): Locator {
    return this.page.locator('.sidebar .pane', {
      has: this.page.locator('.pane-header h3.title').getByText(title, { exact: true }),
    });
  }

  /** The rows of a view that are in sight, from the top. */
  rows(title: string): Promise<readonly Row[]> {
    return this.view(title)
      .locator('.monaco-list-row')
      .evaluateAll((rows: readonly PageElement[]) =>
        rows
          .map((row) => ({
            // Where it stands in the tree: rows are not in order in the page.
            index: Number(row.getAttribute('data-index')),
            row: {
              label: row.querySelector('.label-name')?.textContent ?? '',
              description: row.querySelector('.label-description')?.textContent ?? '',
              level: Number(row.getAttribute('aria-level')),
              expanded:
                row.getAttribute('aria-expanded') === null
                  ? undefined
                  : row.getAttribute('aria-expanded') === 'true',
            },
          }))
          .sort((a, b) => a.index - b.index)
          .map(({ row }) => row),
      );
  }

  /** Waits until a view has rows. */
  rowsOf(title: string, accept = (rows: readonly Row[]) => rows.length > 0): Promise<readonly Row[]> {
    return eventually(() => this.rows(title), accept);
  }

  /** A row of a view, by its label. */
  row(title: string, label: string): Locator {
    return this.view(title).locator('.monaco-list-row', {
      has: this.page.locator('.label-name', { hasText: label }),
    });
  }

  /** Opens a row of the sidebar, in whichever view it is, by the arrow before it: a click on its words goes to the text. */
  async expand(label: string): Promise<void> {
    const row = this.page
      .locator('.sidebar .monaco-list-row', { has: this.page.locator('.label-name', { hasText: label }) })
      .first();
    await row.waitFor();
    const open = row.and(this.page.locator('[aria-expanded="true"]'));
    if (await open.isVisible()) return;
    await this.clickUntil(row.locator('.monaco-tl-twistie'), () => open.waitFor({ timeout: ATTEMPT_MS }));
  }

  /** Opens the context menu of a row. @returns its entries */
  async openMenu(row: Locator): Promise<Locator> {
    const entries = this.page.locator('.context-view .monaco-menu .action-label:not(.separator)');
    await eventually(async () => {
      await this.page.keyboard.press('Escape');
      await row.click({ button: 'right', timeout: ATTEMPT_MS }).catch(() => undefined);
      return entries
        .first()
        .waitFor({ timeout: ATTEMPT_MS })
        .then(
          () => true,
          () => false,
        );
    });
    return entries;
  }

  /** Chooses an entry of a row's context menu. It takes no click while it opens, but keys. */
  async choose(row: Locator, entry: string): Promise<void> {
    const entries = await this.openMenu(row);
    await entries.getByText(entry).hover();
    await this.page.keyboard.press('Enter');
  }

  /** Drags a row onto another one of its view. */
  async drag(row: Locator, onto: Locator): Promise<void> {
    const { mouse } = this.page;
    await row.hover();
    await mouse.down();
    const target = (await onto.boundingBox())!;
    const y = target.y + target.height / 2;
    let x = target.x + 60;
    let taking = 0;
    // What is let go with the first move over the row is not taken: a person moves on it for a while.
    await eventually(
      async () => {
        await mouse.move((x += 2), y, { steps: 3 });
        if (await onto.and(this.page.locator('.drop-target')).isVisible()) taking++;
        return taking;
      },
      (times) => times > 5,
    );
    await mouse.up();
  }

  /** Clicks a row until something shows that the click was taken. */
  async clickRow(row: Locator, effect: () => Promise<boolean>): Promise<void> {
    await this.clickUntil(row, () => eventually(effect, Boolean, ATTEMPT_MS).then(() => undefined));
  }

  /** Clicks until it has the effect: VS Code takes no click on a row that it is drawing anew. */
  private async clickUntil(target: Locator, effect: () => Promise<void>): Promise<void> {
    await eventually(async () => {
      await target.click({ timeout: ATTEMPT_MS }).catch(() => undefined);
      return effect().then(
        () => true,
        () => false,
      );
    });
  }

  /** Waits until the article's names are marked and its people are listed. */
  async whenShown(): Promise<void> {
    await this.rowsOf('People');
    await eventually(
      () => this.decorated(),
      (words) => words.length > 0,
    );
  }

  /** The decorations in the active editor, as far as they are in sight. */
  decorations(): Promise<readonly Decoration[]> {
    return this.editor.evaluate(decorationsOf);
  }

  /** The decorated words in sight, in the order of the text. */
  async decorated(): Promise<readonly string[]> {
    return (await this.decorations()).map(({ text }) => text);
  }

  /** What an item of the status bar says to a screen reader, by words in it; undefined where there is none. */
  async statusBar(words: string): Promise<string | undefined> {
    const labels = await this.page
      .locator('.statusbar-item')
      .evaluateAll((items: readonly PageElement[]) =>
        items.map((item) => item.getAttribute('aria-label') ?? ''),
      );
    return labels.find((label) => label.includes(words));
  }

  /** What pops up in the corner. */
  notifications(): Promise<readonly string[]> {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /** Titles of the tabs of all groups. */
  tabs(): Promise<readonly string[]> {
    return this.page.locator('.tab .label-name').allInnerTexts();
  }

  /** Loads the window again, as after a restart. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.monaco-workbench .activitybar').waitFor();
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Closes the window, and removes its folder where that was a copy. */
  async close(): Promise<void> {
    await this.page.context().close();
    await this.whenClosed();
  }

  /** The editor that was used last. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor[data-uri]').first();
  }

  private get quickList(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  }

  private get quickInput(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-box input');
  }

  private quickRows(): Promise<string[]> {
    return this.quickList.evaluateAll((rows: readonly PageElement[]) =>
      rows.map((row) => row.getAttribute('aria-label') ?? ''),
    );
  }

  /** @param line 1-based @param column 1-based, UTF-16 units */
  private async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.quickInput.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await eventually(
      () => this.statusBar('Ln '),
      (text) => text?.includes(`Ln ${line}, Col ${column}`) === true,
    );
  }

  private async find(words: string, file: string): Promise<{ line: number; column: number }> {
    const text = await readFile(join(this.folder, file), 'utf8');
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`"${words}" is not in ${file}`);
    const before = text.slice(0, at).split(/\r\n|\r|\n/);
    return { line: before.length, column: before.at(-1)!.length + 1 };
  }
}

/** The title that the palette shows for a command of ours; other words are a title already. */
function titleOf(command: string): string {
  const found = manifest.contributes.commands.find(({ command: id }) => id === command);
  if (found === undefined) return command;
  const translate = (text: string) =>
    text.replace(/^%(.+)%$/, (_, key: string) => (words as Record<string, string>)[key] ?? key);
  return `${translate(found.category)}: ${translate(found.title)}`;
}
