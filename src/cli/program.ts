import { Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander';
import { nearestWord } from '../measure/nearest-word.ts';
import { type Language, languages } from '../model/language.ts';
import { version } from '../version.ts';
import { exitCodes } from './exit.ts';
import { helpCommand } from './help-command.ts';
import { helpWords } from './help-words.ts';
import type { Io } from './io.ts';
import { refusalIn } from './refusal-words.ts';

export type Terminal = Pick<Io, 'out' | 'err' | 'interactive' | 'terminal'>;

/** Runs one command line; answers the exit code. A bug is told with its stack and answers 1. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { out, err, interactive } = terminal;
  const io: Io = {
    out,
    err,
    interactive,
    terminal: terminal.terminal,
    colour: wantsColour(argv, terminal),
    language: languageFrom(argv),
  };
  process.exitCode = exitCodes.conforms;
  try {
    await (await program(io, argv[0] ?? '')).parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.conforms : exitCodes.usage;
    err(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a fault of Onbrand. Please report it with the lines above.\n`,
    );
    return exitCodes.internal;
  }
}

/** In the order in which the help names them. Each is loaded when it is asked for: together they take half a second. */
const commands: Readonly<Record<string, () => Promise<(io: Io) => Command>>> = {
  check: async () => (await import('./check.ts')).checkCommand,
  fix: async () => (await import('./fix.ts')).fixCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  kit: async () => (await import('./kit.ts')).kitCommand,
  history: async () => (await import('./history.ts')).historyCommand,
  channels: async () => (await import('./channels.ts')).channelsCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  facts: async () => (await import('./facts.ts')).factsCommand,
  waive: async () => (await import('./waive.ts')).waiveCommand,
  sign: async () => (await import('./sign.ts')).signCommand,
};

/** The one command that the first word names; for help, and where it names none, all of them. */
function commandsFor(word: string): Promise<readonly ((io: Io) => Command)[]> {
  if (word === '-v' || word === '--version') return Promise.resolve([]);
  const named = Object.hasOwn(commands, word) ? commands[word] : undefined;
  return Promise.all((named === undefined ? Object.values(commands) : [named]).map((load) => load()));
}

async function program(io: Io, word: string): Promise<Command> {
  const words = helpWords[io.language];
  const root = new Command('onbrand')
    .description(words.program.description)
    .version(version, '-v, --version', words.program.version)
    .addOption(new Option('--lang <language>', words.program.lang).argParser(languageOf(words)).default('en'))
    .option('--no-color', words.program.noColor)
    .addHelpText('after', words.program.start);
  for (const command of await commandsFor(word)) root.addCommand(command(io));
  const { parser } = words;
  const told = (description: string): string =>
    description.replace(
      /(choices:|default:) /g,
      (_, word: 'choices:' | 'default:') => `${parser[word]}${parser[word].endsWith(':') ? ' ' : ''}`,
    );
  const plain = new Help();
  everyCommand(root, (command) => {
    if (command.commands.length > 0) command.helpCommand(false).addCommand(helpCommand(command, words.helpCommand));
    for (const option of command.options) {
      if (option.argChoices !== undefined) option.argParser(oneOf(option.argChoices, words));
    }
    command
      .exitOverride()
      .showSuggestionAfterError()
      .showHelpAfterError(words.hint(callOf(command)))
      .helpOption('-h, --help', words.help)
      .configureOutput({
        writeOut: io.out,
        writeErr: io.err,
        outputError: (text, write) => write(refusalIn(io.language, text)),
      })
      .configureHelp({
        sortSubcommands: false,
        showGlobalOptions: true,
        styleTitle: (title) => (title in parser ? parser[title as keyof typeof parser] : title),
        optionDescription: (option) => told(plain.optionDescription(option)),
        argumentDescription: (argument) => told(plain.argumentDescription(argument)),
      });
  });
  return root;
}

/** As it is called: `onbrand history prune`. */
const callOf = (command: Command): string =>
  command.parent === null ? 'onbrand' : `${callOf(command.parent)} ${command.name()}`;

function everyCommand(command: Command, visit: (command: Command) => void): void {
  visit(command);
  for (const inner of command.commands) everyCommand(inner, visit);
}

/** Read before parsing, because the commands already speak while they are parsed. */
function languageFrom(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return known(argv[at]?.split('=')[1] ?? argv[at + 1] ?? '') ?? 'en';
}

/** Chinese without a script is taken for the one that Onbrand writes. */
const known = (tag: string): Language | undefined =>
  ['zh', 'zh-cn'].includes(tag.toLowerCase())
    ? 'zh-Hans'
    : languages.find((language) => language.toLowerCase() === tag.toLowerCase());

type Words = (typeof helpWords)[Language];

const languageOf =
  (words: Words) =>
  (tag: string): Language =>
    known(tag) ?? refuse(tag, languages, words);

const oneOf =
  (choices: readonly string[], words: Words) =>
  (word: string): string =>
    choices.includes(word) ? word : refuse(word, choices, words);

function refuse(word: string, choices: readonly string[], { choice }: Words): never {
  throw new InvalidArgumentError(choice(choices, nearestWord(word, choices)));
}

function wantsColour(argv: readonly string[], { terminal }: Terminal): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (argv.includes('--no-color') || (NO_COLOR ?? '') !== '') return false;
  return FORCE_COLOR === undefined ? terminal && TERM !== 'dumb' : FORCE_COLOR !== '0';
}
