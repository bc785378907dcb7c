import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { faultsOf } from '../kit/lint.ts';
import { examineKit, openKit } from '../kit/open.ts';
import { packKit } from '../kit/pack.ts';
import type { KitProblem, OpenKit } from '../model/open-kit.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { isoDate } from './iso-date.ts';
import { kitHelpWords } from './kit-help-words.ts';
import { importIntoKit } from './kit-import.ts';
import { importStyles } from './kit-import-vale.ts';
import { type InitOptions, initKit } from './kit-init.ts';
import { exitCodeOfUnwritten, tellKitProblems } from './kit-problems.ts';
import { kitAsData, showKit } from './kit-show.ts';
import { showVoice } from './kit-voice.ts';
import { kitWords } from './kit-words.ts';
import { knownWords } from './known.ts';
import { printable } from './summary.ts';

/** `onbrand kit …`: make, fill, check, show and share brand kits. */
export function kitCommand(io: Io): Command {
  const help = kitHelpWords[io.language];
  const kit = new Command('kit')
    .summary(help.kit.summary)
    .description(help.kit.description)
    .addHelpText('after', help.kit.examples);

  kit
    .command('init')
    .summary(help.init.summary)
    .description(help.init.description)
    .argument('[folder]', help.init.folder, '.')
    .option('--from <files...>', help.init.from)
    .option('--name <name>', help.init.name)
    .option('--names <names...>', help.init.names)
    .action(async (folder: string, options: InitOptions) => {
      process.exitCode = await initKit(folder, options, io);
    });

  kit
    .command('import')
    .summary(help.import.summary)
    .description(help.import.description)
    .argument('<file>')
    .option('-k, --kit <kit>', help.import.kit)
    .action(async (file: string, options: { readonly kit?: string }) => {
      const isFolder = (await stat(file).catch(() => null))?.isDirectory() ?? false;
      const into = isFolder ? importStyles : importIntoKit;
      process.exitCode = await into(file, options.kit ?? null, io);
    });

  kit
    .command('check')
    .summary(help.check.summary)
    .argument('<kit>', help.path)
    .option('--today <date>', help.check.today, isoDate)
    .action(async (path: string, options: { readonly today?: string }) => {
      process.exitCode = await checkKit(path, options.today ?? new Date().toISOString().slice(0, 10), io);
    });

  kit
    .command('voice')
    .summary(help.voice.summary)
    .argument('<kit>', help.path)
    .action(async (path: string) => {
      process.exitCode = await withKit(path, io, (open) => io.out(showVoice(open, io)));
    });

  kit
    .command('show')
    .summary(help.show.summary)
    .argument('<kit>', help.path)
    .addOption(new Option('-f, --format <format>', help.show.format).choices(['text', 'json']).default('text'))
    .action(async (path: string, { format }: { readonly format: string }) => {
      process.exitCode = await withKit(path, io, (open) => {
        io.out(format === 'json' ? `${JSON.stringify(kitAsData(open), null, 2)}\n` : showKit(open, io));
      });
    });

  kit
    .command('pack')
    .summary(help.pack.summary)
    .argument('<folder>')
    .argument('[file]', help.pack.file)
    .option('--force', help.pack.force)
    .action(async (folder: string, file: string | undefined, options: { readonly force?: boolean }) => {
      process.exitCode = await pack(folder, file, options.force ?? false, io);
    });
  return kit;
}

/** Opens a kit and does something with it; the exit code. */
async function withKit(path: string, io: Io, use: (open: OpenKit) => void): Promise<number> {
  const opened = await openKit(path, knownWords, io.language);
  if (!opened.ok) return broken(opened.problems, io);
  use(opened.value);
  return exitCodes.conforms;
}

function broken(problems: readonly KitProblem[], io: Io): number {
  io.err(tellKitProblems(problems, io));
  return exitCodes.kit;
}

async function checkKit(path: string, day: string, io: Io): Promise<number> {
  const examined = await examineKit(path, knownWords, io.language);
  const { open } = examined;
  const problems = await faultsOf(examined, knownWords, day, io.language);
  if (problems.length > 0) io.err(tellKitProblems(problems, io));
  if (open === null || problems.some(({ level }) => level === 'error')) return exitCodes.kit;
  const { name, palette, logos, channels } = open.kit;
  const counts = [palette.colours.length, logos?.variants.length ?? 0, Object.keys(channels).length] as const;
  if (problems.length === 0) io.out(`${kitWords[io.language].fine(printable(name), ...counts)}\n`);
  return exitCodes.conforms;
}

async function pack(folder: string, file: string | undefined, overwrite: boolean, io: Io): Promise<number> {
  const target = file ?? `${basename(resolve(folder))}.brandkit`;
  const isFolder = (await stat(folder).catch(() => null))?.isDirectory() ?? false;
  if (!isFolder) {
    io.err(`${kitWords[io.language].noSuchFolder(folder)}\n`);
    return exitCodes.usage;
  }
  const opened = await openKit(folder, knownWords, io.language);
  if (!opened.ok) return broken(opened.problems, io);
  const packed = await packKit(folder, opened.value, target, { overwrite, language: io.language });
  if (!packed.ok) {
    io.err(tellKitProblems(packed.problems, io));
    return exitCodeOfUnwritten(packed.problems);
  }
  io.out(`${kitWords[io.language].packed(target, packed.value.files.length, packed.value.bytes)}\n`);
  return exitCodes.conforms;
}
