import { distance } from 'fastest-levenshtein';
import type { Contact } from '../../measure/contacts/read.ts';

/** Names of services that every brand links to. */
export const services =
  /(?:^|\.)(?:instagram|facebook|fb|messenger|youtube|youtu|tiktok|twitter|x|linkedin|pinterest|threads|snapchat|vimeo|discord|telegram|weibo|weixin|wechat|xiaohongshu|bilibili|douyin|apple|google|maps|whatsapp|spotify|eventbrite|typeform|surveymonkey|linktr|bit|t|lnk|mailchi|list-manage|mailchimp|klaviyo|example|gmail|outlook)\.[a-z.]+$/;

/** A slip of one or two characters; phones that differ in one or two digits, but not at their very end: extensions do. */
export const isSlip = (kind: Contact['kind'], one: string, other: string): boolean =>
  one !== other &&
  Math.min(one.length, other.length) >= 6 &&
  distance(one, other) <= (kind === 'phone' || Math.min(one.length, other.length) < 10 ? 1 : 2) &&
  !(kind === 'phone' && one.slice(0, -1) === other.slice(0, -1));
