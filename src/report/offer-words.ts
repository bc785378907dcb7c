import type { InEveryLanguage, Language } from '../model/language.ts';
import type { Yearless } from '../model/ledger.ts';

interface OfferWords {
  /** Of a product that the kit does not name. */
  readonly nameRead: string;
  readonly day: (month: number, day: number) => string;
  readonly yearTaken: (day: string, from: string) => string;
  readonly yearUnsaid: (day: string) => string;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** Words for what the layout or the campaign tells, where the asset itself does not say it. */
export const offerWords: InEveryLanguage<OfferWords> = {
  en: {
    nameRead: 'name read beside the price',
    day: (month, day) => `${day} ${months[month - 1] ?? ''}`,
    yearTaken: (day, from) => `${day} (year taken from ${from})`,
    yearUnsaid: (day) => `${day}, year not said`,
  },
  'zh-Hans': {
    nameRead: '名称读自价格旁',
    day: (month, day) => `${month} 月 ${day} 日`,
    yearTaken: (day, from) => `${day}（年份取自 ${from}）`,
    yearUnsaid: (day) => `${day}（未写年份）`,
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
