import type { OwnPlacement } from '../model/kit.ts';
import type { Placement, Size } from '../model/placement.ts';
import type { KnownNames } from './known.ts';

/** How far from a size's ratio another may lie and still be meant: a pixel of rounding in an exported banner. */
const ratioSlack = 0.01;

/**
 * The channel that a brand means by the name it writes: a known one by id or name, else one of its own,
 * called after the name or, where that has no Latin letters, after the placement.
 */
export function channelId(channel: string, placement: string, known: KnownNames): string {
  const written = channel.trim().toLowerCase();
  for (const [id, name] of known.channels) if (id === written || name.toLowerCase() === written) return id;
  const made = written.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return made === '' ? placement : made;
}

/** A placement of the brand's own in full. It is its own source, so only what it states outright can fail an asset. */
export function fullPlacement(own: OwnPlacement, known: KnownNames): Placement {
  const { recommended, exact } = own;
  const ratios = [recommended, ...own.alternatives].map(({ width, height }) => width / height);
  const stated = exact ? 'reject' : 'advisory';
  const id = channelId(own.channel, own.id, known);
  const tokens = own.names.map((name) => name.toLowerCase());
  return {
    id: own.id,
    channel: known.channels.get(id) ?? own.channel,
    channelId: id,
    title: own.title,
    kind: own.kind,
    recommended,
    alternatives: own.alternatives.map((size) => ({ ...size, use: '', withinAcceptedRatio: true })),
    minimum: own.minimum ?? null,
    maximum: null,
    ratio: {
      label: ratioLabel(recommended),
      min: Math.min(...ratios) * (1 - ratioSlack),
      max: Math.max(...ratios) * (1 + ratioSlack),
      onMismatch: stated,
    },
    formats: own.formats ?? ['png', 'jpg'],
    formatsRejected: [],
    maxBytes: own.maxBytes ?? null,
    recommendedMaxBytes: null,
    animation: own.formats?.includes('gif') ? 'allowed' : 'forbidden',
    alpha: 'allowed',
    colourSpaces: ['srgb'],
    safeZones: own.safeZones,
    exportMultipliers: [1],
    enforcement: {
      dimensions: stated,
      exactPixels: exact,
      ratio: stated,
      bytes: own.maxBytes === undefined ? 'advisory' : 'reject',
      format: own.formats === undefined ? 'advisory' : 'reject',
    },
    confidence: 'kit',
    dimensionConfidence: 'kit',
    folderTokens: tokens,
    filenameTokens: tokens,
    weakTokens: [],
    notes: '',
    disagreements: [],
    sources: [],
    lastReviewed: '',
  };
}

function ratioLabel({ width, height }: Size): string {
  const common = divisor(width, height);
  return `${width / common}:${height / common}`;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
