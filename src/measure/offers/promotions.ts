import type { Line, Unplaced } from './line.ts';
import { amountPattern, countPattern, numberOf } from './numbers.ts';

const promotion = (plain: string): Unplaced => ({ kind: 'promotion', plain });
const buyGet = (buy: number, get: number): Unplaced | null =>
  buy > 0 && get > 0 ? promotion(`buy ${buy} get ${get}`) : null;
const spendSave = (spend: string, save: string): Unplaced =>
  promotion(`spend ${numberOf(spend)} save ${numberOf(save)}`);
const second = (off: number): Unplaced => promotion(`item 2: ${off} % off`);

const money = `(?:[a-z]{0,3}[$£€¥]|rmb ?|cny ?)(${amountPattern})`;
const ordinals = 'first second third fourth fifth sixth'.split(' ');
/** 5折 keeps half; 半价 is half. */
const offOf = (zhe: string): number => {
  if (zhe.includes('半')) return 50;
  const kept = numberOf(zhe.replace(/\s*折/, ''));
  return Math.round((100 - (kept >= 10 ? kept : kept * 10)) * 10) / 10;
};

/** Promotions that hold numbers but no price: read before all else. */
export function readPromotions(line: Line): void {
  line.eat(
    new RegExp(
      `每?[满满]\\s*(?:[$£€¥]|人民币)?(${amountPattern})\\s*元?[,，]?\\s*(?:可|再|即|就|即可)?(?:立减|减|立省|省|抵扣|抵|返|优惠|-)\\s*(?:[$£€¥])?(${amountPattern})\\s*元?`,
      'g',
    ),
    ({ groups }) => spendSave(groups[1] ?? '', groups[2] ?? ''),
  );
  line.eat(
    new RegExp(
      `\\bspend (?:over )?${money}(?: or more)?,?\\s*(?:and |to |then )?(?:save|get|take)(?: an extra)? ${money}(?: off| back)?(?!\\s*(?:gift|voucher|credit|card))`,
      'gi',
    ),
    ({ groups }) => spendSave(groups[1] ?? '', groups[2] ?? ''),
  );
  line.eat(
    new RegExp(
      `${money} off\\s*(?:when you spend|(?:on |of |your |all |any )*(?:orders?|purchases?|baskets?|spends?)(?: of| over| above)*|if you spend|for every)\\s*(?:over |more than )?${money}`,
      'gi',
    ),
    ({ groups }) => spendSave(groups[2] ?? '', groups[1] ?? ''),
  );
  line.eat(/第\s*[二2两]\s*[件份杯支盒双条个]\s*(半价|[一二三四五六七八九\d.]+\s*折)/g, ({ groups }) =>
    second(offOf(groups[1] ?? '')),
  );
  line.eat(
    /\b(?:buy (?:one|1),? get (?:one|1|another)(?: at)?,? (?:half[- ]price|half[- ]off|50 ?%(?: off)?)|(?:second|2nd) (?:one|item|pair|piece|product)?\s*(?:at |for )?(?:is )?half[- ]price|half[- ]price (?:on )?(?:your |the )?(?:second|2nd)|BOGOHO)\b/gi,
    () => second(50),
  );
  line.eat(/\b(\d{1,2}) ?% off (?:your |the |every |a )?(?:second|2nd)(?: item| one| pair)?\b/gi, ({ groups }) =>
    second(Number(groups[1])),
  );
  line.eat(/\bbogof?\b|\bb1g1f?\b/g, () => buyGet(1, 1));
  line.eat(
    new RegExp(
      `\\bbuy (?:any )?(${countPattern}),?\\s*(?:and )?get (?:the )?(${countPattern}|${ordinals.join('|')})(?: more)?(?: one)?(?: for)?(?: free)?\\b`,
      'gi',
    ),
    ({ groups }) => {
      const get = groups[2] ?? '';
      return buyGet(numberOf(groups[1] ?? ''), ordinals.includes(get.toLowerCase()) ? 1 : numberOf(get));
    },
  );
  line.eat(
    new RegExp(`(?<![$£€¥\\d.,] ?)\\b(${countPattern})[- ]for[- ](?:the price of )?(${countPattern})\\b`, 'gi'),
    ({ groups }) => {
      const all = numberOf(groups[1] ?? '');
      const paid = numberOf(groups[2] ?? '');
      // “Three for two”, but not “2 for 5 people”, nor “£12 for 2 tins”.
      return all > paid ? buyGet(paid, all - paid) : null;
    },
  );
  line.eat(
    new RegExp(
      `[买购]\\s*(${countPattern})\\s*[件份杯支盒双条个]?\\s*[送赠得免]\\s*(${countPattern})\\s*[件份杯支盒双条个]?`,
      'g',
    ),
    ({ groups }) => buyGet(numberOf(groups[1] ?? ''), numberOf(groups[2] ?? '')),
  );
}
