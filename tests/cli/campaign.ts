import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

export const kit = {
  onbrand: 1,
  name: 'Tidal',
  palette: {
    tolerance: 5,
    neutrals: 'any',
    colours: [
      { name: 'Deep', value: '#12355b', role: 'primary' },
      { name: 'Coral', value: '#ff6f59', role: 'accent' },
      { name: 'Foam', value: '#f4f9f9', role: 'background' },
    ],
  },
};

interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

/** A flat picture with rectangles on it. */
export const flat = (width: number, height: number, fill: string, patches: readonly Patch[] = []): Sharp =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${fill}"/>${patches
        .map((p) => `<rect x="${p.x}" y="${p.y}" width="${p.width}" height="${p.height}" fill="${p.fill}"/>`)
        .join('')}</svg>`,
    ),
  );

export const onBrandPatch: Patch = { x: 100, y: 100, width: 300, height: 200, fill: '#ff6f59' };
/** A cold green that is none of the kit's colours. */
export const offBrandPatch: Patch = { x: 900, y: 120, width: 240, height: 160, fill: '#00a651' };

/** A folder with a kit and files, by relative path. */
export async function campaignWith(files: Readonly<Record<string, Uint8Array | string>>, kitJson: object = kit) {
  const root = await mkdtemp(join(tmpdir(), 'onbrand-cli-'));
  const put = async (path: string, content: Uint8Array | string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  };
  await put('kit/brandkit.json', JSON.stringify(kitJson, null, 2));
  for (const [path, content] of Object.entries(files)) await put(`campaign/${path}`, content);
  await mkdir(join(root, 'campaign'), { recursive: true });
  return { root, campaign: join(root, 'campaign'), kit: join(root, 'kit') };
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command, as a user's shell would. */
export const onbrand = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, '../../dist/onbrand.js'), ...args],
      {
        env: {
          ...process.env,
          NO_COLOR: '1',
          ONBRAND_CONFIG: join(tmpdir(), `onbrand-config-${process.pid}`),
          ...env,
        },
        maxBuffer: 1e8,
      },
      (error, out, err) =>
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err }),
    );
  });
