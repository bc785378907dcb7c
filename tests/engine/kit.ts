import { brandKitSchema } from '../../src/model/kit.ts';
import type { OpenKit } from '../../src/model/open-kit.ts';
import type { Placement } from '../../src/model/placement.ts';
import { placementSchema } from '../../src/model/placement.ts';

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

export const xHeader: Placement = placementSchema.parse({
  id: 'x-header',
  channel: 'X',
  channelId: 'x',
  title: 'Header',
  kind: 'cover',
  recommended: { width: 1500, height: 500 },
  ratio: { label: '3:1', min: 2.9, max: 3.1, onMismatch: 'crop' },
  formats: ['png', 'jpg'],
  enforcement: { dimensions: 'scale', ratio: 'crop', bytes: 'reject', format: 'reject' },
  confidence: 'official',
  dimensionConfidence: 'official',
  lastReviewed: '2026-11-21',
});
