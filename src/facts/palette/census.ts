import type { ColourNumber } from '../../measure/srgb.ts';
import type { Judge } from './verdict.ts';

/** Colours that are remembered from picture to picture, at most; as many as keep the tables in a processor's cache. */
const keptColours = 1 << 16;
const smallestTable = 1 << 12;

/**
 * Remembers the verdict on every colour met, from picture to picture, and counts colours within one picture. Each
 * colour has a number: its place in `verdicts` and `counts`, valid until the next picture begins.
 */
export interface Census {
  /** Starts a picture: forgets counts, keeps verdicts. */
  readonly begin: () => void;
  /** The number of a colour; judged when it is met for the first time. */
  readonly numberOf: (colour: ColourNumber) => number;
  /** Counts pixels of a colour. */
  readonly count: (number: number, pixels: number) => void;
  readonly colourOf: (number: number) => ColourNumber;
  readonly verdictOf: (number: number) => number;
  readonly countOf: (number: number) => number;
  /** Numbers of the colours that this picture has, in the order of their first pixel. */
  readonly met: readonly number[];
}

/** Colours in an open-addressed table (linear probing, at most half full) that grows with them. */
export function createCensus(judge: Judge): Census {
  let table = new Int32Array(smallestTable);
  let shift = 32 - Math.log2(smallestTable);
  const colours: number[] = [];
  const verdicts: number[] = [];
  const counts: number[] = [];
  const met: number[] = [];

  /** Where a colour is in the table, or the free place for it (Fibonacci hashing: Knuth, TAOCP 6.4). */
  const placeOf = (colour: ColourNumber): number => {
    let place = Math.imul(colour, 0x9e3779b1) >>> shift;
    // Numbers are kept one higher, so that 0 means free.
    while (table[place] !== 0 && colours[table[place]! - 1] !== colour) place = (place + 1) & (table.length - 1);
    return place;
  };
  const resize = (size: number): void => {
    table = new Int32Array(size);
    shift = 32 - Math.log2(size);
    colours.forEach((colour, number) => {
      table[placeOf(colour)] = number + 1;
    });
  };
  return {
    begin() {
      for (const number of met) counts[number] = 0;
      met.length = 0;
      if (colours.length <= keptColours) return;
      colours.length = 0;
      verdicts.length = 0;
      counts.length = 0;
      resize(smallestTable);
    },
    numberOf(colour) {
      const place = placeOf(colour);
      if (table[place] !== 0) return table[place]! - 1;
      const number = colours.push(colour) - 1;
      verdicts.push(judge.verdict(colour));
      counts.push(0);
      table[place] = number + 1;
      if (2 * colours.length > table.length) resize(2 * table.length);
      return number;
    },
    count(number, pixels) {
      if (counts[number] === 0) met.push(number);
      counts[number]! += pixels;
    },
    colourOf: (number) => colours[number]!,
    verdictOf: (number) => verdicts[number]!,
    countOf: (number) => counts[number]!,
    met,
  };
}
