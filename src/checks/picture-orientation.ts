import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';

type Values = Readonly<{ degrees: number; mirrored: boolean; email: boolean }>;
type Told = Evidence<Values>;

/** By EXIF orientation (CIPA DC-008, 4.6.4): how far a viewer turns it clockwise, and whether it mirrors it. */
const turns: Readonly<Record<number, readonly [degrees: number, mirrored: boolean]>> = {
  2: [0, true],
  3: [180, false],
  4: [180, true],
  5: [90, true],
  6: [90, false],
  7: [270, true],
  8: [270, false],
};

/** The pixels are stored upright, so that nobody has to turn them. */
export const pictureOrientation = defineAssetCheck({
  id: 'picture-orientation',
  category: 'picture',
  severity: 'warn',
  weight: 1,
  limits: {},
  needs: ['picture'],
  run({ picture }, { placement }) {
    const turn = turns[picture.orientation];
    if (turn === undefined) return { findings: [] };
    const email = placement?.kind === 'email';
    return {
      findings: [
        {
          subject: 'orientation',
          regions: [whole],
          evidence: {
            // One note that turns it, where there may be none.
            measured: 1,
            limit: 0,
            unit: 'count',
            values: { degrees: turn[0], mirrored: turn[1], email },
          },
          certainty: 'sure',
          extent: 1,
          rule: rule('check', 'picture-orientation'),
          // Browsers and networks turn it themselves; mail programs often don't.
          atMost: email ? 'warn' : 'note',
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Pixels stored upright',
      why: 'A camera stores a portrait lying down and notes how to turn it. Mail programs and older tools ignore the note, so it lies on its side.',
      blind: 'It can’t tell whether the note itself is wrong.',
      message: ({ values: { degrees, mirrored } }: Told) => {
        const turned = degrees > 0 ? [`turn it by ${degrees}° clockwise`] : [];
        const does = [...(mirrored ? ['mirror it'] : []), ...turned].join(' and ');
        const stored = [...(mirrored ? ['mirrored'] : []), ...(degrees > 0 ? ['turned'] : [])].join(' and ');
        return `It is stored ${stored}: a viewer must ${does}, as a note says (EXIF orientation) that some programs ignore.`;
      },
      remedy: () => 'Open it and save it upright: most programs turn the pixels and drop the note on export.',
      because: {},
    },
    'zh-Hans': {
      title: '像素按正向存储',
      why: '相机把竖拍的照片横着存储，并注明如何旋转。邮件程序和旧工具会忽略该标记，图片就横过来了。',
      blind: '无法判断标记本身是否有误。',
      message: ({ values: { degrees, mirrored } }: Told) =>
        `图片以${mirrored ? '镜像' : ''}${degrees > 0 ? `旋转方式存储，查看时需顺时针旋转 ${degrees}°` : '方式存储'}，依赖部分程序会忽略的 EXIF 方向标记。`,
      remedy: () => '请打开后按正向重新保存：多数程序导出时会旋转像素并去掉标记。',
      because: {},
    },
  },
});
