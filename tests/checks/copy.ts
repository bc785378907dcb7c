import { voiceRules } from '../../src/engine/voice-rules.ts';
import { englishWords } from '../../src/measure/words/english.ts';
import type { CopyFact, CopyPiece } from '../../src/model/copy.ts';
import { brandKitSchema } from '../../src/model/kit.ts';
import type { OpenKit } from '../../src/model/open-kit.ts';
import type { Placement } from '../../src/model/placement.ts';
import type { VoiceRules } from '../../src/model/voice-rules.ts';
import { header } from './asset.ts';

const english = await englishWords();

export type Line = string | (Partial<CopyPiece> & { readonly text: string });

/** What an asset says, one piece a line; spans as the document readers give them. */
export function says(lines: readonly Line[], script: CopyFact['script'] = 'latin'): { readonly copy: CopyFact } {
  let start = 0;
  const pieces = lines.map((line): CopyPiece => {
    const piece = typeof line === 'string' ? { text: line } : line;
    const end = start + piece.text.length;
    const region = { kind: 'span' as const, start, end };
    start = end + 1;
    return {
      role: 'body',
      source: 'html',
      region,
      confidence: 1,
      repaired: false,
      hidden: false,
      struck: [],
      group: 0,
      ...piece,
    };
  });
  return { copy: { script, pieces, text: pieces.map(({ text }) => text).join('\n'), date: null } };
}

/** Read from a picture. */
export const read = (text: string, change: Partial<CopyPiece> = {}): Line => ({
  text,
  source: 'ocr',
  confidence: 0.95,
  region: { kind: 'box', x: 10, y: 20, width: 300, height: 40 },
  ...change,
});

/** The voice of a kit with these words, as it is in force in a placement. */
export function voice(
  written: object,
  {
    channels = {},
    placement = header(),
    samples = {},
  }: {
    readonly channels?: object;
    readonly placement?: Placement | null;
    readonly samples?: Readonly<Record<string, string>>;
  } = {},
): { readonly voice: VoiceRules | null; readonly placement: Placement | null } {
  const kit = brandKitSchema.parse({
    onbrand: 1,
    name: 'Test',
    palette: { colours: [{ name: 'Ink', value: '#000000' }] },
    voice: { ...written, samples: Object.keys(samples) },
    channels,
  });
  const files = new Map(Object.entries(samples).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const open: OpenKit = { kit, digest: '', palette: [], accepted: [], allowed: {}, placements: [], files, lines: {} };
  return { voice: voiceRules(open, placement, english), placement };
}
