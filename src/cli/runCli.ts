import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { CliIo } from './cliIo.ts';
import {
  analyzeCommand,
  cleanCommand,
  eventsCommand,
  peopleCommand,
  type Command as CommandWork,
  type CommandOptions,
  type Format,
} from './commands.ts';
import { ENTITY_TYPES } from '../analysis/model.ts';
import { dossierCommand, type DossierOptions } from './dossierCommand.ts';
import { WRONG_USE } from './wrongUse.ts';

/**
 * The command line.
 *
 * @param argv without the program's name
 * @returns the exit code: 0 done, 1 something could not be read, 2 called wrongly
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  let exitCode = 0;
  const program = createProgram(io, async (work) => {
    exitCode = await work();
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander throws for --help and --version too, and has printed what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
    await io.err.write(`pressmark: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

type Run = (work: () => Promise<number>) => Promise<void>;

function createProgram(io: CliIo, run: Run): Command {
  const program = new Command('pressmark')
    .description('Finds people, places, events and boilerplate in news articles.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (words) => void io.out.write(words),
      writeErr: (words) => void io.err.write(words),
      getOutHelpWidth: () => io.out.columns ?? 100,
      getErrHelpWidth: () => io.err.columns ?? 100,
    })
    .showHelpAfterError('(pressmark --help says how to call it)')
    .addHelpText('after', EXAMPLES);

  const add = (name: string, description: string, format: Format, work: CommandWork, help: string) =>
    program
      .command(name)
      .description(description)
      .argument('<paths...>', 'articles, and folders of articles')
      .addOption(
        new Option('-f, --format <format>', 'what to print').choices(['json', 'text']).default(format),
      )
      .addOption(jobsOption())
      .addHelpText('after', help)
      .action((paths: string[], options: CommandOptions) => run(() => work(paths, options, io)));

  add('analyze', 'Print what is found in each article.', 'json', analyzeCommand, ANALYZE_HELP);
  add('clean', 'Print each article without its residue.', 'text', cleanCommand, CLEAN_HELP);
  add('people', 'Print one list of the people in all articles.', 'text', peopleCommand, LIST_HELP);
  add('events', 'Print one list of the events in all articles, by date.', 'text', eventsCommand, LIST_HELP);
  program
    .command('dossier')
    .description('Print all that the articles say of one person, organisation or place.')
    .argument('<name>', 'a name as the articles have it, in quotation marks')
    .argument('<paths...>', 'articles, and folders of articles')
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(['markdown', 'json']).default('markdown'),
    )
    .addOption(new Option('-t, --type <type>', 'what the name has to be').choices([...ENTITY_TYPES]))
    .addOption(jobsOption())
    .addHelpText('after', DOSSIER_HELP)
    .action((name: string, paths: string[], options: DossierOptions) =>
      run(() => dossierCommand(name, paths, options, io)),
    );
  return program;
}

function jobsOption(): Option {
  return new Option('-j, --jobs <number>', 'how many articles to read at a time')
    .argParser(toJobs)
    .default(availableParallelism());
}

function toJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new InvalidArgumentError('It has to be a whole number from 1.');
  return jobs;
}

const PATHS_HELP = `
A file is read whatever its name. A folder is read with all folders in it: files that end in .txt, .md or .article and
read as prose, other than README, LICENSE and the like; pressmark.yaml in the folder can say otherwise.
`;

const ANALYZE_HELP = `${PATHS_HELP}
--format json prints one JSON object a line, in the order of the files; offsets count UTF-16 code units from 0.
--format text prints a summary to read, with the decisions that are kept in NAME.marks.yaml beside the article.
The date in NAME.marks.yaml wins over a date found in the text.
`;

const CLEAN_HELP = `${PATHS_HELP}
What is dimmed in the editor is left out, as the decisions in NAME.marks.yaml say; the files stay as they are. Articles follow
each other with an empty line between them. --format json prints one object a line, with the file and its text.
`;

const LIST_HELP = `${PATHS_HELP}
Decisions that are kept in NAME.marks.yaml and pressmark.yaml are applied. --format json prints one object a line.
`;

const DOSSIER_HELP = `${PATHS_HELP}
Names with their sources, titles and roles, events, quotations, who appears in the same articles, and every mention in
context. A surname alone will do where it is nobody else's. Decisions that are kept in NAME.marks.yaml and pressmark.yaml
are applied. --format json prints one object.
`;

const EXAMPLES = `
Examples:
  pressmark analyze articles/*.txt > analyses.jsonl
  pressmark analyze --format text articles/harbour-strike.txt
  pressmark clean articles/harbour-strike.txt > clean.txt
  pressmark people articles
  pressmark events articles --format json | head
  pressmark dossier "Ilse Marrant" articles > marrant.md

Exit codes: 0 all was read, 1 a file could not be read (the others were), 2 called wrongly.
`;
