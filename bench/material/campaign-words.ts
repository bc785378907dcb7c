import type { Random } from './random.ts';

/** What is true of an invented campaign, and how its channels may say it. */
export interface Truth {
  readonly product: string;
  readonly other: string;
  readonly was: number;
  readonly now: number;
  readonly otherPrice: number;
  readonly percent: number;
  readonly code: string;
  readonly sale: string;
  readonly date: string;
  readonly end: string;
  readonly delivery: number;
  readonly returns: number;
  readonly phone: string;
  readonly handle: string;
}

const months = 'January February March April May June July August September October November December'.split(' ');
export const dayEn = (iso: string, style: number): string => {
  const [, m = 1, d = 1] = iso.split('-').map(Number);
  const month = months[m - 1] ?? '';
  return (
    [`${d} ${month}`, `${month} ${d}`, `${d} ${month.slice(0, 3)}`, `${month.slice(0, 3)} ${d}, ${iso.slice(0, 4)}`][
      style % 4
    ] ?? ''
  );
};
export const dayZh = (iso: string, style: number): string => {
  const [, m = 1, d = 1] = iso.split('-').map(Number);
  return [`${m}月${d}日`, `${m}月${d}号`, `${iso.slice(0, 4)}年${m}月${d}日`][style % 3] ?? '';
};
export const price = (amount: number): string => (Number.isInteger(amount) ? String(amount) : amount.toFixed(2));

type Say = (truth: Truth, random: Random) => string;
export type Kind = 'price' | 'off' | 'code' | 'end' | 'contact' | 'promise' | 'survey' | 'filler' | 'second';
export const said: Readonly<Record<'en' | 'zh', Readonly<Record<Kind, readonly Say[]>>>> = {
  en: {
    price: [
      (t) => `${t.product}: now $${price(t.now)}, was $${price(t.was)}`,
      (t) => `The ${t.product}. $${price(t.now)} (RRP $${price(t.was)})`,
      (t) => `Yours for just $${price(t.now)}: the ${t.product}`,
      (t) => `${t.product} | $${price(t.now)}`,
      (t) => `Bring home the ${t.product} for $${price(t.now)}`,
    ],
    off: [
      (t) => `${t.sale}: ${t.percent}% off everything`,
      (t) => `Take ${t.percent}% off storewide in our ${t.sale}`,
      (t) => `Enjoy ${t.percent}% off, all through the ${t.sale}`,
    ],
    code: [
      (t) => `Use code ${t.code} for ${t.percent}% off`,
      (t) => `${t.percent}% off with code ${t.code}`,
      (t) => `Your code: ${t.code}. It takes ${t.percent}% off.`,
    ],
    end: [
      (t, r) => `Ends ${dayEn(t.end, r.whole(0, 3))}`,
      (t, r) => `Only until ${dayEn(t.end, r.whole(0, 3))}`,
      (t, r) => `Offer closes ${dayEn(t.end, r.whole(0, 3))}`,
      (t, r) => `Shop before it ends on ${dayEn(t.end, r.whole(0, 3))}`,
    ],
    contact: [
      (t) => `Questions? Call ${t.phone}`,
      (t) => `Follow us ${t.handle}`,
      () => 'Find your store at tarnandfield.com/stores',
      () => 'Write to hello@tarnandfield.com',
    ],
    promise: [
      (t) => `Free delivery on orders over $${t.delivery}`,
      (t) => `Changed your mind? ${t.returns}-day returns`,
      () => '5 year guarantee on every frame',
    ],
    survey: [
      () => 'Two minutes for us? Take our survey',
      () => 'Tell us what you think of your order',
      () => 'We would love your feedback',
      () => 'Rate us in five questions',
    ],
    second: [
      (t) => `${t.other}, $${price(t.otherPrice)}`,
      (t) => `Also new: ${t.other} at $${price(t.otherPrice)}`,
      (t) => `${t.other} (500 ml) $${price(t.otherPrice)} · ${t.other} (1 l) $${price(t.otherPrice + 12)}`,
    ],
    filler: [
      () => 'Made from 100% recycled wool',
      () => 'Designed in our studio in Hobart since 1998',
      () => 'Warm evenings begin with good light.',
      () => 'Members get early access',
      () => 'Open seven days a week, 9 to 5',
      () => 'Loved by 12,000 homes, 4.8 out of 5',
      () => 'Spring is a slow season. We like it that way.',
      () => 'Photo by @june.harrow',
      () => 'You receive this mail because you signed up in our shop. Unsubscribe at any time.',
    ],
  },
  zh: {
    price: [
      (t) => `${t.product} 现价 ¥${price(t.now)}，原价 ¥${price(t.was)}`,
      (t) => `${t.product}只要${price(t.now)}元`,
      (t) => `${t.product}｜¥${price(t.now)}`,
      (t) => `限时价 ¥${price(t.now)} 带走${t.product}`,
    ],
    off: [
      (t) => `${t.sale}，全场${zhe(t.percent)}折`,
      (t) => `${t.sale}全线直降${t.percent}%`,
      (t) => `全场立享${zhe(t.percent)}折，${t.sale}进行中`,
    ],
    code: [(t) => `优惠码：${t.code}，下单立减${t.percent}%`, (t) => `输入优惠码${t.code}享${zhe(t.percent)}折`],
    end: [
      (t, r) => `活动截止${dayZh(t.end, r.whole(0, 2))}`,
      (t, r) => `优惠至${dayZh(t.end, r.whole(0, 2))}`,
      (t, r) => `${dayZh(t.end, r.whole(0, 2))}结束，欲购从速`,
    ],
    contact: [
      () => '客服邮箱 hello@tarnandfield.com',
      (t) => `关注我们 ${t.handle}`,
      (t) => `客服电话 +61 2 5550 1234`.replace('+61 2 5550 1234', t.phone.replace('(02)', '+61 2')),
    ],
    promise: [(t) => `满${t.delivery}元包邮`, (t) => `支持${t.returns}天无理由退货`, () => '质保5年'],
    survey: [() => '填写问卷，说说您的想法', () => '邀您参与满意度调查', () => '给我们评价一下吧'],
    second: [
      (t) => `${t.other} ¥${price(t.otherPrice)}`,
      (t) => `新品${t.other}，仅${price(t.otherPrice)}元`,
      (t) => `${t.other} 小号 ¥${price(t.otherPrice)}，大号 ¥${price(t.otherPrice + 30)}`,
    ],
    filler: [
      () => '100%再生羊毛',
      () => '二十年手工经验',
      () => '一盏灯，一个安静的夜晚',
      () => '每周七天营业',
      () => '好评率98%',
      () => '您收到此邮件，是因为您在本店注册。可随时退订。',
      () => '会员可优先选购',
    ],
  },
};
export const zhe = (percent: number): string => {
  const kept = (100 - percent) / 10;
  return Number.isInteger(kept) ? String(kept) : String(kept * 10);
};
