import { sentencesOf } from '../../measure/words/sentences.ts';

/** Sentences that say that time runs out. */
const urgent =
  /\b(?:last|final|ends?|ending|until|till|by|before|hurry|left|only|closes?|expires?|today|tonight)\b|最后|截[止至]|结束|仅限|只限|[仅只还]剩|倒计时|[天日号]前/iu;
/** Words that tell when, or of an offer that it is one: they name nothing that ends. */
const says = new Set(
  'a an the and or of to for at on in by our your my this that these it is are be there s re ll we you us i not all now just no more than with from up off don t miss out out get last final chance chances call day days weekend weekends week weeks hour hours minute minutes few end ends ending ended until till before after hurry left go only close closes closing expire expires deadline today tonight tomorrow midnight soon again still here back time times extended extension one two three four five six seven eight nine ten monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm sale sales offer offers deal deals discount discounts price prices promo promotion code save saves saving savings shop shopping buy order orders grab use enjoy valid everything'.split(
    ' ',
  ),
);
const saysInChinese =
  /最后|末班|机会|倒计时|[仅只还]剩|[仅只]限|截[止至]|结束|为止|优惠|活动|促销|特惠|抢购|下单|购买|今[天日晚]|明[天日]|周末|本?周[一二三四五六日]?|[一二两三四五六七八九十\d]+|[天日号月年时小分钟个]|即将|马上|立即|快来|就[到在]|错过|[我们您你的了啦吧哦于在到前内别再还又是]/gu;

const plain = (word: string): string => word.replace(/['’]s$/, '').replace(/(?<=\p{L}{3})s$/u, '');

/** What is said to end: its nouns, and Chinese by pairs of characters; empty where a text only says that something does. */
function namedIn(text: string): ReadonlySet<string> {
  const found = sentencesOf(text)
    .filter((sentence) => urgent.test(sentence))
    .join('\n')
    .toLowerCase();
  const words = found.match(/(?:(?!\p{Script=Han})\p{L})+(?:['’]\p{L}+)?/gu) ?? [];
  const runs = found.replace(saysInChinese, ' ').match(/\p{Script=Han}{2,}/gu) ?? [];
  return new Set([
    ...words.filter((word) => !says.has(word)).map(plain),
    ...runs.flatMap((run) => [...run].slice(1).map((character, i) => `${run[i]}${character}`)),
  ]);
}

/** Whether two claims that name no offer may speak of one end: both name the same thing, or neither names any. */
export function mayBeOneEnd(one: string, other: string): boolean {
  const [ones, others] = [namedIn(one), namedIn(other)];
  if (ones.size === 0 || others.size === 0) return ones.size === others.size;
  return [...ones].some((word) => others.has(word));
}
