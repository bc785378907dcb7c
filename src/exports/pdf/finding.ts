import type { AssetReport, Deviation } from '../../model/report.ts';
import { stateOf } from '../../report/baseline.ts';
import { formatAgainst, formatShare } from '../../report/format.ts';
import type { LocatedDeviation } from '../../report/overlay.ts';
import { quotesOf } from '../../report/said.ts';
import { shareAgainst } from '../../report/share.ts';
import { type Block, half, stack, words as wordsOf } from './columns.ts';
import { acceptedLine, type Context, checkTitle, placementTitle, ruleLine } from './context.ts';
import { drawMark, markOf } from './marks.ts';
import { ink } from './press.ts';
import { paint, plate } from './swatch.ts';

/** Of the number before the words, in pt. */
const indent = 18;
export const measure = half - indent;

/** One finding in a column: the logo that it is about, what, how much against what limit, what to do, where, and by which line. */
export function finding(context: Context, told: LocatedDeviation, asset: AssetReport, logo: Block | null): Block {
  const { number, check, deviation, placements } = told;
  const { press, words } = context;
  const several = asset.judged.length > 1 && placements.length < asset.judged.length;
  const title = several
    ? `${checkTitle(context, check)} · ${placements.map((id) => placementTitle(context, id)).join(words.separator)}`
    : checkTitle(context, check);
  const where = [placeOf(context, told, asset), ruleLine(context, deviation.rule)].filter((one) => one !== '');
  const body = stack([
    kind(context, deviation, title, measure),
    ...(logo === null ? [] : [logo]),
    ...account(context, deviation, measure, where.join(' · ')),
  ]);
  return {
    height: body.height + 12,
    draw: (x, y) =>
      press.within('LI', () => {
        press.rule(y, { x, width: half });
        const top = y + 6;
        press.figure(String(number), () => {
          press.pdf.circle(x + 6, top + 5.2, 6).fill(ink.black);
          press.numberAt(String(number), x + 6, top + 5.2);
        });
        body.draw(x + indent, top);
      }),
  };
}

/** How bad it is, the name of the check, and whether it came since an earlier run. */
export function kind({ press, words, report }: Context, deviation: Deviation, check: string, width: number): Block {
  const held = stateOf(deviation, report);
  const title = held === null ? check : `${check} · ${held}`;
  const name = deviation.certainty === 'ask' ? words.question.name : words.severity[deviation.severity].name;
  const strong = { size: 7.5, weight: 'semibold' } as const;
  const broad = press.widthOf(name, strong) + 18;
  const soft = { size: 7.5, width: width - broad, colour: ink.soft };
  return {
    height: press.heightOf(title, soft) + 2,
    draw: (x, y) => {
      drawMark(press, markOf(deviation), x, y + 2.2, 6);
      press.at(y, name, { ...strong, x: x + 10, width: broad });
      press.at(y, title, { ...soft, x: x + broad });
    },
  };
}

/** What is said of it, whether of an asset or of the set. `where`: the last line, in small type. */
export function account(context: Context, deviation: Deviation, width: number, where: string): readonly Block[] {
  const { press, words, report } = context;
  const { measured, limit, unit } = deviation.evidence;
  const against = formatAgainst(measured, limit, unit, report.language);
  const numbers =
    against === null
      ? ''
      : [
          `${words.measured} ${against.measured}`,
          ...(against.limit === null ? [] : [`${words.limit} ${against.limit}`]),
        ].join(' · ');
  const small = { width, size: 7.5, colour: ink.soft };
  return [
    wordsOf(press, deviation.message, { width, size: 9, leading: 1.32, tag: 'LBody' }, 3),
    colours(context, deviation, width),
    wordsOf(press, `${words.todo}${words.colon}${deviation.remedy}`, { width, size: 8, leading: 1.35 }, 2),
    wordsOf(press, numbers, { ...small, colour: ink.black }),
    wordsOf(press, where, small),
    wordsOf(press, acceptedLine(context, deviation.waiver), { width, size: 7.5, weight: 'semibold' }),
  ];
}

/** Most quotes of one finding; the numbers in the text show them all. */
const mostQuotes = 3;

function placeOf({ words }: Context, { number, deviation, overlay }: LocatedDeviation, asset: AssetReport): string {
  const quotes = quotesOf(asset, deviation);
  if (quotes.length > 0)
    return quotes
      .slice(0, mostQuotes)
      .map((quote) => `“${quote}”`)
      .join(words.separator);
  if (asset.kind === 'document') return '';
  if (overlay.whole) return words.wholePicture;
  return overlay.drawn === 0 ? '' : words.areas(number, overlay.drawn, overlay.omitted);
}

/** Of a bar and of a plate, in pt. */
const tall = 9;

/** The colour that was found beside the one that was wanted; of a share, how much there is and should be. */
function colours(context: Context, deviation: Deviation, width: number): Block {
  const { press, words } = context;
  const { found, wanted, unit } = deviation.evidence;
  const share = shareAgainst(deviation);
  if (share !== null)
    return {
      height: tall + 7,
      draw: (x, y) => {
        paint(press, ink.plate, x, y + 1, width, tall);
        paint(press, share.hex, x, y + 1, width * share.found, tall);
        paint(press, ink.black, x + width * share.wanted - 0.6, y - 1, 1.2, tall + 4);
      },
    };
  // A check that measures a share says so already: not twice.
  const told = found === undefined || found.share === 0 || unit === '%' ? '' : ` ${formatShare(found.share)}`;
  const plates = [
    ...(found === undefined ? [] : [{ hex: found.hex, text: `${words.foundColour} ${found.hex}${told}` }]),
    ...(wanted === undefined ? [] : [{ hex: wanted.hex, text: `${words.wantedColour} ${wanted.hex} ${wanted.name}` }]),
  ];
  const options = { width: width / 2 - 22, size: 7.5, leading: 1.25 };
  if (plates.length === 0) return { height: 0, draw: () => {} };
  return {
    height: Math.max(...plates.map(({ text }) => press.heightOf(text, options)), tall) + 4,
    draw: (x, y) => {
      for (const [i, { hex, text }] of plates.entries()) {
        const left = x + (i * width) / 2;
        plate(press, hex, left, y, 14, tall);
        press.at(y, text, { ...options, x: left + 18 });
      }
    },
  };
}
