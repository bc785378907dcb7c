import { createRequire } from 'node:module';
import type { CopyLayout, CopySet, Face, Line } from './copy-banners.ts';
import { photographs } from './photos.ts';
import type { Random } from './random.ts';

/** Faces, layouts, phrases and photographs of the benchmark: none was looked at while the reading was made. */
const { resolve } = createRequire(import.meta.url);
const files = (name: string, ...parts: readonly string[]): Face => ({
  kind: 'file',
  files: parts.map((part) => resolve(`@fontsource/${name}/files/${name}-${part}-normal.woff`)),
});
const family = (name: string, weight: number): Face => ({ kind: 'system', family: name, weight });

const latin: readonly Face[] = [
  ...[300, 400, 600, 800].map((weight) => files('figtree', `latin-${weight}`)),
  files('young-serif', 'latin-400'),
  family('Liberation Serif', 400),
  family('C059', 700),
  family('URW Gothic', 400),
  family('Nimbus Sans Narrow', 700),
];
const chinese: readonly Face[] = [
  files('zcool-xiaowei', 'chinese-simplified-400', 'latin-400'),
  family('Noto Serif CJK SC', 400),
  family('Noto Serif CJK SC', 900),
  family('Droid Sans Fallback', 400),
];
const traditional: readonly Face[] = [family('Noto Serif CJK TC', 500), family('Noto Sans CJK TC', 700)];

const photos = photographs(null).slice(4);
const sizes = [
  { width: 1500, height: 500 },
  { width: 1500, height: 500 },
  { width: 1584, height: 396 },
  { width: 1640, height: 624 },
] as const;

/** One column in the middle; a strip at the foot; two columns. Each: headline, offer, sub, deadline, button, small print. */
const middle: CopyLayout = () => [
  { x: 0.28, top: 0.12, em: 0.15, width: 0.6 },
  { x: 0.28, top: 0.33, em: 0.13, width: 0.5 },
  { x: 0.28, top: 0.52, em: 0.056, width: 0.5 },
  { x: 0.28, top: 0.61, em: 0.056, width: 0.5 },
  { x: 0.3, top: 0.73, em: 0.055, width: 0.3 },
  { x: 0.28, top: 0.9, em: 0.036, width: 0.66 },
];
const foot: CopyLayout = () => [
  { x: 0.04, top: 0.46, em: 0.18, width: 0.56 },
  { x: 0.66, top: 0.5, em: 0.12, width: 0.3 },
  { x: 0.04, top: 0.68, em: 0.06, width: 0.5 },
  { x: 0.04, top: 0.78, em: 0.05, width: 0.5 },
  { x: 0.68, top: 0.72, em: 0.06, width: 0.26 },
  { x: 0.04, top: 0.91, em: 0.034, width: 0.8 },
];
const columns: CopyLayout = () => [
  { x: 0.05, top: 0.14, em: 0.13, width: 0.42 },
  { x: 0.55, top: 0.16, em: 0.14, width: 0.4 },
  { x: 0.05, top: 0.36, em: 0.06, width: 0.42 },
  { x: 0.55, top: 0.38, em: 0.06, width: 0.4 },
  { x: 0.57, top: 0.56, em: 0.06, width: 0.3 },
  { x: 0.05, top: 0.88, em: 0.038, width: 0.8 },
];
const layouts = [middle, foot, columns] as const;

const amount = (random: Random): string =>
  random.pick([
    `${random.whole(2, 89)}.${random.pick(['99', '90', '25', '79', '40'])}`,
    `${random.whole(4, 389)}`,
    `${random.whole(1, 7)},${random.whole(100, 999)}`,
  ]);

