/** An amount in digits: 1,299.00 · 1.299,00 · 19,99 · 249. */
export const amountPattern =
  '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,3}(?:\\.\\d{3})+(?:,\\d{2})?(?![\\d.])|\\d+[.,]\\d{1,2}(?!\\d)|\\d+)(?![\\d])';
/** The same, its thousands parted by ordinary spaces: 1 299,00. What looks so may be two numbers. */
export const spacedPattern = '\\d{1,3}(?: \\d{3})+(?:[.,]\\d{2})?(?![\\d.,]*\\d)';

const bound = /(?<![\d.,'’]|\d )\d{1,3}(?:[\u00a0\u2007\u2009\u202f'’]\d{3})+(?:,\d{1,2})?(?!\d)/g;
/** Thousands that a space holds together (no-break, figure, thin, narrow), or Swiss ones (1’299), as others write them; as long. */
export const usualThousands = (text: string): string =>
  text.replace(bound, (number) => number.replace(/[^\d,]/g, number.includes(',') ? '.' : ','));

export const hanNumeral = '[零〇一二两三四五六七八九十百千万]+';

/** `3` as digits, as an English word, or as a Chinese numeral; NaN for anything else. */
export function numberOf(text: string): number {
  const plain = text.trim().toLowerCase();
  const word = words.indexOf(plain);
  if (word >= 0) return word;
  if (/^\d/.test(plain)) return digits(plain);
  return han(plain);
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
export const countPattern = `(?:\\d{1,2}|${words.slice(1).join('|')}|[一二两三四五六七八九十]{1,3})`;

const tens = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const tensPattern = `(?:${tens.join('|')})(?:[- ](?:five))?`;
/** “twenty-five” → 25. */
export function tensOf(text: string): number {
  const [ten = '', five] = text.toLowerCase().split(/[- ]/);
  return (tens.indexOf(ten) + 1) * 10 + (five === undefined ? 0 : 5);
}

function digits(text: string): number {
  if (/^\d{1,3}(\.\d{3})+(,\d{2})?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return Number(text.replaceAll(',', ''));
}

const hanDigits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function han(text: string): number {
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (plain === '' || [...plain].some((c) => !hanDigits.includes(c) && units[c] === undefined && c !== '万'))
    return Number.NaN;
  // 七五 in 七五折 names digits one by one.
  if (!/[十百千万]/.test(plain)) return Number([...plain].map((c) => hanDigits.indexOf(c)).join(''));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const c of plain) {
    const unit = units[c];
    if (c === '万') {
      total += (section + digit) * 10_000;
      section = 0;
      digit = 0;
    } else if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else digit = hanDigits.indexOf(c);
  }
  return total + section + digit;
}
