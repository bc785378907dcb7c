import { rounded } from '../measure/rounded.ts';
import { defineAssetCheck, type Finding } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';

/** Colours that are accepted, but no longer offered, go by their date. */
export const colourLegacy = defineAssetCheck({
  id: 'colour-legacy',
  category: 'colour',
  severity: 'warn',
  weight: 3,
  limits: {
    share: {
      default: 0.25,
      min: 0,
      max: 100,
      unit: '%',
      why: {
        en: 'Least share of the picture that an accepted colour must take to be told of; as in colour-palette.',
        'zh-Hans': '过渡颜色至少占画面多大比例才会被指出；与 colour-palette 一致。',
      },
    },
  },
  needs: ['palette'],
  run({ palette }, { colours: { colours }, limits, today }) {
    const accepted = colours.filter(({ origin }) => origin === 'accepted');
    if (accepted.length === 0) return { because: 'none-accepted' };
    const findings = accepted.flatMap(({ name, hex, until, pointer }): Finding<Values>[] => {
      const used = palette.colours.find((colour) => colour.name === name && colour.hex === hex);
      if (used === undefined || used.share * 100 < limits.share || until === null) return [];
      const days = daysBetween(until, today);
      const share = rounded(used.share * 100, 1);
      return [
        {
          subject: `legacy:${hex}`,
          regions: used.boxes !== undefined && used.boxes.length > 0 ? used.boxes : [whole],
          evidence: {
            measured: share,
            limit: null,
            unit: '%',
            found: { hex: used.foundHex, share: rounded(used.share, 4) },
            values: { name, until, days, share },
          },
          certainty: 'sure',
          extent: rounded(Math.max(0, days) / daysInYear, 3),
          rule: rule('kit', `${pointer}.until`),
          ...(days > 0 ? {} : { atMost: 'note' }),
        },
      ];
    });
    return { findings };
  },
  words: {
    en: {
      title: 'Accepted colours before their last day',
      why: 'A colour on its way out is accepted where it stands, so that nobody reprints overnight; after its last day it makes new work look old.',
      blind: 'It can’t tell new work from old: a file from before the last day is judged like any other.',
      message: ({ found, values }) =>
        Number(values.days) > 0
          ? `${values.name} (${found?.hex}, ${values.share} % of the picture) was accepted until ${values.until}, ${values.days} days ago.`
          : `${values.name} (${found?.hex}, ${values.share} % of the picture) is accepted only until ${values.until}.`,
      remedy: ({ values }) =>
        Number(values.days) > 0 ? 'Use a colour of the palette instead.' : `Replace it by ${values.until}.`,
      because: { 'none-accepted': 'The kit lists no colours that are accepted beside the palette.' },
    },
    'zh-Hans': {
      title: '过渡颜色未过期',
      why: '逐步停用的颜色在原处仍可保留，以免连夜重做；过了最后期限，它会让新作品显得陈旧。',
      blind: '无法区分新旧作品：期限之前制作的文件同样按当天判断。',
      message: ({ found, values }) =>
        Number(values.days) > 0
          ? `“${values.name}”（${found?.hex}，占画面 ${values.share}%）仅接受至 ${values.until}，已过 ${values.days} 天。`
          : `“${values.name}”（${found?.hex}，占画面 ${values.share}%）仅接受至 ${values.until}。`,
      remedy: ({ values }) => (Number(values.days) > 0 ? '请改用色板内的颜色。' : `请在 ${values.until} 之前替换。`),
      because: { 'none-accepted': '品牌套件没有列出色板之外可接受的颜色。' },
    },
  },
});

type Values = { readonly name: string; readonly until: string; readonly days: number; readonly share: number };

const daysInYear = 365;
const millisecondsInDay = 86_400_000;

/** Whole days from one ISO date to another. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsInDay);
