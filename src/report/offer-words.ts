import type { InEveryLanguage, Language } from '../model/language.ts';
import type { Yearless } from '../model/ledger.ts';
import { type Condition, conditions } from '../model/offers.ts';

interface OfferWords {
  /** Of a product that the kit does not name. */
  readonly nameRead: string;
  readonly day: (month: number, day: number) => string;
  readonly yearTaken: (day: string, from: string) => string;
  readonly yearUnsaid: (day: string) => string;
  readonly conditions: Readonly<Record<Condition, string>>;
  /** So many together: “two”, “2”, “两”. */
  readonly together: (count: string) => string;
  readonly upTo: (points: string) => string;
  readonly buyGet: (buy: string, get: string) => string;
  readonly spendSave: (spend: string, save: string) => string;
  readonly item: (which: string, off: string) => string;
}

const counts: Readonly<Record<string, string>> = { two: '两', three: '三', four: '四', five: '五', six: '六' };
const months = 'January February March April May June July August September October November December'.split(' ');

/** Words for what the layout or the campaign tells, where the asset itself does not say it. */
export const offerWords: InEveryLanguage<OfferWords> = {
  en: {
    nameRead: 'name read beside the price',
    day: (month, day) => `${day} ${months[month - 1] ?? ''}`,
    yearTaken: (day, from) => `${day} (year taken from ${from})`,
    yearUnsaid: (day) => `${day}, year not said`,
    conditions: {
      members: 'members',
      students: 'students',
      'first order': 'first order',
      coupon: 'coupon',
      subscription: 'subscription',
      'trade-in': 'trade-in',
      'pre-order': 'pre-order',
      refurbished: 'refurbished',
      'with code': 'with code',
    },
    together: (count) => `for ${count}`,
    upTo: (points) => `up to ${points} %`,
    buyGet: (buy, get) => `buy ${buy} get ${get}`,
    spendSave: (spend, save) => `spend ${spend} save ${save}`,
    item: (which, off) => `item ${which}: ${off} % off`,
  },
  'zh-Hans': {
    nameRead: '名称读自价格旁',
    day: (month, day) => `${month} 月 ${day} 日`,
    yearTaken: (day, from) => `${day}（年份取自 ${from}）`,
    yearUnsaid: (day) => `${day}（未写年份）`,
    conditions: {
      members: '会员',
      students: '学生',
      'first order': '首单',
      coupon: '用券',
      subscription: '订阅',
      'trade-in': '以旧换新',
      'pre-order': '预售',
      refurbished: '翻新',
      'with code': '凭优惠码',
    },
    together: (count) => `${counts[count] ?? `${count} `}件合计`,
    upTo: (points) => `最多 ${points}%`,
    buyGet: (buy, get) => `买 ${buy} 送 ${get}`,
    spendSave: (spend, save) => `满 ${spend} 减 ${save}`,
    item: (which, off) => `第 ${which} 件减 ${off}%`,
  },
};

/** A last day as it may be told: `2027-02-07`, or as it was said with where its year is from; null where none is known. */
export function tellDay(day: string | null, yearless: Yearless | null, language: Language): string | null {
  if (yearless === null) return day;
  const words = offerWords[language];
  const [month = 1, date = 1] = yearless.day.slice(2).split('-').map(Number);
  const said = words.day(month, date);
  if (day === null || yearless.from === null) return words.yearUnsaid(said);
  const from = yearless.from.slice(yearless.from.lastIndexOf('/') + 1);
  return words.yearTaken(language === 'en' ? `${said} ${day.slice(0, 4)}` : `${day.slice(0, 4)} 年 ${said}`, from);
}

/** “members, for two” in the report's language. */
export function tellTerms(terms: string, language: Language): string {
  const words = offerWords[language];
  const told = terms.split(', ').map((one) => {
    const known = conditions.find((condition) => condition === one);
    return known === undefined
      ? one.replace(/^for (.+)$/, (_, count: string) => words.together(count))
      : words.conditions[known];
  });
  return told.join(language === 'en' ? ', ' : '、');
}

/** “buy 2 get 1”, “up to 40” in the report's language; anything else as it stands. */
export function tellPromotion(plain: string, language: Language): string {
  const words = offerWords[language];
  return plain
    .replace(/^up to (\S+)$/, (_, points: string) => words.upTo(points))
    .replace(/^buy (\S+) get (\S+)$/, (_, buy: string, get: string) => words.buyGet(buy, get))
    .replace(/^spend (\S+) save (\S+)$/, (_, spend: string, save: string) => words.spendSave(spend, save))
    .replace(/^item (\S+): (\S+) % off$/, (_, which: string, off: string) => words.item(which, off));
}
