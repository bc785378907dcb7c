import type { Met } from './line.ts';

/**
 * Amounts of money that are no price of what is on offer. A figure of a report (“$9.4 million”) is nothing to a shop; postage,
 * costs, instalments, gift cards and what others charge are money, but of something else.
 */

const millions = /^\s*(?:million|billion|trillion|thousand|mill?\b|mn\b|bn\b|m\b(?![²³/])|百万|亿)/i;
/** “$4 million”: no price at all. */
export const isMillions = ({ after }: Met): boolean => millions.test(after);

const carriage =
  '(?:(?:express|standard|next[- ]day|same[- ]day|priority|overnight|home|flat[- ]rate|international|domestic|local|tracked) )?(?:delivery|shipping|postage|p&p|handling|courier)';
const fees =
  '(?:(?:booking|service|cleaning|return|delivery|shipping|handling|late|entry) )?(?:fees?|surcharge|deposit)';
const goesOn = '(?:\\s*(?:[a-z]{0,3}[$£€¥]\\s?[\\d.,]*\\d|,|and|or|to|&|/|(?<=\\d)-))*';

const asideBefore = new RegExp(
  `(?:${[
    // “+ $15 express delivery”; “express delivery in 1-2 days for $15”, “shipping to France is $15”; but not “free delivery $89”.
    '\\+',
    `(?<!free |free [a-z-]{1,12} |with |incl |including )\\b(?:${carriage}|${fees})(?: (?:in|within) [\\d -]+(?:working |business )?days?| (?:within|to|in|across|throughout) (?:the )?[a-z]+(?: [a-z]+)?(?= (?:is|are|costs?)))?(?: (?:is|are|costs?|for|from|at|of|just|only))?\\s*:?`,
    '(?:[运邮]费|快递费|配送费|手续费|服务费|押金|定金|每期|分期)[:为]?',
    // What something cost somebody.
    '\\bcosts? (?:us|me|him|her|them)(?: \\w+){0,2}',
    '\\b(?:i|he|she|they|we|customers?|people) (?:had |have )?(?:paid|spent|pay|raised|donated|gave|invested|earned)(?: \\w+){0,2}',
    '\\b(?:turnover|revenue|profits?|budget|prize|grant|salary|wages?|donat(?:ed?|ion)|raised|fined?)(?: \\w+){0,4}',
    '\\b(?:give|gave)(?: (?:just|only|another))?',
    '\\b(?:our|my|his|her|their|the|that|it|this)(?: (?!total|full|whole|unit|first)\\w+){0,2} cost',
    '(?:捐[赠款出献]?|善款|花[了费]|耗资|投资)[了达为约]{0,2}',
    // What others ask for.
    '\\b(?:competitors?|rivals?|elsewhere|other (?:brands?|shops?|stores?|retailers?))\\b[^.;!?$£€¥\\d]*',
    // “4 payments of $22.25”, “4 x $22.25”.
    '\\b(?:payments?|instal?ments?)(?: (?:of|at|from|for))?',
    '\\b\\d{1,2} ?[x×]',
    `\\bgift ?(?:cards?|vouchers?)(?: (?:of|from|for|in|worth|at))?:?${goesOn}`,
    '(?:礼品卡|购物卡)[:为]?',
  ].join('|')})\\s*$`,
  'i',
);
const asideAfter = new RegExp(
  `^\\s*(?:(?:for |extra for )?(?:${carriage}|${fees})\\b(?! (?:is )?(?:included|free))|[x×] ?\\d|(?:a|per) (?:payment|instal?ment)\\b|[/每]期|[运邮]费|快递费|配送费|善款|捐|(?:was |were |has been |is |will be )?(?:donated|raised|given|went|goes?)\\b|(?:of|from) (?:each|every|all)\\b[^.!?]{0,40}\\b(?:goes|go|donated|given)\\b)`,
  'i',
);

const longAgo = '(?:1[5-9]\\d\\d|20[01]\\d)';
const agoBefore = new RegExp(
  `\\bin ${longAgo}\\b[^.;!?£$€¥]*\\b(?:was|were|cost|sold|paid|charged)\\b[^.;!?£$€¥]{0,20}$|${longAgo}\\s*年[^，。！？]{0,14}$`,
  'i',
);
const agoAfter = new RegExp(`^\\s*(?:back )?in ${longAgo}\\b`, 'i');
/** What something cost in another age: a story. */
export const isHistory = ({ before, after }: Met): boolean => agoBefore.test(before) || agoAfter.test(after);

/** Money, but no price of a product. */
export const isAside = ({ before, after }: Met): boolean => asideBefore.test(before) || asideAfter.test(after);
