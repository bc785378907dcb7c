import { brandKitSchema } from '../../src/model/kit.ts';
import type { OpenKit } from '../../src/model/open-kit.ts';
import { header } from '../checks/asset.ts';

/** A kit as `openKit` would give it, for hexes only: `core` is what brandkit.json says beside format and name. */
export function kitOf(core: object, lines: Readonly<Record<string, number>> = {}): OpenKit {
  const kit = brandKitSchema.parse({ onbrand: 1, name: 'Test', ...core });
  const read = (colours: readonly { readonly name: string; readonly value: string }[], pointer: string) =>
    colours.map(({ name, value }, i) => ({ name, value, hex: value, inSrgb: true, pointer: `${pointer}[${i}]` }));
  return {
    kit,
    digest: 'digest-of-kit',
    palette: read(kit.palette.colours, 'palette.colours'),
    accepted: read(kit.palette.accepted, 'palette.accepted'),
    allowed: Object.fromEntries(
      Object.entries(kit.channels).map(([key, a]) => [
        key,
        read(a.palette?.colours ?? [], `channels.${key}.palette.colours`),
      ]),
    ),
    placements: [],
    lines,
    files: new Map(),
  };
}

export const xHeader = header();
