import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { buildExtension } from '../../scripts/lib/bundles.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { fail } from '../../scripts/lib/processes.mjs';
import { EVENT_STATUSES } from '../../src/analysis/model.ts';
import type { TimelineData, TimelineEvent } from '../../src/webview/timeline/protocol.ts';

/**
 * `npm run bench:timeline`: how long the timeline takes to draw events in a real browser, first of all and in each step of
 * zooming and moving, and how many elements it draws. Times are of this machine; compare them within one run.
 */
const COUNTS = [500, 5_000, 50_000];
const STEPS = 60;

interface Measured {
  /** Milliseconds until the first picture. */
  readonly first: number;
  /** Milliseconds of script for each step, sorted. */
  readonly zoom: readonly number[];
  readonly pan: readonly number[];
  readonly elements: number;
}

async function main(): Promise<void> {
  await buildExtension();
  const browser = await launchBrowser();
  try {
    console.log(
      row(['events', 'first picture', 'zoom, median', 'slowest', 'move, median', 'slowest', 'elements']),
    );
    for (const count of COUNTS) {
      const { first, zoom, pan, elements } = await measure(browser, count);
      const times = [first, median(zoom), zoom.at(-1)!, median(pan), pan.at(-1)!];
      console.log(
        row([count.toLocaleString(), ...times.map((ms) => `${ms.toFixed(1)} ms`), String(elements)]),
      );
    }
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, count: number): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 600 } });
  await page.setContent('<!DOCTYPE html><body></body>');
  await page.addStyleTag({ content: await readFile(join(ROOT, 'media/timeline/timeline.css'), 'utf8') });
  // A string, because functions are not compiled for the page.
  await page.evaluate(`window.acquireVsCodeApi = () => ({ postMessage() {}, setState() {}, getState() {} })`);
  await page.addScriptTag({ content: await readFile(join(ROOT, 'dist/timeline.js'), 'utf8') });
  const measured = await page.evaluate<Measured>(`(${IN_PAGE})(${JSON.stringify(dataOf(count))}, ${STEPS})`);
  await page.close();
  return measured;
}

/** Runs in the page: gives it the events, then turns the wheel. */
const IN_PAGE = String.raw`async (data, steps) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const texts = new Proxy({ language: 'en' }, { get: (own, key) => own[key] ?? (key === 'statuses' ? {} : String(key)) });
  // A proxy cannot be posted, so the message is made here.
  const send = (message) => window.dispatchEvent(new MessageEvent('message', { data: message }));
  send({ type: 'texts', texts });
  const start = performance.now();
  send({ type: 'data', data });
  await frame();
  const first = performance.now() - start;
  const drawing = document.querySelector('.chart svg');
  const turn = async (options) => {
    const times = [];
    for (let i = 0; i < steps; i++) {
      await frame();
      const before = performance.now();
      drawing.dispatchEvent(new WheelEvent('wheel', { clientX: 700, cancelable: true, ...options(i) }));
      await frame();
      times.push(performance.now() - before);
    }
    return times.sort((a, b) => a - b);
  };
  const zoom = await turn((i) => ({ deltaY: i < steps / 2 ? -60 : 60 }));
  const pan = await turn((i) => ({ deltaX: i < steps / 2 ? 120 : -120 }));
  return { first, zoom, pan, elements: drawing.querySelectorAll('*').length };
}`;

/** Events over ten years, most of them on one day, some over a month or a year. */
function dataOf(count: number): TimelineData {
  const kinds = ['visit', 'meeting', 'strike', 'arrest', 'agreement'];
  const events = Array.from({ length: count }, (_, i): TimelineEvent => {
    const from = 15_000 + Math.floor((i * 3650) / count);
    const kind = kinds[i % kinds.length]!;
    const length = i % 40 === 0 ? 364 : i % 10 === 0 ? 29 : 0;
    return {
      id: `event ${i}`,
      title: `${kind}: Person ${i % 300} → Place ${i % 70}`,
      kind,
      status: EVENT_STATUSES[i % EVENT_STATUSES.length]!,
      parties: [`p${i % 300}`],
      days: [from, from + length],
      when: `day ${from}`,
      told: null,
      whenTold: '',
      remark: 'happened · 2 articles',
    };
  });
  return { scope: 'folder', article: null, heading: `${count} events`, events, parties: {} };
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(14)).join('');
}

main().catch(fail);
