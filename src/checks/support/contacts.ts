import { distance } from 'fastest-levenshtein';
import { type Contact, countriesOf, hostOf, phoneOf } from '../../measure/contacts/read.ts';
import type { Known } from '../../model/known.ts';

/** Names of services that every brand links to. */
export const services =
  /(?:^|\.)(?:instagram|facebook|fb|messenger|youtube|youtu|tiktok|twitter|x|linkedin|pinterest|threads|snapchat|vimeo|discord|telegram|weibo|weixin|wechat|xiaohongshu|bilibili|douyin|apple|google|maps|whatsapp|spotify|eventbrite|typeform|surveymonkey|linktr|bit|t|lnk|mailchi|list-manage|mailchimp|klaviyo|example|gmail|outlook)\.[a-z.]+$/;

/** A slip of one or two characters; phones that differ in one or two digits, but not at their very end: extensions do. */
export const isSlip = (kind: Contact['kind'], one: string, other: string): boolean =>
  one !== other &&
  Math.min(one.length, other.length) >= 6 &&
  distance(one, other) <= (kind === 'phone' || Math.min(one.length, other.length) < 10 ? 1 : 2) &&
  !(kind === 'phone' && one.slice(0, -1) === other.slice(0, -1));

/** Phones that are as long and differ in one or two digits: a slip, or another line of the same house. */
export const isNear = (kind: Contact['kind'], one: string, other: string): boolean =>
  kind === 'phone' &&
  one !== other &&
  one.length === other.length &&
  [...one].filter((digit, i) => digit !== other[i]).length <= 2;

/** The kit's own, each as it is written there and as it is compared. */
export function ownOf({ contacts }: Known) {
  const countries = countriesOf(contacts.phones);
  return {
    countries,
    phone: contacts.phones.map((raw) => ({ raw, value: phoneOf(raw, countries) ?? '' })),
    host: contacts.hosts.map((raw) => ({ raw, value: hostOf(raw) })),
    handle: contacts.handles.map((raw) => ({ raw, value: raw.replace(/^@/, '').toLowerCase() })),
  };
}
