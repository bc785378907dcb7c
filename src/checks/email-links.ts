import { mergeTagsIn } from '../measure/merge-tags.ts';
import { defineAssetCheck, type Evidence, type Finding } from '../model/check.ts';
import type { MarkupLink } from '../model/markup.ts';
import { rule } from '../model/rules.ts';
import { isSlip } from './support/contacts.ts';
import { distinctRegions } from './support/copy.ts';
import { bare, everybodys, isOf, redirectors } from './support/hosts.ts';

type Case = 'empty' | 'relative' | 'plain-http' | 'slip' | 'redirect' | 'foreign';
interface Values extends Readonly<Record<string, string>> {
  readonly case: Case;
  readonly shown: string;
  readonly target: string;
  readonly own: string;
}
type Told = Evidence<Values>;

interface Met {
  readonly link: MarkupLink;
  readonly what: Case;
  /** What findings of one kind are told apart by: a host, an address. */
  readonly target: string;
  readonly certainty: Finding['certainty'];
}

/** Findings that are told one by one; a page may lead to a hundred hosts. */
const mostTold = 12;

/** Every link leads somewhere, safely, and to the brand. */
export const emailLinks = defineAssetCheck({
  id: 'email-links',
  category: 'email',
  severity: 'warn',
  weight: 4,
  limits: {},
  needs: ['file', 'markup'],
  run({ file, markup: { links } }, { brand }) {
    if (links.length === 0) return { because: 'no-links' };
    // A template may still get its links; a message that was sent has those that it has.
    const nowhere = file.format === 'eml' ? 'sure' : 'ask';
    const met = links.flatMap((link) => judged(link, brand.hosts, nowhere) ?? []);
    const groups = [...new Set(met.map(({ what, target }) => `${what}:${target}`))].slice(0, mostTold);
    return {
      findings: groups.map((key) => {
        const all = met.filter(({ what, target }) => `${what}:${target}` === key);
        const [first] = all;
        if (first === undefined) throw new Error('A group holds at least one link.');
        const { what, target, certainty } = first;
        return {
          subject: `link:${key}`.slice(0, 120),
          regions: distinctRegions(all.map(({ link }) => link.place)),
          evidence: {
            measured: all.length,
            limit: 0,
            unit: 'count' as const,
            values: { case: what, shown: first.link.text.slice(0, 60), target, own: brand.hosts.join(', ') },
          },
          certainty,
          extent: what === 'empty' || what === 'slip' ? 1 : 0.5,
          rule: what === 'slip' || what === 'foreign' ? rule('kit', 'contacts.hosts') : rule('check', 'email-links'),
        };
      }),
    };
  },
  words: {
    en: {
      title: 'Links',
      why: 'The link is what the message was sent for. One that leads nowhere, to a stranger, or past encryption, costs the reader’s trust.',
      blind: 'Nothing is fetched: whether a page is there, and where a redirecting service leads, it can’t see.',
      message: ({ measured, values: { case: what, shown, target, own } }: Told) => {
        const times = Number(measured) > 1 ? ` (${measured} links)` : '';
        const named = shown === '' ? 'A linked picture' : `“${shown}”`;
        switch (what) {
          case 'empty':
            return `${named} leads nowhere${times}.`;
          case 'relative':
            return `${named} leads to “${target}”, which means nothing outside its website${times}.`;
          case 'plain-http':
            return `${named} leads to ${target} over http, without encryption${times}.`;
          case 'slip':
            return `${named} leads to ${target}, which is nearly, but not, ${own}${times}.`;
          case 'redirect':
            return `${named} leads through ${target}: where it ends can’t be seen${times}.`;
          default:
            return `${named} leads to ${target}; the kit’s own is ${own}${times}.`;
        }
      },
      remedy: ({ values: { case: what } }: Told) => {
        if (what === 'empty' || what === 'relative') return 'Give the whole address, beginning with https://.';
        if (what === 'plain-http') return 'Begin the address with https://.';
        if (what === 'slip') return 'Correct the address.';
        return 'Look where it leads; if it is the brand’s own, add the host to contacts.hosts of the kit.';
      },
      because: { 'no-links': 'It holds no links.' },
    },
    'zh-Hans': {
      title: '链接',
      why: '邮件就是为了链接而发。通向空处、陌生网站或未加密的链接，会失去读者的信任。',
      blind: '不会访问网络：页面是否存在、跳转服务通向哪里，都无从得知。',
      message: ({ measured, values: { case: what, shown, target, own } }: Told) => {
        const times = Number(measured) > 1 ? `（${measured} 处）` : '';
        const named = shown === '' ? '带链接的图片' : `“${shown}”`;
        switch (what) {
          case 'empty':
            return `${named}没有通向任何地方${times}。`;
          case 'relative':
            return `${named}指向“${target}”，离开网站后没有意义${times}。`;
          case 'plain-http':
            return `${named}以未加密的 http 指向 ${target}${times}。`;
          case 'slip':
            return `${named}指向 ${target}，与 ${own} 只差一点${times}。`;
          case 'redirect':
            return `${named}经由 ${target} 跳转，看不到最终去向${times}。`;
          default:
            return `${named}指向 ${target}；品牌套件中的网站是 ${own}${times}。`;
        }
      },
      remedy: ({ values: { case: what } }: Told) => {
        if (what === 'empty' || what === 'relative') return '请写出以 https:// 开头的完整网址。';
        if (what === 'plain-http') return '请将网址改为以 https:// 开头。';
        if (what === 'slip') return '请更正为品牌自己的网址。';
        return '请确认去向；若属于品牌，请把该域名加入品牌套件的 contacts.hosts。';
      },
      because: { 'no-links': '其中没有链接。' },
    },
  },
});

/** Schemes that lead to no website. */
const otherSchemes = /^(?:mailto|tel|sms|cid|callto|facetime|geo|webcal|whatsapp|weixin|data):/i;
/** Tags of the senders for the links that they make themselves. */
const senders = /^(?:\[(?:unsubscribe|webversion|preferences|view)[^\]]*\]|<unsubscribe>|\$unsubscribe|%unsubscribe)/i;

function judged(link: MarkupLink, own: readonly string[], nowhere: Finding['certainty']): Met | null {
  const { href } = link;
  if (mergeTagsIn(href).length > 0 || senders.test(href) || /\{\{|\}\}|<%|%%|\*\|/.test(href)) return null;
  if (href === '' || href === '#' || /^javascript:/i.test(href))
    return { link, what: 'empty', target: '', certainty: nowhere };
  if (otherSchemes.test(href) || href.startsWith('#')) return null;
  const address = URL.canParse(href.startsWith('//') ? `https:${href}` : href)
    ? new URL(href.startsWith('//') ? `https:${href}` : href)
    : null;
  if (address === null || !/^https?:$/.test(address.protocol))
    return address === null ? { link, what: 'relative', target: href.slice(0, 60), certainty: 'ask' } : null;
  const host = address.hostname.replace(/^www\./, '');
  if (address.protocol === 'http:' && host !== 'localhost')
    return { link, what: 'plain-http', target: host, certainty: 'sure' };
  if (own.length === 0 || own.some((one) => isOf(host, one))) return null;
  const slipped = own.some((one) => isSlip('host', bare(one), host));
  if (slipped) return { link, what: 'slip', target: host, certainty: 'sure' };
  if (redirectors.test(host)) return { link, what: 'redirect', target: host, certainty: 'ask' };
  return everybodys.test(host) ? null : { link, what: 'foreign', target: host, certainty: 'ask' };
}
