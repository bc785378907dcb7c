import { Command, CommanderError, Option } from 'commander';
import { type Language, languages } from '../model/language.ts';
import { version } from '../version.ts';
import { channelsCommand } from './channels.ts';
import { checkCommand } from './check.ts';
import { exitCodes } from './exit.ts';
import { explainCommand } from './explain.ts';
import { factsCommand } from './facts.ts';
import type { Io } from './io.ts';
import { kitCommand } from './kit.ts';

export interface Terminal extends Pick<Io, 'out' | 'err' | 'interactive'> {
  /** Whether standard output is a terminal. */
  readonly terminal: boolean;
}

/** Runs one command line; answers the exit code. A bug is told with its stack and answers 1. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { out, err, interactive } = terminal;
  const io: Io = { out, err, interactive, colour: wantsColour(argv, terminal), language: languageFrom(argv) };
  // A reader that goes away (`onbrand check … | head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = exitCodes.conforms;
  try {
    await program(io).parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.conforms : exitCodes.usage;
    err(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a fault of Onbrand. Please report it with the lines above.\n`,
    );
    return exitCodes.internal;
  }
}

function program(io: Io): Command {
  const root = new Command('onbrand')
    .description(
      'Checks a folder of channel assets against a brand kit, offline: what departs from the brand, where, by how much, and what to do.',
    )
    .version(version, '-v, --version')
    .addOption(new Option('--lang <language>', 'language of findings and reports').choices(languages).default('en'))
    .option('--no-color', 'no colours (also by NO_COLOR)')
    .addHelpText(
      'after',
      '\nStart here:\n  onbrand kit init brand                  make a brand kit\n  onbrand check campaign --kit brand      check a folder against it\n',
    );
  for (const command of [checkCommand(io), kitCommand(io), channelsCommand(io), explainCommand(io), factsCommand(io)])
    root.addCommand(command);
  everyCommand(root, (command) => {
    command
      .exitOverride()
      .showSuggestionAfterError()
      .showHelpAfterError(`Run “onbrand ${command === root ? '' : `${command.name()} `}--help” for what there is.`)
      .configureOutput({ writeOut: io.out, writeErr: io.err })
      .configureHelp({ sortSubcommands: false, showGlobalOptions: true });
  });
  return root;
}

function everyCommand(command: Command, visit: (command: Command) => void): void {
  visit(command);
  for (const inner of command.commands) everyCommand(inner, visit);
}

/** Read before parsing, because the commands already speak while they are parsed. */
function languageFrom(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return languages.find((language) => language === value) ?? 'en';
}

function wantsColour(argv: readonly string[], { terminal }: Terminal): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (argv.includes('--no-color') || (NO_COLOR ?? '') !== '') return false;
  return terminal || (FORCE_COLOR ?? '0') !== '0';
}
