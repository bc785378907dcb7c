import { type CountryCode, findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { LinkifyIt } from 'linkify-it';
import { mergeTagsIn } from '../merge-tags.ts';

/** A way to reach somebody, as copy states it. */
export interface Contact {
  readonly kind: 'phone' | 'host' | 'handle';
  /** Phones in E.164; hosts without `www.`, lower case; handles lower case without the `@`. */
  readonly value: string;
  readonly span: readonly [number, number];
  readonly raw: string;
  /** A phone with no more to say that it is one than its digits: a year, an account, a register. */
  readonly isBare: boolean;
}

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false });
const handlePattern = /(?<![\w@./])@([a-z0-9_][a-z0-9_.]{2,29})(?![\w@])/gi;
/** Somebody else is named on purpose: a photographer, a partner. */
const credit = /\b(?:photos?|pics?|picture|video|by|via|credit|with|feat\.?|styled|thanks to|tag|tagging)\b\W*$/i;

/** A number of something else, whatever it looks like. */
const noPhone =
  /\b(?:serial|order|invoice|item|article|model|part|batch|lot|account|customer|reference|ref|sku|isbn|ean|asin|patent|policy|tracking|licen[cs]e|registration|reg|vat|tax|company)(?: (?:no|nr|number|id|code))?\W*$|(?:订单|编号|序列号|货号|型号|单号|许可证|备案)[号码]?\W*$/i;

/** A country whose numbers may be as short as four digits takes years, prices and days for phones. */
const isDay = (raw: string): boolean =>
  /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|(?<![\d.])\d{1,2}\.(?:0?[1-9]|1[0-2])\.\d\d(?!\d|\.\d)/.test(
    raw,
  );
const isShort = (raw: string): boolean => raw.replace(/\D/g, '').length < 7;
const phoneWord =
  /(?:\b(?:tele(?:ph|f)on\w*|tel|phone|mobile?|handy|cell|call|ring|dial|hotline|whatsapp|fax|sms|text|fon)\b|电话|電話|热线|熱線|客服|致电|致電|手机|手機|传真|傳真|[☎📞])[^\d+(]{0,20}$/iu;

/** Country codes that the kit's own numbers imply: what copy states without one is read as theirs. */
export const countriesOf = (phones: readonly string[]): readonly CountryCode[] => [
  ...new Set(phones.flatMap((phone) => parsePhoneNumberFromString(phone)?.country ?? [])),
];
export const phoneOf = (phone: string, countries: readonly CountryCode[] = []): string | null =>
  parsePhoneNumberFromString(phone, countries[0])?.number ?? null;

/** `Shop.Solvane.example/sale?utm=1` → `shop.solvane.example`. */
export const hostOf = (url: string): string =>
  (/^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^@/]*@)?([^/?#:]+)/i.exec(url.trim())?.[1] ?? '')
    .toLowerCase()
    .replace(/^www\./, '');

/** The contacts that one line states, in its order. What a sender's program fills in is none yet: `{{ customer.name }}`. */
export function readContacts(original: string, countries: readonly CountryCode[]): readonly Contact[] {
  if (!/[\d@.]/.test(original)) return [];
  const text = mergeTagsIn(original).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    original,
  );
  const found: Contact[] = [];
  for (const { schema, url, index, lastIndex } of linkify.match(text) ?? []) {
    // A mail address tells its host; what comes before the @ is a person's or a desk's.
    const host = hostOf(schema === 'mailto:' ? (url.split('@')[1] ?? '') : url);
    const raw = text.slice(index, lastIndex);
    if (host !== '') found.push({ kind: 'host', value: host, span: [index, lastIndex], raw, isBare: false });
  }
  const isFree = (start: number, end: number): boolean => !found.some(({ span }) => start < span[1] && span[0] < end);
  for (const country of countries.length === 0 ? [undefined] : countries) {
    for (const { number, startsAt, endsAt } of findPhoneNumbersInText(text, country)) {
      const [before, raw] = [text.slice(0, startsAt), text.slice(startsAt, endsAt)];
      if (!isFree(startsAt, endsAt) || noPhone.test(before) || isShort(raw) || isDay(raw)) continue;
      const isBare = !/^[+(0]/.test(raw) && !phoneWord.test(before);
      found.push({ kind: 'phone', value: number.number, span: [startsAt, endsAt], raw, isBare });
    }
  }
  for (const match of text.matchAll(handlePattern)) {
    const [raw, name = ''] = match;
    const end = match.index + raw.length;
    if (!isFree(match.index, end) || credit.test(text.slice(0, match.index))) continue;
    const value = name.toLowerCase().replace(/\.$/, '');
    found.push({ kind: 'handle', value, span: [match.index, end], raw, isBare: false });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
