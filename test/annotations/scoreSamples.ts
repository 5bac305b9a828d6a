import { analyzeSamples } from './analyzeSamples.ts';
import { f1, score } from './score.ts';

// Prints how the analysis does on our own samples: `npm run score:samples`, with `-- --misses` every miss too.
const { tallies, dimmedContent, misses } = score(analyzeSamples());
if (process.argv.includes('--misses')) console.log(misses.join('\n'));
console.log(`${'on our own samples'.padEnd(24)}    F1   right  given  expected`);
for (const [scored, tally] of Object.entries(tallies)) {
  const counts = [tally.right, tally.given, tally.expected]
    .map((count) => String(count).padStart(7))
    .join('');
  console.log(`${scored.padEnd(24)} ${f1(tally).toFixed(1).padStart(5)} ${counts}`);
}
console.log(`lines of the articles that were dimmed: ${String(dimmedContent.length)}`);
for (const line of dimmedContent) console.log(`  ${line}`);
