import type { UrgencyClaim } from '../../model/ledger.ts';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec';
/** A day of the calendar, with the word before it that says how it is meant. */
const day = new RegExp(
  `(\\p{Script=Latin}+|[截至到止]+)?[\\s:：]*(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*,? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})|(?:${months})\\p{L}*\\.? \\d{1,2}(?!\\d)|\\d{4}[-年]\\d{1,2}[-月]\\d{1,2}|\\d{1,2}\\s*月\\s*\\d{1,2})`,
  'iu',
);
/** What makes one end of two days that follow each other: hours, time zones, a day that no longer counts, days counted. */
const explained =
  /\b(?:before|midnight|noon|hours?|today|tonight|tomorrow|utc|gmt|bst|[ecmp][sd]?t|cet|aes?t)\b|\d\s?[ap]\.?m\b|\d:\d\d|\b(?:\d+|two|three|four|five|six) (?:more )?days\b|[零午夜时点]|小时|[之以]?前|今[日天晚]|明[日天晚]|\d\s*天/iu;

/**
 * Whether two claims name two days of the calendar that follow each other, and nothing explains both: `same` where they say
 * so in one word (“until”), `else` in two, one of which may not count the day itself; null where there is no telling.
 */
export function dayApart(one: Pick<UrgencyClaim, 'quote'>, other: Pick<UrgencyClaim, 'quote'>): 'same' | 'else' | null {
  const [first, second] = [day.exec(one.quote), day.exec(other.quote)];
  if (first === null || second === null || explained.test(one.quote) || explained.test(other.quote)) return null;
  const word = (met: RegExpExecArray): string => (met[1] ?? '').toLowerCase().replace(/^till$/, 'until');
  return word(first) === word(second) ? 'same' : 'else';
}
