import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../scripts/lib/bundles.mjs';
import { readSamples } from '../annotations/samples.ts';
import { eventually } from '../ui/eventually.ts';
import { Session } from '../ui/session.ts';
import type { Workbench } from '../ui/workbench.ts';
import { coinName, random } from './names.ts';

/**
 * `npm run bench:window -- [--articles N]`: how long a window of the npm VS Code takes to read a folder, and to have it again after
 * a restart. The folder's articles (10,000 unless told) are made of paragraphs of our samples, with other people and numbers in
 * each, and close with three lines of one of twenty sites.
 */
const SITES = 20;
const PARAGRAPHS = 6;
/** For one reading, in milliseconds. */
const PATIENCE = 3_600_000;

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const total = Number(values.articles);
if (!Number.isInteger(total) || total < 1) throw new Error('--articles takes a number above 0.');

const paragraphs = readSamples().flatMap(({ annotation: { text, names } }) => {
  const people = names
    .filter(({ type }) => type === 'person')
    .map(({ start, end }) => text.slice(start, end))
    .filter((name) => name.includes(' '));
  return text
    .split('\n')
    .filter((line) => line.length > 80)
    .map((line) => ({ line, people: people.filter((name) => line.includes(name)) }));
});

function article(number: number): string {
  const site = number % SITES;
  const body = Array.from({ length: PARAGRAPHS }, () => {
    const { line, people } = paragraphs[random(paragraphs.length)]!;
    const renamed = people.reduce((text, name) => text.replaceAll(name, coinName(name)), line);
    return renamed.replace(/\d\d+/g, (digits) =>
      String(10 ** (digits.length - 1) + random(9 * 10 ** (digits.length - 1))),
    );
  });
  const [headline = ''] = body[0]!.split(/[.,]/);
  const footer = [
    `Site ${site} brings you the news of the day.`,
    'Sign up for our newsletter',
    `© Site ${site} Media`,
  ];
  return [headline, ...body, ...footer].join('\n\n') + '\n';
}

/** Number of rows that the view says it has, once nothing is being read; undefined until then. */
async function rowsRead({ page }: Workbench): Promise<number | undefined> {
  const pane = page.locator('.sidebar .pane').first();
  const message = await pane.locator('.message').allInnerTexts();
  const count = await pane.locator('.pane-header .description').allInnerTexts();
  const rows = Number(count.join('').replace(/\D/g, ''));
  return message.join('').trim() === '' && rows > 0 ? rows : undefined;
}

/** Seconds until the folder is there as a whole. */
async function reading(workbench: Workbench): Promise<{ seconds: number; rows: number }> {
  const start = performance.now();
  const rows = await eventually(
    () => rowsRead(workbench),
    (count) => count !== undefined,
    PATIENCE,
  );
  return { seconds: (performance.now() - start) / 1000, rows: rows! };
}

async function main(): Promise<void> {
  await buildExtension();
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-bench-'));
  const session = await Session.start();
  try {
    for (let i = 0; i < total; i++) {
      const under = join(folder, `site${i % SITES}`);
      await mkdir(under, { recursive: true });
      await writeFile(join(under, `${i}.txt`), article(i));
    }
    const workbench = await session.open({ folder, open: 'site0/0.txt' });
    await workbench.showSidebar();
    await workbench.whenShown();
    await workbench.run('pressmark.scopeFolder');
    await eventually(
      () => rowsRead(workbench),
      (rows) => rows === undefined,
      10_000,
    );
    const first = await reading(workbench);
    console.log(
      `${total.toLocaleString()} articles: ${first.rows.toLocaleString()} people, first reading ${first.seconds.toFixed(1)} s`,
    );
    await workbench.reload();
    await workbench.showSidebar();
    await workbench.whenShown();
    await workbench.run('pressmark.scopeFolder');
    const again = await reading(workbench);
    console.log(
      `after a restart: ${again.rows.toLocaleString()} people, ${again.seconds.toFixed(1)} s, ${(again.seconds / first.seconds).toFixed(3)} of the first`,
    );
    await workbench.close();
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}

void main();
