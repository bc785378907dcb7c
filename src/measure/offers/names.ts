import type { PlacedClaim, ReadPiece } from './asset.ts';
import { saleOf, withoutSizes } from './conditions.ts';

/**
 * What the layout itself calls the thing that a price belongs to: a name in the price's own line, or the line right above
 * it in the same card. Only what looks like a name counts (capitals in Latin script, no word that shops say about offers),
 * for a wrong name would hold two products against each other; what comes of it is never more than a question.
 */

/** Most words of a Latin name; characters of a Chinese one. */
const mostWords = 5;
const [fewestHan, mostHan] = [2, 12];

const words = (list: string): RegExp => new RegExp(`^(?:${list.trim().replaceAll(/\s+/g, '|')})$`, 'i');
/** May stand within a name: “Salt and Pepper”. */
const within = words('of and & de la le du del di da for in with on');
/** Words before a name, which are none of it, and words between it and the price. */
const opening = words(
  'the our this that these a an get buy meet shop discover try introducing new also now bring home take yours for just only from at and with was were rrp more save on enjoy order pick up it every each all',
);
const closing = words(
  'now only just at for from is was were are costs cost rrp price in on with the as low starting per each a month year week night person home while it',
);
/** What names no product, in a line that holds one of these: words of offers, of sentences, of bills and of days. */
const noName = words(`
  sale sales offer offers save saving savings deal deals discount discounts promo off free gift gifts code codes coupon voucher
  shipping delivery postage returns order orders subtotal total tax vat gst fee fees deposit refund balance due amount invoice
  receipt card cards price prices pricing rrp cost spend shop buy today tonight tomorrow weekend days day hours hour week month
  year ends until before after only last final limited hurry chance now new back soon here there join members member sign email
  subscribe app download learn more see view click tap book store stores online monday tuesday wednesday thursday friday saturday
  sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec we our ours us you your yours i my me it its they their he she is are was were be been have has had do does did
  can will would should could not no yes any every each all most best better great love loved get got give take make makes made
  come comes go goes going let lets find what when where who why how which this that these those if as than then so but or to by
  up out down over under into about small medium large adults children adult child person people per valid terms conditions apply
  apply excludes incl including basket cart checkout upgrade pay paid add worth tickets gift-wrap one two three four five six
  seven eight nine ten must everything happy hello dear thank thanks`);
const noNameHan =
  /[每把被来去给让更最都也还又才再想要能到从向为因乐任付款的了你您我们吗呢吧元价码券折满减送赠领抢购买起省惠免]|件(?!套)|全场|[邮运]费|金额|订单|上新|狂欢|优惠|包邮|会员|活动|限[时量]|今[日天晚]|明[日天]|低至|仅|下单|点击|扫码|截止|结束|新人|首[单月]|定金|押金|[总合]计|任选|第[一二三]|周[一二三四五六日末]|星期|最后|倒计时|专享|热卖|促销|特卖|大促|周年|店庆|到手|立即|进店|详情|每日|一起|就|不|在|是/u;
const openingHan = /^(?:新品|带走|入手|选购|尽享|上新|推荐|爆款|经典|关于|全新)+/u;
const closingHan =
  /(?:现价|原价|售价|特价|限时价|活动价|会员价|到手价?|券后价?|秒杀价|惊喜价|折后价?|只要|只需|仅需|仅售|仅|低至|只|价)+$/u;
const cueHan =
  /^(?:限时价|现价|原价|售价|特价|活动价|到手价?|券后价?|秒杀价|惊喜价|折后价?|只要|只需|仅需|仅售|仅|只)+/u;

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu, '');

/** The names in part of a line; `isWhole`: only if all of it is one, and then one word will do. */
function namesIn(part: string, isWhole: boolean): readonly string[] {
  return hasHan(part) ? hanNames(part) : latinNames(part, isWhole);
}

function hanNames(part: string): readonly string[] {
  return part.split(/\s+/).flatMap((one) => {
    const name = one.replace(cueHan, '').replace(openingHan, '').replace(closingHan, '');
    const length = [...name].length;
    return length < fewestHan || length > mostHan || !hasHan(name) || noNameHan.test(name) ? [] : [name];
  });
}

function latinNames(part: string, isWhole: boolean): readonly string[] {
  const all = part
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '');
  const tokens = trimmed(all);
  const isName =
    tokens.length > 0 &&
    tokens.every((word, i) => isCapital(word) || (i > 0 && (within.test(word) || /\d/.test(word))));
  // One word at the head of a sentence has its capital from there: “Upgrade for $5”.
  if (isName && (isWhole || tokens.length > 1)) return named(tokens);
  return isWhole ? [] : runsIn(all);
}

/** Without the words before a name and after it that are none of it. */
function trimmed(tokens: readonly string[]): readonly string[] {
  const from = tokens.findIndex((word) => !opening.test(word));
  const to = tokens.findLastIndex((word) => !closing.test(word));
  return from < 0 ? [] : tokens.slice(from, to + 1);
}

