import sharp from 'sharp';
import { inksOf } from '../measure/logo/inks.ts';
import type { KitProblem } from '../model/open-kit.ts';
import type { Linting } from './linting.ts';
import { lookAtSvg } from './svg.ts';
import { shown } from './tell.ts';

/** Longest side at which a logo is looked at, px: enough to tell a box from a mark. */
const side = 192;
/** An SVG that repeats itself can ask for a billion shapes, and drawing can't be interrupted here: such a one is left alone. */
const mayExplode = /<(\w+:)?(use|pattern|filter|image|marker)\b|<!ENTITY/i;
const mostSvgBytes = 200_000;

/** Logos that are one plain form: what looks like them is asked, never stated. */
export async function lintLogos({ open, say }: Linting): Promise<readonly KitProblem[]> {
  const problems: KitProblem[] = [];
  for (const [i, { file }] of (open.kit.logos?.variants ?? []).entries()) {
    const content = open.files.get(file);
    if (content === undefined || !(await isPlainLogo(content))) continue;
    problems.push(say('logo-plain', `logos.variants[${i}].file`, { found: shown(file), values: { name: file } }));
  }
  return problems;
}

async function isPlainLogo(content: Uint8Array): Promise<boolean> {
  const svg = lookAtSvg(content);
  if (svg !== null) {
    const text = new TextDecoder().decode(content);
    if (!svg.hasSize || content.length > mostSvgBytes || mayExplode.test(text)) return false;
  }
  try {
    const { data, info } = await sharp(content, { limitInputPixels: 50_000_000 })
      .ensureAlpha()
      .resize({ width: side, height: side, fit: 'inside' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    // Where alpha is the same all over the whole picture is a box: lint-files says so.
    if (data.every((value, i) => i % 4 < 3 || value === data[3])) return false;
    return inksOf({ data, width: info.width, height: info.height }).every(({ plain }) => plain);
  } catch {
    // A damaged logo is told by lint-files.
    return false;
  }
}
