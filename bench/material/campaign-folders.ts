import { addDays } from '../../src/measure/days.ts';
import { dayEn, dayZh, type Kind, price, said, type Truth, zhe } from './campaign-words.ts';
import { type Random, randomFrom } from './random.ts';

/** Invented campaigns of an invented brand: folders of mails, captions and pages whose contradictions are known. */
export const seeds = [
  'offer-price',
  'offer-discount',
  'offer-code',
  'offer-arithmetic',
  'contact-details',
  'urgency-repeated',
  'survey-pressure',
  'promise-mismatch',
] as const;
export type Seed = (typeof seeds)[number];

export interface FolderAsset {
  readonly path: string;
  readonly channel: string;
  readonly format: 'eml' | 'html' | 'txt' | 'png';
  /** The document; of a picture, its lines. */
  readonly content: string;
  readonly lines: readonly string[];
}
export interface CampaignFolder {
  readonly name: string;
  readonly language: 'en' | 'zh';
  readonly assets: readonly FolderAsset[];
  /** What contradicts what; null for a folder that is right. */
  readonly seeded: { readonly check: Seed; readonly paths: readonly string[] } | null;
}

export const brand = {
  name: 'Tarn & Field',
  products: ['Larch Kettle', 'Fern Mug', 'Ember Lamp', 'Moss Blanket', 'Drift Chair', '云杉壶', '苔原毯', '余烬灯'],
  contacts: { hosts: ['tarnandfield.com'], phones: ['+61 2 5550 1234'], handles: ['@tarnandfield'] },
};
const englishProducts = brand.products.slice(0, 5);
const chineseProducts = brand.products.slice(5);

const mailDate = (iso: string): string => {
  const at = new Date(`${iso}T08:30:00Z`);
  return at.toUTCString().replace('GMT', '+0000');
};
function truthOf(random: Random, zh: boolean): Truth {
  const pick = <T>(values: readonly T[]): T => random.pick(values);
  const products = zh ? chineseProducts : englishProducts;
  const product = pick(products);
  const other = pick(products.filter((one) => one !== product));
  const percent = pick([10, 15, 20, 25, 30, 40]);
  const was = pick([40, 60, 80, 100, 120, 160, 200, 260]);
  const date = addDays('2026-03-02', random.whole(0, 200));
  return {
    product,
    other,
    was,
    now: Math.round(was * (100 - percent)) / 100,
    otherPrice: pick([19, 29, 45, 75, 149]),
    percent,
    code: pick(['TARN', 'FIELD', 'WOOL', 'HEARTH', 'MEADOW']) + pick(['10', '15', '25', 'NOW', 'CLUB']),
    sale: zh
      ? pick(['秋季特卖', '周年庆', '年中大促'])
      : pick(['Autumn Sale', 'Anniversary Sale', 'Mid-Season Sale', 'Winter Clearance']),
    date,
    end: addDays(date, random.whole(3, 6)),
    delivery: pick([50, 80, 99]),
    returns: pick([14, 30, 60]),
    phone: '(02) 5550 1234',
    handle: '@tarnandfield',
  };
}

/** What a contradiction is about: the first asset and the wrong one speak of it once, and in words that can be compared. */
const topics = {
  'offer-price': 'price',
  'offer-discount': 'code',
  'offer-code': 'code',
  'offer-arithmetic': 'price',
  'contact-details': 'contact',
  'urgency-repeated': 'end',
  'survey-pressure': 'survey',
  'promise-mismatch': 'promise',
} as const satisfies Record<Seed, Kind>;

const datedChannels = ['email', 'instagram', 'x'] as const;
const channels = ['email', 'instagram', 'x', 'facebook', 'website', 'google'] as const;

