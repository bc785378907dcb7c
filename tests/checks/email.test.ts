import { describe, expect, test } from 'vitest';
import { emailAlt } from '../../src/checks/email-alt.ts';
import { emailFonts } from '../../src/checks/email-fonts.ts';
import { emailLinks } from '../../src/checks/email-links.ts';
import { emailWeight } from '../../src/checks/email-weight.ts';
import { emailWidth } from '../../src/checks/email-width.ts';
import type { FileFact } from '../../src/model/facts.ts';
import { whole } from '../../src/model/region.ts';
import { header, judge } from './asset.ts';
import { at, image, link, made, set } from './markup.ts';

const mail = { placement: header({ kind: 'email' }) };
const told = (judged: ReturnType<typeof judge>) =>
  typeof judged === 'string'
    ? judged
    : judged.findings.map(({ subject, certainty, regions }) => ({ subject, certainty, regions }));

describe('email-weight', () => {
  test.each([
    ['at the limit', made({ bytes: 104_448 }), []],
    ['a byte over', made({ bytes: 104_449 }), [{ subject: 'weight', certainty: 'sure', regions: [whole] }]],
    ['MJML is no HTML yet', made({ bytes: null }), 'no-html'],
  ] as const)('%s', (_, facts, expected) => {
    expect(told(judge(emailWeight, facts, mail))).toEqual(expected);
  });

  test('a page is no e-mail, unless it is meant to be one', () => {
    const page = made({ isMail: false, bytes: 300_000 });
    expect(judge(emailWeight, page)).toBe('no-mail');
    expect(told(judge(emailWeight, page, mail))).toHaveLength(1);
  });
});

describe('email-width', () => {
  test.each([
    [700, []],
    [701, [{ subject: 'width', certainty: 'ask', regions: [whole] }]],
    [null, []],
  ] as const)('%s px', (width, expected) => {
    expect(told(judge(emailWidth, made({ width }), mail))).toEqual(expected);
  });
});

describe('email-fonts', () => {
  const brand = { hosts: [], families: ['Young Serif', 'Figtree'] };
  test.each([
    ['the brand’s, with a stand-in', [set('Figtree', 'Helvetica', 'sans-serif')], []],
    ['written in another way', [set('figtree-variable', 'Arial')], []],
    ['behind another', [set('Georgia', 'Young Serif', 'serif')], []],
    ['a system’s alone', [set('Arial', 'sans-serif')], [{ subject: 'font:Arial', certainty: 'ask', regions: [whole] }]],
    ['none stated', [], 'no-fonts'],
  ] as const)('%s', (_, fonts, expected) => {
    expect(told(judge(emailFonts, made({ fonts: [...fonts] }), { ...mail, brand }))).toEqual(expected);
  });

  test('a kit without type asks for none', () => {
    expect(judge(emailFonts, made({ fonts: [set('Arial')] }), mail)).toBe('no-type');
  });
});

describe('email-alt', () => {
  const found = (certainty: 'sure' | 'ask', subject = 'image:hero@2x.png') => [
    { subject, certainty, regions: [at(0, 5)] },
  ];
  test.each([
    ['words', image(), []],
    ['none', image({ alt: null }), found('sure')],
    ['empty: mere decoration', image({ alt: '' }), []],
    ['empty, and it leads somewhere', image({ alt: '', href: 'https://a.example' }), found('ask')],
    ['the file’s name', image({ alt: 'hero@2x.png' }), found('ask')],
    ['a note of whoever made it', image({ alt: 'alt_text' }), found('ask')],
    ['a word that is a name', image({ alt: 'Image of a cup' }), []],
  ] as const)('%s', (_, one, expected) => {
    expect(told(judge(emailAlt, made({ images: [one] }), mail))).toEqual(expected);
  });

  test('a picture beside words that lead to the same need not say it again', () => {
    const images = [image({ alt: '', href: 'https://a.example' })];
    expect(told(judge(emailAlt, made({ images, links: [link('https://a.example')] }), mail))).toEqual([]);
  });

  test('two of one name are two; without pictures it does not apply', () => {
    const images = [image({ alt: null }), image({ alt: null })];
    expect(told(judge(emailAlt, made({ images }), mail))).toMatchObject([
      { subject: 'image:hero@2x.png' },
      { subject: 'image:hero@2x.png:2' },
    ]);
    expect(judge(emailAlt, made(), mail)).toBe('no-images');
  });
});

describe('email-links', () => {
  const file = (format: FileFact['format']): { readonly file: FileFact } => ({
    file: { bytes: 1, digest: '', extension: format, format },
  });
  const brand = { hosts: ['solvane.example'], families: [] };
  const says = (href: string, format: FileFact['format'] = 'html', hosts = brand.hosts) => {
    const judged = judge(
      emailLinks,
      { ...file(format), ...made({ links: [link(href)] }) },
      { ...mail, brand: { ...brand, hosts } },
    );
    return typeof judged === 'string'
      ? judged
      : judged.findings.map(({ certainty, values }) => `${certainty} ${values.case}`);
  };

  test.each([
    ['https://solvane.example/morrow', []],
    ['https://www.solvane.example', []],
    ['https://letters.solvane.example/x', []],
    ['https://www.instagram.com/solvane', []],
    ['mailto:a@solvane.example', []],
    ['tel:+351800555019', []],
    ['{{ unsubscribe_url }}', []],
    ['*|UNSUB|*', []],
    ['%%unsub_center_url%%', []],
    ['#top', []],
    ['', ['ask empty']],
    ['#', ['ask empty']],
    ['/morrow', ['ask relative']],
    ['http://solvane.example', ['sure plain-http']],
    ['http://elsewhere.com', ['sure plain-http']],
    ['https://solvanne.example', ['sure slip']],
    ['https://partner-kiln.com/offer', ['ask foreign']],
    ['https://bit.ly/3xY', ['ask redirect']],
    ['https://solvane.us2.list-manage.com/track', ['ask redirect']],
    ['https://notsolvane.example.evil.com', ['ask foreign']],
  ] as const)('%s', (href, expected) => {
    expect(says(href)).toEqual(expected);
  });

  test('in a message that was sent, a link that leads nowhere is for sure', () => {
    expect(says('#', 'eml')).toEqual(['sure empty']);
  });

  test('without hosts of the brand, no host is another’s', () => {
    expect(says('https://anywhere.com', 'html', [])).toEqual([]);
  });

  test('several links to one host are one finding, with each place', () => {
    const links = [link('https://other-shop.com/a'), link('https://other-shop.com/b', { place: at(20, 24) })];
    const judged = judge(emailLinks, { ...file('html'), ...made({ links }) }, { ...mail, brand });
    expect(told(judged)).toEqual([
      { subject: 'link:foreign:other-shop.com', certainty: 'ask', regions: [at(10, 16), at(20, 24)] },
    ]);
    expect(judge(emailLinks, { ...file('html'), ...made() }, { ...mail, brand })).toBe('no-links');
  });
});
