import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { Command, Option } from 'commander';
import { catalogue } from '../channels/index.ts';
import { checks as registry } from '../checks/index.ts';
import { openCampaign } from '../engine/open-campaign.ts';
import { changeWaivers, type Saying, waiveWidely, withoutWaivers, withWaivers } from '../engine/waive.ts';
import { waiverId } from '../engine/waivers.ts';
import { nearestWord } from '../measure/nearest-word.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { type Problem, tellProblem } from '../model/problem.ts';
import { type Waiver, type WaiverScope, waiverScopes } from '../model/waiver.ts';
import { reportWords } from '../report/words.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { isoDate } from './iso-date.ts';
import { printable } from './summary.ts';
import { foundWidely, waiveAssets } from './waive-assets.ts';
import { listWaivers } from './waive-list.ts';
import { waiveWords } from './waive-words.ts';
import { cliWords } from './words.ts';

export interface WaiveOptions {
  readonly check?: string;
  readonly asset?: readonly string[];
  readonly subject?: string;
  readonly reason?: string;
  readonly author?: string;
  readonly until?: string;
  readonly scope: WaiverScope;
  readonly channel?: string;
  readonly kit?: string;
  readonly list?: boolean;
  readonly remove?: readonly string[];
  readonly today?: string;
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function waiveCommand(io: Io): Command {
  const { help } = waiveWords[io.language];
  return new Command('waive')
    .summary(help.summary)
    .description(help.description)
    .argument('<campaign>', help.campaign)
    .option('--check <id>', help.check)
    .option('--asset <path>', help.asset, collect)
    .option('--subject <subject>', help.subject)
    .option('--reason <text>', help.reason)
    .option('--author <name>', help.author)
    .option('--until <date>', help.until, isoDate)
    .addOption(new Option('--scope <scope>', help.scope).choices([...waiverScopes]).default('asset'))
    .option('--channel <id>', help.channel)
    .option('-k, --kit <kit>', help.kit)
    .option('--list', help.list)
    .option('--remove <ids...>', help.remove)
    .option('--today <date>', help.today, isoDate)
    .addHelpText('after', help.examples)
    .action(async (campaign: string, options: WaiveOptions) => {
      process.exitCode = await waive(campaign, options, io);
    });
}

async function waive(folder: string, options: WaiveOptions, io: Io): Promise<number> {
  const words = waiveWords[io.language];
  const wrong = (text: string): number => {
    io.err(`${text}\n`);
    return exitCodes.usage;
  };
  const isFolder = (await stat(folder).catch(() => null))?.isDirectory() ?? false;
  if (!isFolder) return wrong(words.noFolder(folder));
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  if (options.list || options.remove !== undefined) {
    const { settings, campaign } = await openCampaign([folder], null);
    const broken = campaign.problems.filter(({ code }) => code === 'settings-broken');
    if (broken.length > 0) return wrong(told(broken, io));
    return options.remove === undefined
      ? listWaivers(folder, settings.waivers, { today, ...(options.kit !== undefined && { kit: options.kit }) }, io)
      : remove(folder, settings.waivers, options.remove, io);
  }
  const made = await waiversFrom(folder, options, today, io);
  if (!made.ok) return wrong(made.problems.join('\n'));
  const { waivers, told: done } = made.value;
  const ids = new Set(waivers.map(waiverId));
  const replaced: Waiver[] = [];
  const changed = (before: readonly Waiver[]): readonly Waiver[] => {
    replaced.push(...before.filter((one) => ids.has(waiverId(one)) && one.reason !== options.reason));
    return withWaivers(before, waivers);
  };
  const code = await change(folder, changed, done, io);
  for (const { subject, author, reason } of code === exitCodes.conforms ? replaced : [])
    io.out(`${printable(words.replaced(subject, author, reason))}\n`);
  return code;
}

async function change(
  folder: string,
  by: (waivers: readonly Waiver[]) => readonly Waiver[],
  done: string,
  io: Io,
): Promise<number> {
  const written = await changeWaivers(folder, by);
  if (written.ok) io.out(`${done}\n`);
  else io.err(`${told(written.problems, io)}\n`);
  return written.ok ? exitCodes.conforms : exitCodes.usage;
}

const told = (problems: readonly Problem[], io: Io): string =>
  problems
    .map((one) => tellProblem(one, io.language))
    .map(({ message, hint }) => `${message}${reportWords(io.language).between}${hint}`)
    .join('\n');

interface Made {
  readonly waivers: readonly Waiver[];
  /** What is said once they are written. */
  readonly told: string;
}

/** What the options ask to accept; in words where they can't be followed. */
async function waiversFrom(
  folder: string,
  options: WaiveOptions,
  today: string,
  io: Io,
): Promise<Outcome<Made, string>> {
  const words = waiveWords[io.language];
  const { unknown } = cliWords[io.language];
  const { check, reason, subject, scope, channel, kit, author = userInfo().username, until = null } = options;
  if (check === undefined || reason === undefined || reason.trim() === '')
    return notOk(words.needs('--check, --reason'));
  const ids = registry.map(({ id }) => id);
  if (!ids.includes(check)) return notOk(unknown('check', check, nearestWord(check, ids)));
  if (until !== null && until < today) return notOk(words.past(until));
  const saying: Saying = { reason, author, date: today, until };
  if (scope === 'asset') {
    const waivers = await waiveAssets(folder, { ...options, check }, saying, io);
    if (!waivers.ok) return waivers;
    const told = kit === undefined ? words.unseen(check, subject ?? '') : words.accepted(waivers.value.length);
    return ok({ waivers: waivers.value, told });
  }
  if (scope === 'channel' && channel === undefined) return notOk(words.needs('--channel'));
  const where = scope === 'channel' ? channel : undefined;
  const accepted = (of: string): Waiver => waiveWidely(check, of, where ?? null, saying);
  if (kit !== undefined) {
    const { channel: _, ...everywhere } = options;
    const asked = { ...everywhere, check, ...(where === undefined ? {} : { channel: where }) };
    const found = await foundWidely(folder, asked, kit, io);
    if (!found.ok) return found;
    return ok({ waivers: found.value.subjects.map(accepted), told: words.accepted(found.value.findings) });
  }
  if (subject === undefined) return notOk(words.needs('--subject, --kit'));
  const channels = [...new Set(catalogue.map(({ channelId }) => channelId))];
  // A brand may have channels of its own: only its kit knows them.
  if (where !== undefined && !channels.includes(where))
    return notOk(unknown('channel', where, nearestWord(where, channels)));
  return ok({ waivers: [accepted(subject)], told: words.unseen(check, subject) });
}

async function remove(folder: string, waivers: readonly Waiver[], ids: readonly string[], io: Io): Promise<number> {
  const words = waiveWords[io.language];
  const known = waivers.map(waiverId);
  const missing = ids.find((id) => !known.includes(id));
  if (missing !== undefined) {
    io.err(`${words.unknownId(missing)}\n`);
    return exitCodes.usage;
  }
  return change(folder, (all) => withoutWaivers(all, ids), words.removed(ids.length), io);
}
