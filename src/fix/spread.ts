/** What the source's encoding does to a flat colour and to its edges. */
export interface Spread {
  /** ΔE00 within which a pixel has the colour. */
  readonly same: number;
  /** Side of the squares in px that a flat patch is made of: what an edge blends is thinner. */
  readonly patch: number;
  /** Px that an edge's blend reaches. */
  readonly reach: number;
  /** Largest channel difference by which a pixel may lie off the line between the two colours that it mixes. */
  readonly slack: number;
  /** By how much of the way to the other colour ringing carries a pixel past its own. */
  readonly overshoot: number;
  /** Largest channel difference between neighbours that are one colour. */
  readonly even: number;
  /** By how much a step that was none may grow before it is a seam. */
  readonly grows: number;
}
export const lossless: Spread = { same: 1, patch: 2, reach: 3, slack: 12, overshoot: 0, even: 2, grows: 16 };
/** JPEG at quality 85 moves a flat colour by up to ΔE00 5 around edges, and rings over the blocks beside them. */
export const lossy: Spread = { same: 4, patch: 3, reach: 6, slack: 64, overshoot: 0.6, even: 14, grows: 32 };
