/** One character as it was read. */
export interface Read {
  readonly text: string;
  /** 0…1; the network's own probability. */
  readonly probability: number;
  /** Where it stands in the line: 0 is the left edge, 1 the right one. */
  readonly at: number;
}

/** So sure are we of a character that a second reader reads otherwise, or not at all: what holds it only asks. */
export const doubted = 0.4;
export const textOf = (read: readonly Read[]): string => read.map(({ text }) => text).join('');

/** Between two Latin characters, the least probability of a space on the way that makes one: the network rarely dares. */
const likelySpace = 0.05;
const spaceAfter = /[A-Za-z0-9.,!:%&?;)]$/;
const spaceBefore = /^[A-Za-z0-9$&@(]/;

/** The network knows these by their full-width forms only. */
const asUsual: Readonly<Record<string, string>> = { '￥': '¥', '￡': '£' };

/**
 * Connectionist temporal classification, greedy: the likeliest class of each step, repetitions and blanks dropped.
 *
 * @param scores `steps × characters.length` probabilities, step by step
 */
export function decodeSteps(scores: Float32Array, characters: readonly string[]): readonly Read[] {
  const classes = characters.length;
  const space = classes - 1;
  const steps = Math.floor(scores.length / classes);
  const read: Read[] = [];
  let before = 0;
  let spaceBetween = 0;
  for (let step = 0; step < steps; step++) {
    const offset = step * classes;
    const at = (step + 0.5) / steps;
    let best = 0;
    let probability = scores[offset] ?? 0;
    for (let c = 1; c < classes; c++) {
      const other = scores[offset + c] ?? 0;
      if (other > probability) [best, probability] = [c, other];
    }
    if (best === 0) spaceBetween = Math.max(spaceBetween, scores[offset + space] ?? 0);
    else if (best !== before) {
      const text = characters[best] ?? '';
      const last = read.at(-1)?.text ?? '';
      if (spaceBetween > likelySpace && best !== space && spaceAfter.test(last) && spaceBefore.test(text))
        read.push({ text: ' ', probability: 1, at });
      read.push({ text: asUsual[text] ?? text, probability, at });
      spaceBetween = 0;
    }
    before = best;
  }
  return read;
}
