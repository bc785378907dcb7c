import { type ColourNumber, colourOf } from '../../measure/srgb.ts';
import type { ColourRules, RuleColour } from '../../model/rules.ts';
import { vips } from '../decode.ts';
import { Census } from './census.ts';
import { Judge } from './verdict.ts';

/** Rule sets whose verdicts are kept; each takes up to about 3 MB. A campaign of a dozen channels has few different ones. */
const mostKept = 8;

export interface RuleSet {
  readonly judge: Judge;
  readonly census: Census;
}
const kept = new Map<string, RuleSet>();

/**
 * The judge of a set of rules, with the verdicts that it has given so far. Kept per process (a worker judges many
 * assets under few rules); the least recently used one goes first.
 */
export async function ruleSetFor(
  rules: ColourRules,
  source: { readonly lossy: boolean; readonly cmyk: boolean },
): Promise<RuleSet> {
  const key = `${textOf(rules)} ${source.lossy} ${source.cmyk}`;
  const known = kept.get(key);
  const ruleSet = known ?? (await makeRuleSet(rules, source));
  kept.delete(key);
  kept.set(key, ruleSet);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return ruleSet;
}

/** Rules as text; worked out once for those of a placement, which thousands of assets share. */
const texts = new WeakMap<ColourRules, string>();
function textOf(rules: ColourRules): string {
  const text = texts.get(rules) ?? JSON.stringify(rules);
  texts.set(rules, text);
  return text;
}

async function makeRuleSet(
  rules: ColourRules,
  { lossy, cmyk }: { readonly lossy: boolean; readonly cmyk: boolean },
): Promise<RuleSet> {
  const judge = new Judge(rules, {
    lossy,
    printed: cmyk && rules.colours.length > 0 ? await printed(rules.colours) : null,
  });
  return { judge, census: new Census(judge) };
}

/**
 * What printing makes of colours: to CMYK and back by libvips' built-in profile. Print inks can't hold a saturated
 * brand colour, so a CMYK file that is right comes back to the screen with these.
 */
async function printed(colours: readonly RuleColour[]): Promise<ColourNumber[]> {
  const pixels = Uint8Array.from(
    colours.flatMap(({ hex }) => [colourOf(hex) >> 16, (colourOf(hex) >> 8) & 255, colourOf(hex) & 255]),
  );
  const sharp = await vips();
  const inks = await sharp(pixels, { raw: { width: colours.length, height: 1, channels: 3 } })
    .toColourspace('cmyk')
    .tiff({ compression: 'none' })
    .toBuffer();
  const back = await sharp(inks).toColourspace('srgb').raw().toBuffer();
  return colours.map((_, i) => (back[i * 3]! << 16) | (back[i * 3 + 1]! << 8) | back[i * 3 + 2]!);
}
