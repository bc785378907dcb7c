import { en, type ParsedResult } from 'chrono-node';
import type { Ending } from '../../model/offers.ts';
import { addDays, dayOfNoYear, daysBetween, endOfMonth, isoDate, weekdayOf } from '../days.ts';
import type { Line, Unplaced } from './line.ts';
import { countPattern, numberOf } from './numbers.ts';

/** A day is the end of an offer only in a sentence that says one of these. */
const cue =
  /\b(?:ends?|ending|until|till|'?til|thru|through|valid|expir\w*|clos(?:es?|ing)|last|final|hurry|deadline|left|to go|remaining|only|extended|runs?|days? to|(?:shop|order|book|buy|save|use|redeem|by) (?:it |now |yours |before |by )*(?:before|by)|on or before|by \w+ \d|by the end|goes? up|midnight)\b/i;
const offer = /\b(?:sale|offers?|saves?|promo\w*|discount\w*|deals?|off)\b/i;
/** Days of delivery, of opening hours and of events are no ends of an offer. */
const other =
  /\b(?:deliver\w*|arriv\w*|dispatch\w*|ships?|shipping|opening hours|open (?:until|till|\w+day)|opens? (?:at|until)|doors|rsvp|signed up|subscribed|copyright|all rights reserved|returns?|refunds?|sent (?:on|to))\b/i;
const extended = /\b(?:extended|extension|extra (?:day|time)|by popular demand|more time|one more day|still on)\b/i;
/** Told of what is over, and of the calendar: nothing runs out for the reader. */
const told =
  /\b(?:is|are) (?:now )?(?:over|behind us|gone|sold out)\b|\b(?:has|have) (?:now )?(?:ended|closed|passed)\b|\b(?:was|were)\b(?!\W*[a-z]{0,3}[$£€¥\d])|\b(?:is|was) the (?:last|first|final) (?:day|week|weekend|\w+day) (?:of|in) (?:the |this )?(?:month|year|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|term)\b/i;
/** An offer that was: “last year's ended on 30 November”; but “it ended, and is back until Sunday”. */
const past =
  /\b(?:ended|expired)\b|\b(?:was|were) (?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const goesOn = /\b(?:until|till|'?til|back|again|extend\w*|now)\b/i;
const last =
  /\b(?:last|final) (?:chance|day|days|hours?|call|weekend|week|few|\w+ (?:days|hours))\b|\b(?:today|tonight) only\b|\bonly today\b|\bends? (?:today|tonight|at midnight)\b|\b(?:days?|hours?) left\b|\bdon.?t miss\b/i;

interface Days {
  readonly start: string | null;
  readonly end: string | null;
}

/** What ends when, in a line of English. `near`: the asset's own date (ISO); null where it has none. */
export function readEnglishTerms(line: Line, near: string | null): void {
  const sentences = [...line.rest.matchAll(/[^.!?|•·\n]+(?:\.(?=\S)[^.!?|•·\n]*)*/g)];
  for (const { 0: sentence, index } of sentences) {
    const days = readSentence(sentence, near);
    if (days === null) continue;
    const ending: Ending = extended.test(sentence) ? 'extended' : last.test(sentence) ? 'last' : 'ends';
    const from = sentence.length - sentence.trimStart().length + index;
    const pattern = new RegExp(escaped(sentence.trim()), 'g');
    line.eat(pattern, (): Unplaced | null => ({ kind: 'term', ending, ...days }));
    if (from < 0) return;
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function readSentence(sentence: string, near: string | null): Days | null {
  if (other.test(sentence) || (told.test(sentence) && !offer.test(sentence))) return null;
  if (past.test(sentence) && !goesOn.test(sentence)) return null;
  const plain = ownWords(sentence, near);
  if (plain !== null) return plain;
  const range = /\d\s*(?:st|nd|rd|th)?\s*(?:-|to)\s*\d|\bfrom\b.*\bto\b/i.test(sentence) && offer.test(sentence);
  const sale = /\b(?:today|tonight)\b/i.test(sentence) && offer.test(sentence) && sentence.length < 60;
  if (!cue.test(sentence) && !range && !sale) return null;
  return byChrono(sentence, near);
}

/** What chrono does not know, or reads as another day. */
function ownWords(sentence: string, near: string | null): Days | null {
  const after = (days: number): Days => ({ start: null, end: near === null ? null : addDays(near, days) });
  const met = (pattern: string): string | null => new RegExp(pattern, 'i').exec(sentence)?.[1] ?? null;
  if (
    /\b(?:last|final) day\b(?! of)|\b(?:today|tonight) only\b|\bonly today\b|\b(?:final|last)(?: few)? hours\b|\bends? at midnight\b/i.test(
      sentence,
    )
  )
    return /\b\d{1,2}\b.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(sentence) ? null : after(0);
  if (
    /\b(?:this|last|final)(?: and final)? weekend\b|\bweekend only\b|\b(?:ends?|until) (?:this|the) weekend\b/i.test(
      sentence,
    )
  ) {
    if (!/\b(?:only|last|final|ends?|until|offer|sale|off)\b/i.test(sentence)) return null;
    const sunday = near === null ? null : addDays(near, 6 - weekdayOf(near));
    return { start: sunday === null ? null : addDays(sunday, -1), end: sunday };
  }
  const left =
    met(`\\b(${countPattern}) (?:more )?days? (?:left|to go|remaining|until)\\b`) ??
    met(`\\b(?:ends?|closes?|over|expires?) in (${countPattern}) days?\\b`);
  if (left !== null) return after(numberOf(left));
  const lastDays = met(`\\b(?:last|final) (${countPattern}) days\\b`);
  if (lastDays !== null) return after(numberOf(lastDays) - 1);
  const hours =
    met(`\\b(?:last|final|next|only|just|for|in) (${countPattern})[- ]?(?:hours?|hrs?)\\b(?! delivery)`) ??
    met(`\\b(${countPattern})[- ]?(?:hours?|hrs?) (?:only|left|to go|sale|flash)\\b`);
  if (hours !== null && /\b(?:only|left|last|final|ends?|to go|sale|flash|off)\b/i.test(sentence))
    return after(Math.ceil(numberOf(hours) / 24));
  if (!cue.test(sentence)) return null;
  if (/\bend of (?:the |this )?month\b/i.test(sentence))
    return { start: null, end: near === null ? null : endOfMonth(Number(near.slice(0, 4)), Number(near.slice(5, 7))) };
  if (/\bend of (?:the |this )?week\b/i.test(sentence)) return after(near === null ? 0 : 6 - weekdayOf(near));
  if (/\bblack friday\b/i.test(sentence) && near !== null) {
    const first = `${near.slice(0, 4)}-11-01`;
    // The day after the fourth Thursday.
    return { start: null, end: addDays(first, ((3 - weekdayOf(first) + 7) % 7) + 22) };
  }
  return null;
}

/** chrono's last find that names a day; “now”, bare months and bare times are none. */
function byChrono(sentence: string, near: string | null): Days | null {
  const plain = sentence
    .replace(/\b(?:through|thru|till|'?til|until)\b/gi, 'to')
    .replace(
      /\b(?:at )?(?:mid)?night\b(?=.*\b(?:today|tomorrow|\w+day)\b)|(?<=\b(?:today|tomorrow|\w+day) )at midnight\b/gi,
      ' ',
    )
    .replace(/\b\d{1,2}(?::\d\d)?\s*[ap]\.?m\b\.?(?: [A-Z]{3,4}\b)?|\b\d{1,2}:\d\d\b(?: [A-Z]{3,4}\b)?/gi, ' ');
  const numeric = /\b(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?\b/.exec(plain);
  const [first, second] = [Number(numeric?.[1] ?? 0), Number(numeric?.[2] ?? 0)];
  // 6/7 may be in June or in July; a number above twelve tells which way round the two stand.
  if (numeric !== null && first <= 12 && second <= 12 && first !== second) return { start: null, end: null };
  const parser = numeric !== null && first > 12 ? en.GB : en.casual;
  // Noon, so that no time zone of the machine moves the day. Weekdays need some day to count from; it is dropped below.
  const [year = 2000, month = 1, day = 3] = (near ?? '2000-01-03').split('-').map(Number);
  const found = parser.parse(plain, new Date(year, month - 1, day, 12)).filter(namesDay);
  const told = found.at(-1);
  if (told === undefined) return null;
  const end = dayOf(told.end ?? told.start, near);
  const start = told.end === undefined || told.end === null ? null : dayOf(told.start, near);
  return { start: start !== null && end !== null && daysBetween(start, end) < 0 ? null : start, end };
}

function namesDay({ start, text }: ParsedResult): boolean {
  if (/^(?:now|last \w+|past \w+|\w+ ago)$/i.test(text.trim())) return false;
  return start.isCertain('day') || start.isCertain('weekday');
}

function dayOf(parts: ParsedResult['start'], near: string | null): string | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  if (parts.isCertain('weekday') && !parts.isCertain('month')) {
    const told = isoDate(year, month, day);
    if (near === null || told === null) return null;
    return daysBetween(near, told) < 0 ? addDays(told, 7) : told;
  }
  if (parts.isCertain('year')) {
    // “Today” and “tomorrow” are certain of a year only because the asset has a date.
    return near === null && year === 2000 ? null : isoDate(year, month, day);
  }
  return dayOfNoYear(near, month, day);
}
