import type { Placement } from '../model/placement.ts';

/**
 * What words in file and folder names mean, beside the names that the catalogue itself gives.
 * Latin words in lower case and singular; Chinese words as substrings.
 */

/** Words that people use for the same thing. The first stands for all. */
const sameMeaning: readonly (readonly string[])[] = [
  [
    'cover',
    'header',
    'banner',
    'backdrop',
    'background',
    '封面',
    '封面图',
    '头图',
    '頭圖',
    '首图',
    '横幅',
    '橫幅',
    '背景',
    '背景图',
    '封图',
  ],
  ['avatar', 'profile', 'pfp', 'dp', 'headshot', 'userpic', '头像', '頭像'],
  ['post', 'feed', 'tweet', '配图', '帖子', '动态', '貼文'],
  ['story', 'stories', '快拍', '限时动态', '限時動態'],
  ['ad', 'advert', 'sponsored', 'promoted', '广告', '廣告', '投放'],
  ['thumbnail', 'thumb', '缩略图', '縮圖'],
  ['carousel', 'slide', 'slider', '轮播', '轮播图'],
  ['icon', 'icons', 'ico', '图标'],
  ['logo', 'logos', 'logotype', '徽标', '标志', '商标'],
  ['screenshot', 'screengrab', '截图', '截屏'],
  ['image', 'img', 'picture', 'pic', 'photo', 'photos', '图片', '照片', '图'],
  ['square', '1x1', '方图', '方形', '正方形'],
  ['landscape', 'horizontal', '横图', '横版', '1.91x1', '191'],
  ['portrait', 'vertical', '竖图', '竖版'],
  ['hero', 'kv', 'keyvisual', '主视觉', '主图视觉'],
  ['main', '主图'],
  ['product', 'item', '商品', '宝贝'],
  ['event', '活动'],
  ['group', '群组'],
  ['company', 'corporate', 'business', '公司', '企业'],
  ['personal', 'member', '个人'],
  ['signature', '签名'],
  ['shop', 'store', '店铺'],
  ['live', 'livestream', '直播', '直播间'],
  ['detail', '详情', '详情页', '详情图'],
  ['share', '分享'],
  ['video', '视频'],
  ['note', '笔记'],
  ['article', '文章'],
  ['mobile', 'phone', '手机', '手机端'],
  ['artwork', 'art'],
];

export const canonicalWords: ReadonlyMap<string, string> = new Map(
  sameMeaning.flatMap((group) => group.map((word) => [word, group[0] ?? word])),
);

/** A kind of slot: a file name that has one of these is not meant for a placement that knows nothing of it. */
export const kindWords: ReadonlySet<string> = new Set([
  'cover',
  'avatar',
  'post',
  'story',
  'ad',
  'thumbnail',
  'carousel',
  'icon',
  'logo',
  'screenshot',
]);

/** The kind words that a placement of each kind may be called by, whether or not its tokens say so. */
export const wordsOfKind: Readonly<Record<Placement['kind'], readonly string[]>> = {
  cover: ['cover'],
  email: ['cover'],
  thumbnail: ['thumbnail', 'cover'],
  avatar: ['avatar', 'icon', 'logo'],
  post: ['post'],
  story: ['story', 'post'],
  ad: ['ad'],
  icon: ['icon', 'logo'],
  logo: ['logo'],
  store: ['screenshot'],
  tile: [],
  product: [],
  'link-card': [],
  overlay: [],
  // Whatever a caption stands under, it is the channel's one caption.
  caption: [...kindWords],
};

/** Words that only say which shape, with the ratios (width ÷ height) they stand for. */
export const shapeWords: Readonly<Record<string, readonly [min: number, max: number]>> = {
  square: [0.97, 1.03],
  landscape: [1.05, Number.POSITIVE_INFINITY],
  portrait: [0, 0.95],
};

/**
 * Names of channels that are also ordinary words, letters or language codes. They count only as a whole folder name,
 * or in a file name where they stand alone or right before the name of a slot: `X/`, `li-cover`, `og.png`.
 */
export const doubtfulNames: ReadonlySet<string> = new Set(
  'x tw li pin pins ins meta share tt tb dy ks wa tg play display apple ios android mail blog article seo discover snap threads shopping merchant podcast podcasts wx jd bili amz chrome'.split(
    ' ',
  ),
);

/** A colour first of all: a channel only as a whole folder name. */
export const folderOnlyNames: ReadonlySet<string> = new Set(['red']);

/** Where material lies that nobody publishes: whatever is in there, it is for no placement. */
export const asideFolders: ReadonlySet<string> = new Set(
  'mood moodboard inspiration inspo reference ref refs raw raws stock font fonts texture textures competitor competitors 情绪板 参考 灵感 竞品 字体 图库 底图 抠图'.split(
    ' ',
  ),
);

/** Other trades than channels: without a channel's name, such a file is for no placement. */
export const otherTrades: ReadonlySet<string> = new Set(
  'website homepage landing print packaging flyer poster brochure leaflet letterhead stationery businesscard presentation ppt pptx powerpoint keynote deck office storyboard postcard illustration illustrations photo photos photography icons logos brand branding pattern patterns favicon favicons touchicon mstile qr qrcode 官网 网站 海报 画册 名片 易拉宝 展架 折页 包装 印刷 品牌 插画 素材 二维码'.split(
    ' ',
  ),
);

/** Words that say nothing about the placement: versions, states, languages, months, and what every folder is called. */
export const noiseWords: ReadonlySet<string> = new Set(
  (
    'v ver version rev r final finals fin last latest new old copy draft wip approved ok ready master export exports exported deliverable deliverables asset assets output ' +
    'retina hd hq lowres highres opt optimised optimized compressed min rgb srgb cmyk web social socials media smm paid organic campaign project client team q h ep no nr page ' +
    'en us uk gb de at ch fr es it nl pt br ja jp ko kr zh cn hk mo sg int global english german french chinese ' +
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december ' +
    'png jpg jpeg gif webp psd mp frame the a an and of for ' +
    '副本 定稿 终稿 終稿 终版 最终 最终版 初稿 修改 导出 新版 旧版 版本 中文 英文 简体 繁体 年 月 日 期 第 版'
  ).split(' '),
);

/**
 * Names that phones and messengers give to what they save. "WhatsApp Image 2026-03-11" and 微信图片_20260311 were
 * received over that channel; nobody made them for it.
 */
export const savedByApps =
  /^(?:(?:whatsapp|wechat|telegram) ?image|微信图片|微信截图|qq图片|qq截图|fb_img_\d|received_\d|snapchat-\d{6}|mmexport\d|img[-_]\d{8}-wa\d|(?:screenshot|screen shot|截屏|屏幕截图|bildschirmfoto|capture d.écran)[ _-]?\d{4})/iu;
