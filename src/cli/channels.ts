import type { ChalkInstance } from 'chalk';
import { Command, Option } from 'commander';
import { catalogue, placementById, searchPlacements } from '../channels/index.ts';
import { nearestWord } from '../measure/nearest-word.ts';
import type { Language } from '../model/language.ts';
import { type Placement, placementName, type SafeZone, type Size } from '../model/placement.ts';
import { formatBytes } from '../report/format.ts';
import { channelWords } from './channels-words.ts';
import { exitCodes } from './exit.ts';
import { helpWords } from './help-words.ts';
import type { Io } from './io.ts';
import { table } from './kit-table.ts';
import { paintFor } from './summary.ts';

const times = ({ width, height }: { readonly [K in keyof Size]?: number | undefined }): string =>
  width === 0 ? '–' : `${width ?? '…'}×${height ?? '…'}`;

/** In the units of every report, so that a limit here is the one that a finding quotes. */
const weight = (bytes: number): string => formatBytes(bytes).replace('\u00a0', ' ');

/** `onbrand channels [query]`: what Onbrand knows of each placement, with source and date. */
export function channelsCommand(io: Io): Command {
  const help = helpWords[io.language].channels;
  return new Command('channels')
    .summary(help.summary)
    .description(help.description)
    .argument('[query...]', help.query)
    .addOption(new Option('-f, --format <format>', help.format).choices(['table', 'json']).default('table'))
    .action((words: readonly string[], { format }: { readonly format: string }) => {
      const query = words.join(' ');
      const one = placementById(query.toLowerCase());
      const found = one === null ? searchPlacements(query, catalogue) : [one];
      if (found.length === 0) {
        const nearest = nearestWord(query, [
          ...catalogue.map(({ id }) => id),
          ...new Set(catalogue.map(({ channelId }) => channelId)),
        ]);
        io.err(`${channelWords[io.language].none(query, nearest)}\n`);
        process.exitCode = exitCodes.usage;
        return;
      }
      if (format === 'json') io.out(`${JSON.stringify(found, null, 2)}\n`);
      else io.out(one === null ? list(found, io) : describe(one, io));
    });
}

function list(placements: readonly Placement[], io: Io): string {
  const say = channelWords[io.language];
  const paint = paintFor(io);
  const channels = [...new Set(placements.map(({ channelId }) => channelId))];
  const rows = placements.map((placement) => row(placement, io.language, paint));
  const heading = [...say.columns, say.confidence, say.reviewed].map((cell) => paint.dim(cell));
  // One table, so that the columns of all channels stand under each other; the channels' names go between its lines.
  const [head = '', ...lines] = table([heading, ...rows]).split('\n');
  return `${[
    head,
    ...channels.flatMap((channelId) => {
      const own = placements.flatMap((placement, i) => (placement.channelId === channelId ? [{ placement, i }] : []));
      const name = own[0] === undefined ? '' : placementName(own[0].placement, io.language).channel;
      return ['', paint.bold(name), ...own.map(({ i }) => lines[i] ?? '')];
    }),
    '',
    `${say.count(placements.length, channels.length)} · ${paint.dim(say.more)}`,
  ].join('\n')}\n`;
}

function row(placement: Placement, language: Language, paint: ChalkInstance): readonly string[] {
  const { id, recommended, ratio, maxBytes, formats, confidence, lastReviewed } = placement;
  return [
    paint.cyan(id),
    placementName(placement, language).title,
    times(recommended),
    ratio.label,
    maxBytes === null ? '–' : weight(maxBytes),
    formats.join(' '),
    channelWords[language].confidences[confidence],
    paint.dim(lastReviewed),
  ];
}

