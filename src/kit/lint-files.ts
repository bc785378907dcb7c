import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { KitProblem } from '../model/open-kit.ts';
import type { Linting } from './linting.ts';
import { lookAtSvg, type SvgLook } from './svg.ts';
import { cut, type KitProblemCode, shown } from './tell.ts';

/** A logo larger than this was not exported as one; decoding it only to look at its alpha would take seconds. */
const mostLogoPixels = 50_000_000;

/** Files that are missing, and logos that can't serve as logos. */
export async function lintFiles({ open, say }: Linting): Promise<readonly KitProblem[]> {
  const { logos, voice } = open.kit;
  const variants = (logos?.variants ?? []).map(({ file }, i) => ({ file, at: `logos.variants[${i}]` }));
  const retired = (logos?.retired ?? []).map(({ file }, i) => ({ file, at: `logos.retired[${i}]` }));
  const samples = (voice?.samples ?? []).map((file, i) => ({ file, key: `voice.samples[${i}]` }));
  const named = [...[...variants, ...retired].map(({ file, at }) => ({ file, key: `${at}.file` })), ...samples];

  const missing = named
    .filter(({ file }) => !open.files.has(file))
    .map(({ file, key }) => say('file-missing', key, { found: shown(file) }));
  const faults: KitProblem[] = [];
  for (const { file, at } of [...variants, ...retired]) {
    const content = open.files.get(file);
    if (content === undefined) continue;
    for (const { code, found } of await logoFaults(content)) {
      faults.push(say(code, `${at}.file`, { found: found ?? shown(file), values: { name: file } }));
    }
  }
  return [...missing, ...faults, ...sameLogos(variants, retired, { open, say })];
}

interface LogoFile {
  readonly file: string;
  readonly at: string;
}

/** Variants that are one picture, and retired logos that are still in use. */
function sameLogos(
  variants: readonly LogoFile[],
  retired: readonly LogoFile[],
  { open, say }: Pick<Linting, 'open' | 'say'>,
) {
  const seen = new Map<string, LogoFile>();
  const tell = (code: KitProblemCode, logos: readonly LogoFile[]) =>
    logos.flatMap((logo) => {
      const content = open.files.get(logo.file);
      const identity = content === undefined ? logo.file : createHash('sha256').update(content).digest('hex');
      const first = seen.get(identity);
      if (code === 'logo-twice') seen.set(identity, first ?? logo);
      const line = open.lines[first?.at ?? ''] ?? 0;
      return first === undefined
        ? []
        : [say(code, `${logo.at}.file`, { found: shown(logo.file), values: { first: line } })];
    });
  return [...tell('logo-twice', variants), ...tell('logo-retired', retired)];
}

interface Fault {
  readonly code: KitProblemCode;
  readonly found?: string;
}

async function logoFaults(content: Uint8Array): Promise<readonly Fault[]> {
  const svg = lookAtSvg(content);
  // Without proportions librsvg would have to draw the whole picture to find its size.
  if (svg !== null && !svg.hasSize) return [{ code: 'logo-sizeless' }];
  try {
    const picture = sharp(content, { limitInputPixels: mostLogoPixels });
    const { format } = await picture.metadata();
    if (svg !== null) return svgFaults(svg);
    if (format !== 'png' && format !== 'webp') {
      return [{ code: 'logo-format', found: format === 'svg' ? 'SVGZ' : format.toUpperCase() }];
    }
    return (await picture.stats()).isOpaque ? [{ code: 'logo-opaque' }] : [];
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return [{ code: 'logo-damaged', found: cut(first) }];
  }
}

function svgFaults({ references }: SvgLook): readonly Fault[] {
  const raster = references.find((reference) => rasterReference.test(reference));
  const outside = references.find((reference) => !/^(#|data:)/i.test(reference) && !rasterReference.test(reference));
  return [
    ...(raster === undefined ? [] : [{ code: 'logo-raster', found: shown(raster) } as const]),
    ...(outside === undefined ? [] : [{ code: 'logo-outside', found: shown(outside) } as const]),
  ];
}

const rasterReference = /^data:image\/(?!svg)|\.(png|jpe?g|gif|webp|avif|bmp|tiff?)([?#]|$)/i;
