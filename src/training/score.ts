import { program } from 'commander';
import { SCORE_TABLES } from './scoreTables.ts';
import { printTable } from './scoreTable.ts';

const { data, misses, only } = program
  .name('npm run score --')
  .description('Print how well the shipped models do on development data.')
  .requiredOption('--data <folder>', 'where the corpora are; see src/training/README.md')
  .option('--misses', 'list the answers that are wrong, where a table knows them')
  .option('--only <word>', 'print only the tables with this word in their title')
  .parse()
  .opts<{ data: string; misses?: true; only?: string }>();

const tables = SCORE_TABLES.filter(({ title }) => title.toLowerCase().includes((only ?? '').toLowerCase()));
for (const table of tables) {
  if (misses) table.misses?.(data).forEach((miss) => console.log(miss));
  console.log(`${printTable(table.title, table.rows(data))}\n`);
}