function describe(placement: Placement, io: Io): string {
  const say = channelWords[io.language];
  const paint = paintFor(io);
  const { channel, title } = placementName(placement, io.language);
  const { fields } = say;
  const { minimum, maximum, maxCharacters, enforcement, ratio } = placement;
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [fields.recommended, times(placement.recommended)],
    [fields.alternatives, placement.alternatives.map((size) => alternative(size, io.language)).join('\n') || null],
    [fields.minimum, minimum && times(minimum)],
    [fields.maximum, maximum && times(maximum)],
    [fields.ratio, `${ratio.label} (${ratio.min}…${ratio.max}${ratio.basis === undefined ? '' : `; ${ratio.basis}`})`],
    [fields.formats, formatsOf(placement, io.language)],
    [fields.weight, weightOf(placement, io.language)],
    [fields.characters, maxCharacters === undefined ? null : say.atMost(maxCharacters)],
    [fields.transparency, say.alpha[placement.alpha]],
    [fields.animation, say.motion[placement.animation]],
    [fields.names, placement.filenameTokens.join(', ') || null],
    [
      say.confidence,
      `${say.confidences[placement.confidence]} (px: ${say.confidences[placement.dimensionConfidence]})`,
    ],
    [say.reviewed, placement.lastReviewed],
  ];
  const section = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint.bold(name), ...lines.map((line) => `  ${line}`)];
  return `${[
    `${paint.bold(`${channel} · ${title}`)}  ${paint.dim(placement.id)}`,
    '',
    table(facts.flatMap(([name, value]) => rowsOf(name, value, paint))),
    ...section(
      fields.otherwise,
      (['dimensions', 'ratio', 'bytes', 'format'] as const).map((what) => {
        const asked = what !== 'dimensions' || enforcement.dimensions !== 'reject' ? null : enforcement.exactPixels;
        const demand = asked === null ? '' : ` (${asked ? say.exact : say.range})`;
        return `${say.enforced[what]}: ${say.enforcement[enforcement[what]]}${demand}`;
      }),
    ),
    ...section(
      fields.zones,
      placement.safeZones.map((zone) => zoneLine(zone, io.language, paint)),
    ),
    ...section(fields.notes, placement.notes === '' ? [] : [placement.notes]),
    ...section(fields.disagreements, placement.disagreements),
    ...section(
      fields.sources,
      placement.sources.map(
        ({ title: name, type, access, date, url }) => `${name} (${type}, ${access}; ${date}) ${paint.dim(url)}`,
      ),
    ),
  ].join('\n')}\n`;
}

const rowsOf = (name: string, value: string | null, paint: ChalkInstance): readonly (readonly string[])[] =>
  value === null ? [] : value.split('\n').map((line, i) => [i === 0 ? paint.dim(name) : '', line]);

function alternative(
  { use, withinAcceptedRatio, ...size }: Placement['alternatives'][number],
  language: Language,
): string {
  const remarks = [use, withinAcceptedRatio ? '' : channelWords[language].oldSize].filter((text) => text !== '');
  return remarks.length === 0 ? times(size) : `${times(size)} (${remarks.join('; ')})`;
}

function formatsOf({ formats, formatsRejected }: Placement, language: Language): string {
  const refused = formatsRejected.length === 0 ? [] : [channelWords[language].refused(formatsRejected.join(', '))];
  return [formats.join(', '), ...refused].join('; ');
}

function weightOf({ maxBytes, recommendedMaxBytes }: Placement, language: Language): string {
  const say = channelWords[language];
  const advised = recommendedMaxBytes === null ? null : weight(recommendedMaxBytes);
  if (maxBytes !== null) return say.upTo(weight(maxBytes), advised);
  return advised === null ? say.unknown : say.better(advised);
}

function zoneLine(zone: SafeZone, language: Language, paint: ChalkInstance): string {
  const where =
    zone.shape === 'rect' ? `${times(zone)} @ ${zone.x}, ${zone.y}` : `⌀ ${2 * zone.r} @ ${zone.cx}, ${zone.cy}`;
  const note = zone.note === '' ? '' : ` – ${zone.note}`;
  return `${paint.cyan(zone.name)}  ${channelWords[language].zoneTypes[zone.type]}: ${where} (${zone.basis})${note}`;
}