function english(random: Random): readonly Line[] {
  const sign = random.pick(['$', '$', '$', '£', '€']);
  const price = amount(random);
  return [
    {
      part: 'headline',
      text: random.pick(['Autumn arrives', 'Members’ week', 'Hello, winter', 'The quiet edit', 'MID-YEAR CLEARANCE']),
    },
    {
      part: 'offer',
      text: random.pick([
        `Only ${sign}${price}`,
        `${sign}${price} each`,
        `Yours for ${sign}${price}`,
        `${sign}${amount(random)} ${sign}${price}`,
        `Half price: ${sign}${price}`,
      ]),
    },
    {
      part: 'sub',
      text: random.pick([
        'Wool coats and knitwear, made to last',
        `${random.whole(15, 60)}% off every desk lamp`,
        `Spend ${sign}${random.whole(30, 90)}, get a tote bag`,
        'Beds, sofas & shelves in solid oak',
      ]),
    },
    {
      part: 'deadline',
      text: random.pick([
        'Closes Friday 9 October',
        'Through 03/11/2026',
        'Order by 18:00 on 20 Nov',
        'Three days left',
      ]),
    },
    { part: 'button', text: random.pick(['Find yours', 'ADD TO BAG', 'Reserve a seat', 'Start here']) },
    {
      part: 'small',
      text: random.pick([
        'Subject to availability. Delivery charges may apply.',
        `Use ${random.pick(['WINTER', 'HELLO', 'QUIET'])}${random.whole(11, 99)} before midnight. New customers only.`,
        'Offer not valid with other promotions. See store for details.',
      ]),
    },
  ];
}

function simplified(random: Random): readonly Line[] {
  const price = amount(random);
  return [
    { part: 'headline', text: random.pick(['秋冬上新', '周年庆典', '好物连连看', '暖冬计划', '品牌特卖会']) },
    {
      part: 'offer',
      text: random.pick([
        `券后¥${price}`,
        `活动价${price}元`,
        `¥${price}起`,
        `第二件半价 ¥${price}`,
        `立减${random.whole(2, 9) * 10}元`,
      ]),
    },
    {
      part: 'sub',
      text: random.pick(['羊毛大衣与针织衫，温暖整个冬天', '实木家具限量预订', '满三件再享九折', '进口咖啡豆新鲜烘焙']),
    },
    { part: 'deadline', text: random.pick(['截至11月30日22点', '周五零点开抢', '10月8日至10月20日', '仅剩两天']) },
    { part: 'button', text: random.pick(['加入购物车', '点击领取', '预约到店']) },
    {
      part: 'small',
      text: random.pick(['每位顾客限购两件，售完即止', '赠品随机发放，不折现金', '具体规则请咨询门店工作人员']),
    },
  ];
}

function hant(random: Random): readonly Line[] {
  const price = amount(random);
  return [
    {
      part: 'headline',
      text: random.pick([
        '秋冬新品',
        '週年慶',
        '暖冬計劃',
        '親子露營趣',
        '書香滿屋',
        '職人手藝展',
        '廚房煥新',
        '輕旅行裝備',
      ]),
    },
    {
      part: 'offer',
      text: random.pick([`優惠價$${price}`, `只要${price}元`, `NT$${price}起`, `折後HK$${price}`, `單件$${price}`]),
    },
    {
      part: 'sub',
      text: random.pick([
        '羊毛大衣與針織衫',
        '實木傢俱限量預訂',
        '滿三件再享九折',
        '鑄鐵鍋與陶瓷餐盤組',
        '隨行杯、環保袋任選一款',
        '機械鍵盤與顯示器同享優惠',
        '藝術課程早鳥報名開始',
        '貓糧、罐頭及潔牙骨',
      ]),
    },
    {
      part: 'deadline',
      text: random.pick([
        '截至11月30日',
        '只剩兩天',
        '10月8日至10月20日',
        '週六中午12點準時開搶',
        '訂單於12月20日前寄達',
        '週年慶最後一週',
      ]),
    },
    { part: 'button', text: random.pick(['加入購物車', '點擊領取', '預約到店', '繼續閱讀', '尋找門市', '訂閱電子報']) },
    {
      part: 'small',
      text: random.pick([
        '每位顧客限購兩件，售完即止',
        '詳情請洽門市人員',
        '贈品數量有限，送完為止',
        '部分商品不適用，請參閱活動說明',
        '須登入會員帳號並啟用通知',
        '外島及偏遠地區恕不寄送',
      ]),
    },
  ];
}

export const copySets = {
  English: { faces: latin, photos, sizes, layouts, lines: english },
  简体: { faces: chinese, photos, sizes, layouts, lines: simplified },
  繁體: { faces: traditional, photos, sizes, layouts, lines: hant },
} as const satisfies Readonly<Record<string, CopySet>>;
