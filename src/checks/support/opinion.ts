import { sentencesOf } from '../../measure/words/sentences.ts';

/** What is filled in. A survey of looms or birds is one too: it takes a verb, a link or a number of minutes to make it a request. */
const form = '(?:surveys?(?! of (?!\\w+ (?:\\w+ )?questions))|questionnaires?|feedback forms?|polls?)';
/** Up to four words of what kind it is: “our short customer survey”. */
const kind = "(?:[\\w'’-]+ ){0,4}?";
const number = '(?:\\d+|one|two|three|four|five|six|ten|a few|a couple of|some)';

const english = [
  `(?<!\\b(?:i|we|they|who) )\\b(?:tak(?:e|ing)|fill(?:ing)? (?:in|out)|complet(?:e|ing)|answer(?:ing)?|start|begin|open|join(?:ing)?|do|go to|tak(?:e|ing) part in|participat(?:e|ing) in) ${kind}${form}\\b`,
  `\\b${form}\\b.{0,30}\\b(?:takes? (?:only |just |less than |about )?${number}|here|below|link|open until|closes)\\b`,
  `\\b(?:click|tap|scan|follow|reply|link)\\b.{0,40}\\b${form}\\b`,
  `\\b${number}[- ](?:minutes?|questions?) ${kind}${form}\\b|\\b${form} (?:of|with) ${number} ${kind}questions\\b`,
  `^\\W*(?:(?:our|the|your|a|quick|short|little|customer|reader|member|annual|satisfaction|feedback) )*${form}\\W*$`,
  '\\b(?:answer|have) (?:us |our )?(?:\\w+ ){0,3}(?:quick |short )questions?\\b',
  '\\b(?:give|share|leave|send|love|value|want|need|appreciate|welcome)\\b.{0,24}\\bfeedback\\b',
  '(?<!\\b(?:a|the|at|any|this|that|first)[ -])\\brate (?:us|your|our|this)\\b',
  '\\bhow (?:did we do|are we doing)\\b|\\bhow likely are you to recommend\\b',
  '\\bhow was your (?:\\w+ )?(?:order|delivery|visit|experience|stay|purchase|shopping|appointment|service)\\b',
  '\\btell us (?:what you think|how (?:we|it|you (?:like|feel|rate|find|found)))\\b|\\bhave your say\\b|\\byour opinion (?:matters|counts)\\b',
  '\\b(?:leave|write) (?:us )?a review\\b|\\breview your (?:\\w+ )?(?:order|purchase)\\b',
];
const chinese = [
  '(?:填写?|参[与加]|完成|做|回答|扫码?|点击|打开).{0,8}(?:问卷|调[查研]|反馈表?|满意度)',
  '(?:\\d+|[一二两三五十几])\\s*(?:分钟|道?题).{0,6}(?:问卷|调[查研])|问卷.{0,10}(?:链接|点击|[只仅]需|\\d+\\s*(?:分钟|道?题))',
  '^[^，。！？]{0,6}(?:有奖|用户|顾客|客户|会员|满意度)(?:满意度)?(?:问卷|调[查研])(?:问卷)?$',
  '(?:请|欢迎|期待|给|为).{0,6}(?:评价|评分|打分|反馈|点评)|评价一下',
  '(?:留下|分享|告诉我们|写下).{0,8}(?:意见|反馈|评价|看法)|[您你]的(?:意见|反馈|评价).{0,4}(?:重要|宝贵)',
];
const request = new RegExp([...english, ...chinese].join('|'), 'iu');
/** What others answered is news, and thanks come after. */
const report =
  /\b(?:survey|study|research) (?:shows?|finds?|found|results?|says|of \d)|\b(?:according to|in) (?:a|our|the) (?:recent )?survey\b|\bsurveyed\b|\bthank(?:s| you) (?:all )?for\b|调[查研](?:显示|表明|结果)|根据.{0,8}(?:问卷|调[查研]|反馈)|(?:感谢|谢谢).{0,6}(?:反馈|评价|填写|参与)/iu;

/** Whether a text asks its reader for an opinion. A question that nobody is meant to answer asks for none. */
export const asksOpinion = (text: string): boolean =>
  sentencesOf(text).some((sentence) => request.test(sentence) && !report.test(sentence));
