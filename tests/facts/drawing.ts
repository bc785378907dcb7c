import type { SampleFact } from '../../src/model/facts.ts';

type Rgb = readonly [r: number, g: number, b: number];
const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** A sample drawn pixel by pixel, without anti-aliasing, so that every share is a count of pixels. */
export function drawing(width: number, height: number, ground: string) {
  const data = new Uint8Array(width * height * 4);
  const put = (x: number, y: number, [r, g, b]: Rgb, alpha = 255): void => {
    if (x >= 0 && y >= 0 && x < width && y < height) data.set([r, g, b, alpha], (y * width + x) * 4);
  };
  const drawn = {
    /** Paints every pixel of a box as `colour` says. */
    paint(x: number, y: number, w: number, h: number, colour: (dx: number, dy: number) => Rgb, alpha = 255) {
      for (let dy = 0; dy < h; dy++) for (let dx = 0; dx < w; dx++) put(x + dx, y + dy, colour(dx, dy), alpha);
      return drawn;
    },
    box(x: number, y: number, w: number, h: number, hex: string, alpha = 255) {
      return drawn.paint(x, y, w, h, () => rgbOf(hex), alpha);
    },
    disc(cx: number, cy: number, r: number, hex: string) {
      for (let y = cy - r; y <= cy + r; y++)
        for (let x = cx - r; x <= cx + r; x++) if ((x - cx) ** 2 + (y - cy) ** 2 <= r * r) put(x, y, rgbOf(hex));
      return drawn;
    },
    /** From left to right, mixed in sRGB. */
    gradient(x: number, y: number, w: number, h: number, from: string, to: string) {
      const [a, b] = [rgbOf(from), rgbOf(to)];
      const at = (c: 0 | 1 | 2, t: number): number => Math.round(a[c] + t * (b[c] - a[c]));
      return drawn.paint(x, y, w, h, (dx) => [at(0, dx / (w - 1)), at(1, dx / (w - 1)), at(2, dx / (w - 1))]);
    },
    /** Hills of several wavelengths with grain: what a photograph is to the texture. */
    photo(x: number, y: number, w: number, h: number, seed = 1) {
      let state = seed;
      const grain = (): number => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return (state >>> 24) % 21;
      };
      return drawn.paint(x, y, w, h, (dx, dy) => {
        const hill = 90 + 50 * Math.sin(dx / 17 + dy / 29) + 40 * Math.cos(dy / 11 - dx / 41);
        return [hill + grain(), hill * 0.8 + grain(), 40 + hill * 0.5 + grain()].map((v) =>
          Math.max(0, Math.min(255, Math.round(v))),
        ) as unknown as Rgb;
      });
    },
    /** Adds up to ± `by` to every channel, as compression does. */
    noise(by: number, seed = 7) {
      let state = seed;
      for (let i = 0; i < data.length; i++) {
        if (i % 4 === 3) continue;
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        data[i] = Math.max(0, Math.min(255, (data[i] ?? 0) + ((state >>> 24) % (2 * by + 1)) - by));
      }
      return drawn;
    },
    sample: (scale = 1): SampleFact => {
      const full = { width: width * scale, height: height * scale };
      return { data, width, height, scaleX: scale, scaleY: scale, full };
    },
  };
  return drawn.box(0, 0, width, height, ground);
}
