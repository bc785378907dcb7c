import type { Asset } from './asset.ts';

const text = (lines: readonly string[]) => async (): Promise<Buffer> => Buffer.from(`${lines.join('\n')}\n`);

/** What stands under the posts. */
export const captions: readonly Asset[] = [
  {
    path: 'instagram/feed/01_solvane_ig-portrait_nothing-before-nine.txt',
    placement: 'instagram-caption',
    draw: text([
      'Nothing before nine.',
      '',
      'The egg takes six minutes. The light takes longer.',
      'We make tableware for the time in between.',
      '',
      '@solvane.table · solvane.example',
    ]),
  },
  {
    path: 'instagram/feed/03_solvane_ig-portrait_two-cups_v4.txt',
    placement: 'instagram-caption',
    draw: text([
      '---',
      'date: 2027-01-18',
      '---',
      'Two cups. One is for later.',
      '',
      'Two Morrow cups, €44 until 31 January. Incl. VAT.',
      'In Celadon, or in the blue that is called Kiln Blue because it comes out of one.',
    ]),
  },
  {
    path: 'x/solvane_x-square_last-slow-days.txt',
    placement: 'x-caption',
    draw: text([
      '---',
      'date: 2027-01-25',
      '---',
      'Last slow days. Two Morrow cups, €44 until 31 January. Incl. VAT.',
      'https://solvane.example/morrow',
    ]),
  },
  {
    path: 'pinterest/solvane_pin_stack-them.txt',
    placement: 'pinterest-caption',
    draw: text(['Stack them. They have nowhere to be.', '', 'Two Morrow cups, €48. Incl. VAT.']),
    deviations: [
      {
        check: 'offer-price',
        note: 'Says €48, as the story of the set does, for the two cups that are €44 everywhere else.',
        expected: 'deviates',
      },
    ],
  },
  {
    path: 'linkedin/solvane_linkedin-post_glaze-technician.txt',
    placement: 'linkedin-caption',
    draw: text([
      'We are looking for a glaze technician.',
      '',
      'You know what cobalt does at 1,240 °C, and you can wait for it.',
      'Four days a week, in Aveiro. The kiln has the fifth.',
      '',
      'solvane.example/work',
    ]),
  },
  {
    path: '小红书/Solvane_小红书封面_周日早餐.txt',
    placement: 'rednote-caption',
    draw: text([
      '周日早餐，九点以后。',
      '',
      '一只碗，一颗六分钟的蛋，一张不着急的桌子。',
      'Morrow 对杯 ¥368，含税。釉色两种：青瓷与窑蓝。',
    ]),
  },
];
