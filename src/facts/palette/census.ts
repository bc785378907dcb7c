import type { ColourNumber } from '../../measure/srgb.ts';
import type { Judge } from './verdict.ts';

/** Slots of the table: a power of two above 4/3 of the most colours that it can ever hold (`keptColours` + a sample). */
const slotBits = 19;
const slots = 1 << slotBits;
/** A table that holds more is emptied before the next picture, so that one sample (≤ 512²) always finds room. */
const keptColours = 1 << 17;

/**
 * Remembers the verdict on every colour met, from picture to picture, and counts colours within one picture.
 * A colour's slot is its name while the picture is being measured.
 */
export interface Census {
  /** Starts a picture: forgets counts, keeps verdicts. */
  readonly begin: () => void;
  /** The slot of a colour; judged when it is met for the first time. */
  readonly slotOf: (colour: ColourNumber) => number;
  readonly colourAt: (slot: number) => ColourNumber;
  readonly verdicts: Uint32Array;
  /** Pixels of the picture by slot; whoever counts here enters a slot in `met` before its first pixel. */
  readonly counts: Uint32Array;
  /** Slots that were counted in this picture. */
  readonly met: number[];
}

/** An open-addressed table (linear probing) of `0xrrggbb` → verdict. About 6 MB. */
export function createCensus(judge: Judge): Census {
  // Keys are colour + 1, so that 0 means empty.
  const keys = new Uint32Array(slots);
  const verdicts = new Uint32Array(slots);
  const counts = new Uint32Array(slots);
  const met: number[] = [];
  let held = 0;

  const enter = (slot: number, colour: ColourNumber): void => {
    keys[slot] = colour + 1;
    verdicts[slot] = judge.verdict(colour);
    held++;
  };
  return {
    begin() {
      for (const slot of met) counts[slot] = 0;
      met.length = 0;
      if (held <= keptColours) return;
      keys.fill(0);
      held = 0;
    },
    slotOf(colour) {
      // Fibonacci hashing (Knuth, TAOCP 6.4).
      let slot = Math.imul(colour, 0x9e3779b1) >>> (32 - slotBits);
      while (keys[slot] !== colour + 1) {
        if (keys[slot] === 0) {
          enter(slot, colour);
          break;
        }
        slot = (slot + 1) & (slots - 1);
      }
      return slot;
    },
    colourAt: (slot) => keys[slot]! - 1,
    verdicts,
    counts,
    met,
  };
}
