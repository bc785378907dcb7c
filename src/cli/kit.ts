import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { lintKit } from '../kit/lint.ts';
import { openKit } from '../kit/open.ts';
import { packKit } from '../kit/pack.ts';
import type { KitProblem, OpenKit } from '../model/open-kit.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { isoDate } from './iso-date.ts';
import { importIntoKit } from './kit-import.ts';
import { type InitOptions, initKit } from './kit-init.ts';
import { tellKitProblems } from './kit-problems.ts';
import { kitAsData, showKit } from './kit-show.ts';
import { kitWords } from './kit-words.ts';
import { knownWords } from './known.ts';

const examples = `
Examples:
  onbrand kit init brand                               make a kit; asks what it needs
  onbrand kit init brand --from brand.ase logo.svg     make it from files
  onbrand kit check brand                              what is wrong with it, and where it contradicts itself
  onbrand kit pack brand                               one file to share

Exit codes: 0 fine · 64 wrong use · 78 broken kit · 1 our fault`;

/** `onbrand kit …`: make, fill, check, show and share brand kits. */
export function kitCommand(io: Io): Command {
  const kit = new Command('kit')
    .summary('make, check, show and share brand kits')
    .description(
      'A brand kit is a folder with brandkit.json and the files it names: what a brand looks and sounds like, and what each channel may do differently.',
    )
    .addHelpText('after', examples);

  kit
    .command('init')
    .summary('make a new kit')
    .description('Makes a new kit in a folder: asks on a terminal, or takes everything from files.')
    .argument('[folder]', 'where the kit goes; made where it is missing', '.')
    .option('--from <files...>', 'palettes (ASE, ACO, GPL, CLR, tokens …), style sheets, logos')
    .option('--name <name>', 'what the brand is called')
    .action(async (folder: string, options: InitOptions) => {
      process.exitCode = await initKit(folder, options, io);
    });

  kit
    .command('import')
    .summary('list the colours of a file, or add them to a kit')
    .description(
      'Lists the colours of a palette, a style sheet or a picture. With --kit adds those that are new to it.',
    )
    .argument('<file>')
    .option('-k, --kit <kit>', 'the kit (a folder) that they are added to')
    .action(async (file: string, options: { readonly kit?: string }) => {
      process.exitCode = await importIntoKit(file, options.kit ?? null, io);
    });

  kit
    .command('check')
    .summary('what is wrong with a kit, and where it contradicts itself')
    .argument('<kit>', 'a folder with brandkit.json, or a .brandkit file')
    .option('--today <date>', 'the day that dates in the kit are held against (default: today)', isoDate)
    .action(async (path: string, options: { readonly today?: string }) => {
      process.exitCode = await checkKit(path, options.today ?? new Date().toISOString().slice(0, 10), io);
    });

  kit
    .command('show')
    .summary('what a kit says: palette, channels, logos')
    .argument('<kit>', 'a folder with brandkit.json, or a .brandkit file')
    .addOption(
      new Option('-f, --format <format>', 'for people or for programs').choices(['text', 'json']).default('text'),
    )
    .action(async (path: string, { format }: { readonly format: string }) => {
      process.exitCode = await withKit(path, io, (open) => {
        io.out(format === 'json' ? `${JSON.stringify(kitAsData(open), null, 2)}\n` : showKit(open, io));
      });
    });

  kit
    .command('pack')
    .summary('write a kit into one .brandkit file')
    .argument('<folder>')
    .argument('[file]', 'default: the name of the folder with .brandkit')
    .option('--force', 'replace a file that is there')
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
  const opened = await openKit(path, knownWords, io.language);
  if (!opened.ok) return broken(opened.problems, io);
  const problems = await lintKit(opened.value, knownWords, day, io.language);
  if (problems.length > 0) io.err(tellKitProblems(problems, io));
  if (problems.some(({ level }) => level === 'error')) return exitCodes.kit;
  const { name, palette, logos, channels } = opened.value.kit;
  const counts = [palette.colours.length, logos?.variants.length ?? 0, Object.keys(channels).length] as const;
  if (problems.length === 0) io.out(`${kitWords[io.language].fine(name, ...counts)}\n`);
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
    return exitCodes.usage;
  }
  io.out(`${kitWords[io.language].packed(target, packed.value.files.length, packed.value.bytes)}\n`);
  return exitCodes.conforms;
}
