import type { ColourNumber } from '../../measure/srgb.ts';
import type { Judge, Verdict } from './verdict.ts';

/** Colours that are remembered from picture to picture, at most; as many as keep the tables in a processor's cache. */
const keptColours = 1 << 16;
const smallestTable = 1 << 12;

/** What is known of a colour stands side by side, so that it is one place in memory. */
const perColour = 4;
const [theColour, itsVerdict, itsCount] = [0, 1, 2] as const;

/**
 * Remembers the verdict on every colour met, from picture to picture, and counts colours within one picture. Each
 * colour has a number, valid until the next picture begins.
 *
 * Colours lie in an open-addressed table (linear probing, at most half full) that grows with them. A class, because
 * the innermost loop is compiled once for all rule sets that way, and not again for the closures of each.
 */
export class Census {
  /** Numbers of the colours that this picture has, in the order of their first pixel. */
  readonly met: number[] = [];
  private readonly judge: Judge;
  private table = new Int32Array(0);
  private shift = 0;
  private entries = new Int32Array(0);
  private known = 0;

  constructor(judge: Judge) {
    this.judge = judge;
    this.resize(smallestTable);
  }

  /** Starts a picture: forgets counts, keeps verdicts. */
  begin(): void {
    for (const number of this.met) this.entries[number * perColour + itsCount] = 0;
    this.met.length = 0;
    if (this.known <= keptColours) return;
    this.known = 0;
    this.resize(smallestTable);
  }

  /** Counts pixels of a colour, which is judged when it is met for the first time; returns its number. */
  count(colour: ColourNumber, pixels: number): number {
    const place = this.placeOf(colour);
    // Numbers are kept one higher, so that 0 means free.
    const number = this.table[place]! === 0 ? this.enter(colour, place) : this.table[place]! - 1;
    const at = number * perColour + itsCount;
    if (this.entries[at] === 0) this.met.push(number);
    this.entries[at]! += pixels;
    return number;
  }

  colourOf(number: number): ColourNumber {
    return this.entries[number * perColour + theColour]!;
  }
  verdictOf(number: number): Verdict {
    return this.entries[number * perColour + itsVerdict]!;
  }
  countOf(number: number): number {
    return this.entries[number * perColour + itsCount]!;
  }

  /** Where a colour is in the table, or the free place for it (Fibonacci hashing: Knuth, TAOCP 6.4). */
  private placeOf(colour: ColourNumber): number {
    const table = this.table;
    let place = Math.imul(colour, 0x9e3779b1) >>> this.shift;
    while (table[place] !== 0 && this.entries[(table[place]! - 1) * perColour + theColour] !== colour)
      place = (place + 1) & (table.length - 1);
    return place;
  }

  private enter(colour: ColourNumber, place: number): number {
    const number = this.known++;
    const at = number * perColour;
    this.table[place] = number + 1;
    this.entries[at + theColour] = colour;
    this.entries[at + itsVerdict] = this.judge.verdict(colour);
    this.entries[at + itsCount] = 0;
    if (2 * this.known >= this.table.length) this.resize(2 * this.table.length);
    return number;
  }

  private resize(size: number): void {
    this.table = new Int32Array(size);
    this.shift = 32 - Math.log2(size);
    const before = this.entries;
    this.entries = new Int32Array((size / 2) * perColour);
    this.entries.set(before.subarray(0, this.known * perColour));
    for (let number = 0; number < this.known; number++) {
      this.table[this.placeOf(this.entries[number * perColour + theColour]!)] = number + 1;
    }
  }
}
