import { defineSetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';

type Told = Evidence<Readonly<{ pictures: number }>>;

/** Confidence from which a logo counts as there: as in the checks of pictures, where one is worth a question. */
const seenFrom = 0.75;

/** A mail shows the logo where the kit wants one. */
export const emailLogo = defineSetCheck({
  id: 'email-logo',
  category: 'email',
  severity: 'warn',
  weight: 3,
  limits: {},
  needs: ['markup', 'logos'],
  run(members, { known }) {
    const asked = members.flatMap(({ path, placements, facts }) => {
      const demand = placements.map((id) => known.logoIn[id]).find((one) => one !== undefined);
      return facts.markup.isMail && demand !== undefined ? [{ path, facts, demand }] : [];
    });
    if (asked.length === 0) return { because: 'not-asked' };
    const without = asked.filter(({ facts }) => facts.logos.sightings.every(({ confidence }) => confidence < seenFrom));
    return {
      findings: without.map(({ path, facts, demand }) => ({
        subject: `logo:${path}`,
        regions: [whole],
        evidence: {
          measured: 0,
          limit: 1,
          unit: 'count',
          values: { pictures: facts.markup.images.length },
        },
        // That nothing was found is no proof: of small and faint logos some are missed.
        certainty: 'ask',
        extent: 0,
        rule: rule('kit', demand.pointer, demand.provenance),
        paths: [path],
      })),
    };
  },
  words: {
    en: {
      title: 'Logo in the mail',
      why: 'In a full inbox the logo says who writes, before a word is read.',
      blind:
        'It looks at the pictures that the mail brings with it or that lie in the campaign, and says nothing of a mail that names any other one: nothing is fetched. A logo that is set as type, drawn in the HTML (svg) or given as a background is not seen.',
      message: ({ values: { pictures } }: Told) =>
        pictures === 0
          ? 'The mail has no pictures, and so no logo; the kit wants one here.'
          : `In the mail’s pictures (${pictures}) none of the kit’s logos was found; the kit wants one here.`,
      remedy: () => 'Look whether it is there; if not, put it at the head of the mail.',
      because: {
        'not-asked': 'There is no mail whose pictures can all be looked at, and in which the kit wants a logo.',
      },
    },
    'zh-Hans': {
      title: '邮件中的标志',
      why: '收件箱很满，标志让人在读字之前就知道是谁来信。',
      blind:
        '只看邮件自带的或位于活动文件夹中的图片；若邮件还引用了别处的图片则不作判断，因为不会联网获取。以文字排出、在 HTML 中绘制（svg）或作为背景的标志看不到。',
      message: ({ values: { pictures } }: Told) =>
        pictures === 0
          ? '邮件中没有图片，因此也没有标志；套件要求此处有标志。'
          : `在邮件的 ${pictures} 张图片中没有找到套件的标志；套件要求此处有标志。`,
      remedy: () => '请查看邮件中是否有标志；若没有，请放在邮件顶部。',
      because: { 'not-asked': '没有“套件要求有标志、且图片都能查看”的邮件。' },
    },
  },
});