function mail(subject: string, blocks: readonly string[], date: string, sender: string): string {
  const html = `<html><body style="margin:0"><table role="presentation" width="600">${blocks.map((block) => `<tr><td style="padding:16px"><p>${block}</p></td></tr>`).join('')}</table></body></html>`;
  return [
    `From: ${sender} <news@tarnandfield.com>`,
    'To: you@example.com',
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Date: ${mailDate(date)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n'),
  ].join('\r\n');
}
const page = (title: string, blocks: readonly string[]): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><main>${blocks.map((block, i) => (i % 2 === 0 ? `<section class="card"><h2>${block}</h2></section>` : `<div class="card"><p>${block}</p></div>`)).join('')}</main></body></html>`;

/** One folder of five to seven assets. `seed` names what contradicts; null: nothing does. */
export function campaignFolder(seed: number, check: Seed | null, withPictures: boolean): CampaignFolder {
  const random = randomFrom(seed);
  const zh = random.chance(0.35);
  const words = said[zh ? 'zh' : 'en'];
  const truth = truthOf(random, zh);
  const count = random.whole(5, 7);
  const bad = check === null ? -1 : random.whole(1, count - 1);
  const assets = Array.from({ length: count }, (_, i): FolderAsset => {
    const isBad = i === bad;
    const mustBeDated = check === 'urgency-repeated' && (isBad || i === 0);
    const channel = i === 0 ? 'email' : random.pick(mustBeDated ? datedChannels : channels);
    const isPicture =
      withPictures && channel !== 'email' && channel !== 'website' && !mustBeDated && random.chance(0.6);
    const format = channel === 'email' ? 'eml' : channel === 'website' ? 'html' : isPicture ? 'png' : 'txt';
    const wrong = isBad && check !== null ? spoil(truth, check, random) : truth;
    const date =
      check === 'urgency-repeated' && isBad ? addDays(truth.end, 3) : addDays(truth.date, random.whole(0, 2));
    const kinds = new Set<Kind>(['filler']);
    const offered = random.pick(['price', 'off', 'code', 'second'] as const);
    kinds.add(offered);
    if (random.chance(0.4) && offered !== 'second') kinds.add('end');
    if (random.chance(0.3)) kinds.add('contact');
    if (random.chance(0.35)) kinds.add('promise');
    // One request for an opinion is no pressure.
    if (i === 0 && random.chance(0.3)) kinds.add('survey');
    const isPointed = check !== null && (i === 0 || isBad);
    if (isPointed) kinds.delete(topics[check]);
    const lines = [...kinds].map((kind) => random.pick(words[kind])(wrong, random));
    if (isPointed) lines.push(...pointed(check, wrong, i === 0 ? 0 : 1, zh));
    const name = { eml: 'mail', html: 'page', txt: 'post', png: 'banner' }[format];
    const content = {
      eml: () => mail(lines[0] ?? '', lines.slice(1), date, 'Tarn & Field'),
      html: () => page('Tarn & Field', lines),
      txt: () => `---\ndate: ${date}\n---\n${lines.join('\n\n')}\n`,
      png: () => '',
    }[format]();
    return { path: `${channel}/${i + 1}-${name}.${format}`, channel, format, content, lines };
  });
  const [first, wrong] = [assets[0], assets[bad]];
  // These two are held against the kit, and against the line itself.
  const about = check === 'offer-arithmetic' || check === 'contact-details' ? [wrong] : [first, wrong];
  return {
    name: `folder-${seed}`,
    language: zh ? 'zh' : 'en',
    assets,
    seeded: check === null ? null : { check, paths: about.flatMap((asset) => asset?.path ?? []) },
  };
}

function spoil(t: Truth, check: Seed, random: Random): Truth {
  switch (check) {
    case 'offer-price':
      return { ...t, now: t.now + random.pick([5, -4, 10]) };
    case 'offer-discount':
      return { ...t, percent: t.percent + random.pick([5, 10]) };
    case 'offer-code':
      return { ...t, code: t.code.slice(0, 1) + t.code.slice(2) };
    case 'offer-arithmetic':
      return { ...t, percent: t.percent + random.pick([5, 10, 15]) };
    case 'contact-details':
      return random.chance(0.5) ? { ...t, phone: '(02) 5550 7234' } : { ...t, handle: '@tarnandfeild' };
    case 'urgency-repeated':
      return { ...t, end: addDays(t.end, random.whole(6, 9)) };
    case 'survey-pressure':
      return t;
    case 'promise-mismatch':
      return random.chance(0.5) ? { ...t, delivery: t.delivery + 20 } : { ...t, returns: t.returns + 15 };
  }
}

/** The line that two assets must share for a contradiction to be there at all. */
function pointed(check: Seed, t: Truth, at: number, zh: boolean): readonly string[] {
  const both = <T>(en: readonly T[], han: readonly T[]): T => (zh ? han : en)[at] ?? (zh ? han : en)[0]!;
  switch (check) {
    case 'offer-price':
      return [
        both(
          [`${t.product} now $${price(t.now)}`, `Get the ${t.product}: $${price(t.now)}`],
          [`${t.product}现价¥${price(t.now)}`, `${t.product}仅${price(t.now)}元`],
        ),
      ];
    case 'offer-discount':
      return [
        both(
          [`${t.percent}% off with code ${t.code}`, `Code ${t.code}: save ${t.percent}%`],
          [`优惠码：${t.code} 享${zhe(t.percent)}折`, `使用优惠码${t.code}，立减${t.percent}%`],
        ),
      ];
    case 'offer-code':
      return [
        both(
          [`Enter code ${t.code} at checkout`, `Use code: ${t.code}`],
          [`结算时输入优惠码：${t.code}`, `优惠码 ${t.code}`],
        ),
      ];
    case 'offer-arithmetic':
      return [
        both(
          [
            `${t.product}: was $${price(t.was)}, now $${price(t.now)}. Save ${t.percent}%`,
            `Save ${t.percent}% on the ${t.product}, was $${price(t.was)}, now $${price(t.now)}`,
          ],
          [
            `${t.product} 原价¥${price(t.was)} 现价¥${price(t.now)} 立省${t.percent}%`,
            `${t.product}直降${t.percent}%，原价¥${price(t.was)}，现价¥${price(t.now)}`,
          ],
        ),
      ];
    case 'contact-details':
      return [
        both(
          [`Call us: ${t.phone}. On Instagram: ${t.handle}`, `Follow ${t.handle} or ring ${t.phone}`],
          [
            `客服电话 ${t.phone.replace('(02)', '+61 2')}，关注 ${t.handle}`,
            `关注 ${t.handle}，致电 ${t.phone.replace('(02)', '+61 2')}`,
          ],
        ),
      ];
    case 'urgency-repeated':
      return [
        both(
          [
            `${t.percent}% off with code ${t.code} ends ${dayEn(t.end, 0)}`,
            `Last chance: ${t.percent}% off with code ${t.code} ends ${dayEn(t.end, 1)}`,
          ],
          [
            `优惠码${t.code}享${zhe(t.percent)}折，截止${dayZh(t.end, 0)}`,
            `最后机会！优惠码${t.code}享${zhe(t.percent)}折，${dayZh(t.end, 1)}结束`,
          ],
        ),
      ];
    case 'survey-pressure':
      return [
        both(
          ['We would love your feedback: take our survey', 'Tell us what you think'],
          ['诚邀您填写问卷', '参与满意度调查'],
        ),
      ];
    case 'promise-mismatch':
      return [
        both(
          [`Free shipping over $${t.delivery}`, `Free delivery on orders over $${t.delivery}`],
          [`满${t.delivery}元包邮`, `全场满${t.delivery}包邮`],
        ),
        both(
          [`${t.returns} days to return it`, `${t.returns}-day free returns`],
          [`${t.returns}天无理由退货`, `${t.returns}天内无理由退换货`],
        ),
      ];
  }
}