/** “Bring home the Larch Kettle lid for”: words with capitals within a sentence, and the small ones that go with them. */
function runsIn(tokens: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const isAfterArticle = /^(?:the|our|a|an|this)$/i.test(tokens[at - 1] ?? '');
    if (!isCapital(tokens[at] ?? '') || (at === 0 && !isCapital(tokens[1] ?? '')) || opening.test(tokens[at] ?? ''))
      continue;
    const from = at;
    while (isCapital(tokens[at + 1] ?? '') || (within.test(tokens[at + 1] ?? '') && isCapital(tokens[at + 2] ?? '')))
      at += 1;
    const capitals = at - from + 1;
    while (isNoun(tokens[at + 1]) && at - from < mostWords) at += 1;
    if (capitals > 1 || isAfterArticle) runs.push(tokens.slice(from, at + 1));
  }
  return runs.flatMap(named);
}

const isNoun = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Ll}/u.test(word) && !noName.test(word) && !closing.test(word) && !within.test(word);

function named(tokens: readonly string[]): readonly string[] {
  const isOne = tokens.length <= mostWords && tokens.some((word) => /\p{L}{3}/u.test(word));
  // “Salt and Stone Candle” is one thing, “Fern Mug and Larch Kettle” are two.
  const and = tokens.findIndex((word) => /^(?:and|&)$/i.test(word));
  const isPair = and > 1 && tokens.length - and > 2;
  const name = tokens.join(' ');
  return !isOne || isPair || tokens.some((word) => noName.test(word)) || saleOf(name) !== '' ? [] : [name];
}

const address = /\S*(?:@|:\/\/|#|www\.|\.(?:com|net|org|shop|example)\b)\S*/giu;
const aside = /[（(][^)）]*[)）]/g;
const ends = /[.!?。！？](?=\s|$|[^\d\s.])/u;
/** What stands in a text, cut where something else begins. */
const partsOf = (text: string): readonly string[] =>
  withoutSizes(text.replace(aside, ' ').replace(address, '\n'))
    .split(/[|｜·•:：;；,，、()（）[\]【】「」“”"\n/.!?。！？]+|\s[-–—]\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isBare(part));

/** Nothing but words that lead to a price. */
const isBare = (part: string): boolean =>
  !/\p{L}/u.test(part) ||
  (hasHan(part)
    ? part.split(/\s+/).every((one) => one.replace(cueHan, '') === '')
    : part
        .split(/\s+/)
        .map(bare)
        .every((word) => word === '' || opening.test(word) || closing.test(word)));

/** A heading that may be a name in small letters: “Linen duvet cover”. */
const headingName = /^\p{Lu}[\p{L}\p{N}'’&-]*(?: [\p{L}\p{N}'’&-]+){0,3}$/u;

/** The name that a whole line is; null where it says more, or less. A heading may be written as a sentence is. */
function nameOf(text: string, role: ReadPiece['role']): string | null {
  const [part, more] = partsOf(text);
  if (part === undefined || more !== undefined) return null;
  const [name, another] = namesIn(part, true);
  if (name !== undefined) return another === undefined ? name : null;
  const isHeading = role === 'heading' && headingName.test(part);
  return isHeading && !part.split(' ').some((word) => noName.test(word) || within.test(word)) ? part : null;
}

/** The sentence that a price stands in, before and after it, and the one before; claims are blanks. */
function around({ text, claims }: ReadPiece, price: PlacedClaim['claim']) {
  const blank = claims.reduce(
    (
      rest,
      {
        claim: {
          span: [from, to],
        },
      },
    ) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  );
  const [from, to] = price.span;
  const sentences = blank.slice(0, from).split(ends);
  return {
    before: partsOf(sentences.at(-1) ?? ''),
    after: partsOf(blank.slice(to).split(ends)[0] ?? ''),
    last: sentences.at(-2) ?? '',
  };
}

/** What the layout calls the thing that has this price. `group`: the pieces of its card, in reading order. */
export function nameBeside({ claim, piece }: PlacedClaim, group: readonly ReadPiece[]): string | null {
  const { before, after, last } = around(piece, claim);
  const nearest = before.at(-1) ?? after[0];
  if (nearest !== undefined) {
    const own = namesIn(nearest, false);
    return own.length === 1 ? (own[0] ?? null) : null;
  }
  if (partsOf(last).length > 0) return nameOf(last, 'body');
  const beside = group.filter(({ claims, role, text }) => claims.length === 0 && !unread.has(role) && !isBare(text));
  const at = group.indexOf(piece);
  const above = beside.findLast((other) => group.indexOf(other) < at) ?? beside[0];
  const right = above === undefined ? null : nameOf(above.text, above.role);
  // The only line of the card that looks like a name, with what it is of between it and the price.
  const names = right === null ? beside.flatMap(({ text, role }) => nameOf(text, role) ?? []) : [right];
  const [name] = names;
  return name !== undefined && (right !== null || (names.length === 1 && /[\s\p{Script=Han}]/u.test(name)))
    ? name
    : null;
}
/** What says where to press, who writes or what a picture shows names nothing. */
const unread: ReadonlySet<ReadPiece['role']> = new Set(['button', 'sender', 'alt']);

/** Names in a line of copy, beside a price or not; a Chinese one shows only beside a price. */
export const namesInLine = (text: string): readonly string[] =>
  partsOf(text).flatMap((part) => (hasHan(part) ? [] : namesIn(part, false)));
