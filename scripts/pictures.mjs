import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Session } from '../test/ui/session.ts';
import { buildExtension } from './lib/bundles.mjs';
import { ROOT } from './lib/paths.mjs';
import { fail } from './lib/processes.mjs';

// Takes the pictures of the README and of the walkthrough anew, on our own samples: `npm run pictures`.

/** @typedef {import('../test/ui/workbench.ts').Workbench} Workbench */

/** Height of the title bar, which names the test window. */
const TITLE = 30;

/** What a picture needs no room for. */
const PLAIN = {
  'editor.minimap.enabled': false,
  'editor.guides.indentation': false,
  'editor.scrollbar.vertical': 'hidden',
};

/**
 * @typedef {object} Picture
 * @property {string} path
 * @property {'Default Light Modern' | 'Default Dark Modern'} theme
 * @property {string} article
 * @property {[number, number]} size
 * @property {(workbench: Workbench, article: string) => Promise<unknown>} [prepare]
 */

/** @type {readonly Picture[]} */
const PICTURES = [
  {
    path: 'media/readme/screenshot.png',
    theme: 'Default Light Modern',
    article: 'campus-protest.txt',
    size: [1200, 760],
  },
  {
    path: 'media/walkthrough/step1.png',
    theme: 'Default Dark Modern',
    article: 'campus-protest.txt',
    size: [820, 620],
    prepare: async (workbench) => {
      await workbench.run('View: Toggle Primary Side Bar Visibility');
      await workbench.page.keyboard.press('ControlOrMeta+End');
    },
  },
  {
    path: 'media/walkthrough/step2.png',
    theme: 'Default Dark Modern',
    article: 'tiszavar-election.txt',
    size: [940, 600],
    prepare: async (workbench) => {
      await workbench.expand('Eszter Szabolcsi');
      await workbench.rowsOf('People', (rows) => rows.some(({ level }) => level === 2));
    },
  },
  {
    path: 'media/walkthrough/step3.png',
    theme: 'Default Dark Modern',
    article: 'campus-protest.txt',
    size: [940, 600],
    prepare: (workbench, article) => workbench.hover('Marisol Ybarra-Quint', article),
  },
  {
    path: 'media/walkthrough/step4.png',
    theme: 'Default Dark Modern',
    article: 'baobab-prize.article',
    size: [940, 600],
    prepare: async (workbench) => {
      await workbench.run('pressmark.exportAnalysis');
      await workbench.waitForFile('Untitled-1');
    },
  },
];

async function main() {
  await buildExtension();
  const session = await Session.start();
  try {
    for (const { path, theme, article, size, prepare } of PICTURES) {
      const workbench = await session.open({ open: article, theme, settings: PLAIN });
      await workbench.page.setViewportSize({ width: size[0], height: size[1] });
      await workbench.showSidebar();
      await workbench.whenShown();
      await prepare?.(workbench, article);
      await mkdir(join(ROOT, path, '..'), { recursive: true });
      const clip = { x: 0, y: TITLE, width: size[0], height: size[1] - TITLE };
      // Without animations: a hover that still fades in would be half there.
      await workbench.page.screenshot({ path: join(ROOT, path), clip, animations: 'disabled' });
      console.log(path);
      await workbench.close();
    }
  } finally {
    await session.close();
  }
}

main().catch(fail);
