import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { rule } from '../model/rules.ts';

type Told = Evidence<{ readonly stack: string; readonly wanted: string }>;

/** Typefaces that are told one by one; a template that was put together from three has no more. */
const mostTold = 4;
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+|variable$/g, '');

/** Type is set in the brand's typefaces, with whatever stands in for them behind. */
export const emailFonts = defineAssetCheck({
  id: 'email-fonts',
  category: 'email',
  severity: 'warn',
  weight: 2,
  limits: {},
  needs: ['markup'],
  run({ markup: { fonts } }, { brand }) {
    if (brand.families.length === 0) return { because: 'no-type' };
    if (fonts.length === 0) return { because: 'no-fonts' };
    const own = new Set(brand.families.map(plain));
    const others = fonts.filter(({ families }) => !families.some((name) => own.has(plain(name))));
    return {
      findings: others.slice(0, mostTold).map(({ families, count, places }) => ({
        subject: `font:${families[0] ?? ''}`,
        regions: places,
        evidence: {
          measured: families[0] ?? '',
          limit: brand.families.join(', '),
          unit: '' as const,
          values: { stack: families.slice(0, 3).join(', '), wanted: brand.families.join(', ') },
        },
        // Many brands write mails in a system's typeface on purpose, for mail programs show no other.
        certainty: 'ask' as const,
        extent: count / fonts.reduce((sum, font) => sum + font.count, 0),
        rule: rule('kit', 'type.families'),
      })),
    };
  },
  words: {
    en: {
      title: 'Typefaces in e-mails and pages',
      why: 'A typeface is recognised like a voice. Where it can’t be shown, another stands in; where it is not even named, nobody ever sees it.',
      blind:
        'It reads which typefaces are asked for, not which one a mail program has. Type in pictures is not looked at.',
      message: ({ values: { stack, wanted } }: Told) => `Text is set in ${stack}; the kit’s typefaces are ${wanted}.`,
      remedy: ({ values: { stack, wanted } }: Told) =>
        `Name the brand’s typeface first (${wanted.split(', ')[0]}), and keep ${stack.split(', ')[0]} behind it as the stand-in.`,
      because: { 'no-type': 'The kit names no typefaces.', 'no-fonts': 'It states no typefaces.' },
    },
    'zh-Hans': {
      title: '邮件与网页的字体',
      why: '字体像声音一样能被认出。无法显示时由其他字体代替；若根本没有写上，就永远不会有人看到。',
      blind: '只看写明的字体，不知道邮件程序有哪些字体。图片中的文字不作判断。',
      message: ({ values: { stack, wanted } }: Told) => `文字使用 ${stack}；品牌套件的字体是 ${wanted}。`,
      remedy: ({ values: { stack, wanted } }: Told) =>
        `请把品牌字体（${wanted.split(', ')[0]}）写在最前面，${stack.split(', ')[0]} 放在其后作为替代。`,
      because: { 'no-type': '品牌套件没有列出字体。', 'no-fonts': '它没有写明字体。' },
    },
  },
});
