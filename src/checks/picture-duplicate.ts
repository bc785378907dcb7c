import { defineSetCheck, type Evidence } from '../model/check.ts';
import { mailAround } from '../model/inside-mail.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';
import { nearIn, sameIn, slotsOf } from './support/likeness.ts';

interface Values extends Readonly<Record<string, string | number>> {
  /** `frame`: the first frames of animations are the same; the rest was not looked at. */
  readonly kind: 'same' | 'near' | 'frame';
  /** Bits by which the two hashes differ; 0 for the same pixels. */
  readonly distance: number;
  readonly first: string;
  /** The other files, up to three by name. */
  readonly others: string;
}
type Told = Evidence<Values>;

/** A plate of one colour, or nearly, is like any other: standard deviation of luma, 0…255. */
const plate = 4;
const named = 3;

/** No two files of one placement show the same picture. */
export const pictureDuplicate = defineSetCheck({
  id: 'picture-duplicate',
  category: 'picture',
  severity: 'note',
  weight: 1,
  limits: {
    distance: {
      default: 2,
      min: 0,
      max: 16,
      unit: 'count',
      why: {
        en: 'Bits of 64 by which two pictures’ difference hashes may differ and still be asked about. The same picture in another size or quality differs by 0 to 2.',
        'zh-Hans': '两张图片的 64 位差异哈希相差多少位以内会询问。同一图片换尺寸或质量后相差 0 到 2 位。',
      },
    },
  },
  needs: ['fingerprint', 'picture'],
  run(members, { limits, limitRule }) {
    const pictures = members.filter(
      ({ path, facts }) => facts.fingerprint.contrast >= plate && mailAround(path) === null,
    );
    if (pictures.length < 2) return { because: 'too-few' };
    const animated = new Set(pictures.filter(({ facts }) => facts.picture.frames > 1).map(({ path }) => path));
    const found = [...slotsOf(pictures).values()].flatMap((slot) => [
      ...sameIn(slot),
      ...nearIn(slot, limits.distance),
    ]);
    // two pictures may share more than one placement
    const once = new Map(found.map((likeness) => [`${likeness.subject} ${likeness.paths.join('\n')}`, likeness]));
    return {
      findings: [...once.values()].map(({ kind, paths, subject, distance }) => {
        const isFrame = kind === 'same' && paths.some((path) => animated.has(path));
        const others = paths.slice(1);
        return {
          subject,
          regions: [whole],
          evidence: {
            measured: paths.length,
            limit: 1,
            unit: 'count',
            values: {
              kind: isFrame ? 'frame' : kind,
              distance,
              first: paths[0] ?? '',
              others: others.slice(0, named).join(', ') + (others.length > named ? ` +${others.length - named}` : ''),
            } satisfies Values,
          },
          certainty: kind === 'same' && !isFrame ? 'sure' : 'ask',
          extent: paths.length - 2,
          rule: kind === 'near' ? limitRule('distance') : rule('check', 'picture-duplicate'),
          paths,
        };
      }),
    };
  },
  words: {
    en: {
      title: 'Each picture once in a placement',
      why: 'The same picture under two names is a copy that nobody dares to delete, or the wrong file under the right name. One picture in several placements, and its variants by density or format (cover@2x.png, cover.webp), are reuse and fine; so are pictures that look alike where their names tell them apart in a word (post, post-sale).',
      blind:
        'Plates of one colour are left out, so are pictures that lie in a mail, which must bring its own copy, and of those with little more than a line or a small mark on them only the very same are told. A picture that was mirrored, cropped or recoloured is not recognised; pictures that differ in a few words look alike, and are asked about where their names differ in a number, in a word such as old, new or copy, or in everything.',
      message: ({ values: { kind, first, others } }: Told) =>
        ({
          same: `${first} has the very same pixels as ${others}.`,
          near: `${first} looks almost like ${others}.`,
          frame: `The first frame of ${first} is the very same as that of ${others}.`,
        })[kind],
      remedy: ({ values: { kind } }: Told) =>
        kind === 'same'
          ? 'Keep the one that is used and delete the copy, or put the right picture under the other name.'
          : 'Look at them side by side: if one is an old version, delete it.',
      because: { 'too-few': 'There are fewer than two pictures to compare.' },
    },
    'zh-Hans': {
      title: '同一版位不重复用图',
      why: '同一图片有两个名字，要么是没人敢删的副本，要么是正确的文件名配了错误的图片。同一图片用于多个版位，或按密度、格式导出的变体（cover@2x.png、cover.webp）属于正常复用；文件名以词语区分的相似图片（首图、首图-新年）也视为有意为之。',
      blind:
        '不比较纯色图，也不比较邮件内含的图片（邮件必须自带一份）；纯色底上仅有一行字或一个小标志的图片，只判断是否完全相同。镜像、裁切或改色后的图片无法识别；仅个别文字不同的图片会被视为相似；若文件名只差数字、只差“旧”“新”“副本”一类的词，或毫无相同之处，则会询问。',
      message: ({ values: { kind, first, others } }: Told) =>
        ({
          same: `${first} 与 ${others} 的像素完全相同。`,
          near: `${first} 与 ${others} 几乎一样。`,
          frame: `${first} 的第一帧与 ${others} 的完全相同。`,
        })[kind],
      remedy: ({ values: { kind } }: Told) =>
        kind === 'same'
          ? '请保留在用的一份并删除副本，或为另一个文件名换上正确的图片。'
          : '请并排查看：若其中一份是旧版本，请删除。',
      because: { 'too-few': '可比较的图片不足两张。' },
    },
  },
});
