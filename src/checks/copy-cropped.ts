import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { type PictureSide, pictureSides } from '../model/copy.ts';
import { rule } from '../model/rules.ts';
import { copyBecause, distinctRegions, quoted, shownIn } from './support/copy.ts';

interface Values extends Readonly<Record<string, string | number>> {
  readonly found: string;
  /** Edges, separated by spaces. */
  readonly sides: string;
}
type Told = Evidence<Values>;

const edges: Readonly<Record<PictureSide, readonly [en: string, zh: string]>> = {
  left: ['left', '左'],
  right: ['right', '右'],
  top: ['upper', '上'],
  bottom: ['lower', '下'],
};
const sidesIn = (sides: string): readonly PictureSide[] => pictureSides.filter((one) => sides.split(' ').includes(one));

/** No word runs out of the picture. */
export const copyCropped = defineAssetCheck({
  id: 'copy-cropped',
  category: 'copy',
  severity: 'warn',
  weight: 3,
  limits: {},
  needs: ['copy', 'picture'],
  run({ copy, picture }) {
    if (picture.hasAlpha) return { because: 'cut-out' };
    const lines = shownIn(copy).filter(({ region }) => region.kind === 'box');
    if (lines.length === 0) return { because: 'no-copy' };
    const cut = lines.filter((piece) => (piece.cut ?? []).length > 0);
    if (cut.length === 0) return { findings: [] };
    const sides = pictureSides.filter((side) => cut.some((piece) => piece.cut?.includes(side)));
    return {
      findings: [
        {
          subject: `cut:${sides.join('-')}`,
          regions: distinctRegions(cut.map(({ region }) => region)),
          evidence: {
            measured: cut.length,
            limit: 0,
            unit: 'count',
            values: { found: quoted(cut.map(({ text }) => text)), sides: sides.join(' ') } satisfies Values,
          },
          // Large type may run off on purpose.
          certainty: 'ask',
          extent: cut.length - 1,
          rule: rule('check', 'copy-cropped'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Words whole',
      why: 'A line that runs out of the picture may say another thing than was meant: “£7” for “£79”.',
      blind:
        'It sees letters that an edge goes through where their ground is one colour, not on a photograph, and not whether what is left out was missing already. Type that runs off on purpose is asked about as well; pictures with transparency, which are often cut close, never.',
      message: ({ measured, values: { found, sides } }: Told) =>
        `The picture’s ${sidesIn(sides)
          .map((side) => edges[side][0])
          .join(' and ')} edge goes through ${measured === 1 ? 'the letters of' : `${measured} lines:`} ${found}.`,
      remedy: () => 'Look whether it is meant; if not, move the words in or set them smaller.',
      because: {
        'no-copy': copyBecause.en['no-copy'],
        'cut-out': 'It has a transparent ground, and may be cut close around its letters.',
      },
    },
    'zh-Hans': {
      title: '文字完整',
      why: '超出画面的文字可能变成另一个意思：“£79”成了“£7”。',
      blind:
        '只在文字底色为单色时看得出边缘是否穿过字形，照片上看不出；也不知道画面之外是否本来就有文字。有意出血的大字同样会询问；带透明背景的图片常紧贴内容裁切，不询问。',
      message: ({ values: { found, sides } }: Told) =>
        `画面的${sidesIn(sides)
          .map((side) => edges[side][1])
          .join('、')}边缘穿过了文字：${found}。`,
      remedy: () => '请确认是否有意；若不是，请将文字内移或缩小。',
      because: {
        'no-copy': copyBecause['zh-Hans']['no-copy'],
        'cut-out': '它带有透明背景，可能紧贴文字裁切。',
      },
    },
  },
});
