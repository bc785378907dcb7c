import type { ColourNumber } from '../../measure/srgb.ts';
import type { Judge } from './verdict.ts';

/** Colours that are remembered from picture to picture, at most; as many as keep the tables in a processor's cache. */
const keptColours = 1 << 16;
const smallestTable = 1 << 12;

/**
 * Remembers the verdict on every colour met, from picture to picture, and counts colours within one picture. Each
 * colour has a number, valid until the next picture begins.
 */
export interface Census {
  /** Starts a picture: forgets counts, keeps verdicts. */
  readonly begin: () => void;
  /** Counts pixels of a colour, which is judged when it is met for the first time; returns its number. */
  readonly count: (colour: ColourNumber, pixels: number) => number;
  readonly colourOf: (number: number) => ColourNumber;
  readonly verdictOf: (number: number) => number;
  readonly countOf: (number: number) => number;
  /** Numbers of the colours that this picture has, in the order of their first pixel. */
  readonly met: readonly number[];
}

/** What is known of a colour stands side by side, so that it is one place in memory. */
const perColour = 4;
const [theColour, itsVerdict, itsCount] = [0, 1, 2] as const;

/** Colours in an open-addressed table (linear probing, at most half full) that grows with them. */
export function createCensus(judge: Judge): Census {
  let table = new Int32Array(smallestTable);
  let shift = 32 - Math.log2(smallestTable);
  let entries = new Int32Array((smallestTable / 2) * perColour);
  let known = 0;
  const met: number[] = [];

  /** Where a colour is in the table, or the free place for it (Fibonacci hashing: Knuth, TAOCP 6.4). */
  const placeOf = (colour: ColourNumber): number => {
    let place = Math.imul(colour, 0x9e3779b1) >>> shift;
    // Numbers are kept one higher, so that 0 means free.
    while (table[place] !== 0 && entries[(table[place]! - 1) * perColour + theColour] !== colour)
      place = (place + 1) & (table.length - 1);
    return place;
  };
  const resize = (size: number): void => {
    table = new Int32Array(size);
    shift = 32 - Math.log2(size);
    const before = entries;
    entries = new Int32Array((size / 2) * perColour);
    entries.set(before.subarray(0, known * perColour));
    for (let number = 0; number < known; number++) {
      table[placeOf(entries[number * perColour + theColour]!)] = number + 1;
    }
  };
  const enter = (colour: ColourNumber, place: number): number => {
    const number = known++;
    table[place] = number + 1;
    entries[number * perColour + theColour] = colour;
    entries[number * perColour + itsVerdict] = judge.verdict(colour);
    entries[number * perColour + itsCount] = 0;
    if (2 * known >= table.length) resize(2 * table.length);
    return number;
  };
  return {
    begin() {
      for (const number of met) entries[number * perColour + itsCount] = 0;
      met.length = 0;
      if (known <= keptColours) return;
      known = 0;
      resize(smallestTable);
    },
    count(colour, pixels) {
      const place = placeOf(colour);
      const number = table[place] === 0 ? enter(colour, place) : table[place]! - 1;
      const at = number * perColour + itsCount;
      if (entries[at] === 0) met.push(number);
      entries[at]! += pixels;
      return number;
    },
    colourOf: (number) => entries[number * perColour + theColour]!,
    verdictOf: (number) => entries[number * perColour + itsVerdict]!,
    countOf: (number) => entries[number * perColour + itsCount]!,
    met,
  };
}
