import { storiesOf, toldEvents } from '../../src/corpus/toldEvents.ts';
import { telling } from '../unit/corpus/events.ts';
import { random } from './names.ts';

/**
 * `npm run bench:events`: how long it takes to bring together what several places tell, beside putting the same events in
 * order, for folders of 1,000 and 10,000 articles with twenty events each. Names are as unevenly spread as in the news.
 */
const SIZES = [1_000, 10_000];
const KINDS = ['visit', 'meeting', 'attack', 'agreement', 'sanctions', 'arrest', 'offer', 'aid', 'criticism'];
const STATUSES = ['happened', 'planned', 'alleged', 'denied', 'possible'] as const;

function name(letter: string): string {
  return `${letter}${Math.floor(2_000 * (random(10_000) / 10_000) ** 3)}`;
}

function articles(count: number) {
  return Array.from({ length: count }, (_, article) => {
    const published = new Date(Date.UTC(2020, 0, 1 + Math.floor(article / 8))).toISOString().slice(0, 10);
    return Array.from({ length: 20 }, () =>
      telling({
        ...{ published, kind: KINDS[random(KINDS.length)]!, status: STATUSES[random(STATUSES.length)]! },
        // Half of the events of the news name one side at most.
        ...(random(2) ? { by: [name('P')], to: [name('Q')] } : { by: [name('P')] }),
        ...(random(4) === 0 ? { on: published } : {}),
      }),
    );
  });
}

function milliseconds(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

for (const size of SIZES) {
  const made = articles(size);
  const sorting = milliseconds(() => made.flat().sort((a, b) => (`${a.time}` < `${b.time}` ? -1 : 1)));
  let events = 0;
  const stories = made.map(storiesOf);
  const joining = milliseconds(() => (events = toldEvents(made.map(storiesOf)).length));
  toldEvents(stories);
  stories[0] = storiesOf(made[0]!);
  const again = milliseconds(() => toldEvents(stories));
  console.log(
    `${size.toLocaleString()} articles, ${made.flat().length.toLocaleString()} places, ${events.toLocaleString()} events: ` +
      `${joining.toFixed(0)} ms, ${(joining / sorting).toFixed(1)} times as long as sorting them; ` +
      `after a change of one article ${again.toFixed(0)} ms`,
  );
}
