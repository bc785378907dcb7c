import { describe, expect, test } from 'vitest';
import { copyContrast } from '../../src/checks/copy-contrast.ts';
import { copyLength } from '../../src/checks/copy-length.ts';
import { copyPerson } from '../../src/checks/copy-person.ts';
import { copyReadability } from '../../src/checks/copy-readability.ts';
import { copySafeZone } from '../../src/checks/copy-safe-zone.ts';
import { copyShouting } from '../../src/checks/copy-shouting.ts';
import { copySize } from '../../src/checks/copy-size.ts';
import { conforms, header, judge, only, sized } from './asset.ts';
import { read, says, voice } from './copy.ts';

const spoken = voice({ names: ['SOLVANE'] });

describe('copy-shouting', () => {
  test.each([['SHOP NOW', 'Nothing before nine!', 'BUY ONE GET ONE FREE TODAY', 'The USB and HDMI cables', 'Really?']])(
    'conforms',
    (...lines) => {
      expect(judge(copyShouting, says(lines), spoken)).toEqual(conforms);
    },
  );
  test.each([
    ['Hurry!!', 'marks', 2],
    ['快来！！！', 'marks', 3],
    ['What?!', 'marks', 2],
    ['EVERYTHING MUST GO BEFORE THE WEEKEND ENDS', 'capitals', 7],
    ['ALL SOLVANE CUPS MUST GO 4 EVER BEFORE NEXT MONDAY', 'capitals', 8],
  ])('deviates: %s', (text, subject, measured) => {
    expect(only(judge(copyShouting, says([text]), spoken))).toMatchObject({ subject, measured, certainty: 'sure' });
  });
  test('capitals in a picture are a choice of type', () => {
    expect(judge(copyShouting, says([read('EVERYTHING MUST GO BEFORE THE WEEKEND ENDS')]), spoken)).toEqual(conforms);
  });
});

describe('copy-readability', () => {
  const hard =
    'Notwithstanding considerable organisational complexity, comprehensive implementation necessitates interdisciplinary collaboration. ';
  test('English from a hundred words on', () => {
    expect(only(judge(copyReadability, says([hard.repeat(12)]), spoken))).toMatchObject({ subject: 'ease', limit: 50 });
    expect(judge(copyReadability, says(['We fire on Tuesday and it cools. '.repeat(20)]), spoken)).toEqual(conforms);
    expect(judge(copyReadability, says([hard]), spoken)).toBe('too-short');
    const latin = 'Sed ut perspiciatis unde omnis iste natus error sit voluptatem accusantium doloremque. ';
    expect(judge(copyReadability, says([latin.repeat(12)]), spoken)).toBe('too-short');
  });
  test('Chinese by the sentence', () => {
    const long = `${'我们每天早上九点开门'.repeat(7)}。`;
    const found = only(judge(copyReadability, says([`早安。${long}`], 'hans'), spoken));
    expect(found).toMatchObject({ subject: 'sentence', measured: 70, regions: [{ kind: 'span', start: 3, end: 74 }] });
    expect(judge(copyReadability, says(['早安。我们九点开门。'], 'hans'), spoken)).toEqual(conforms);
  });
});

describe('copy-length', () => {
  const caption = header({ id: 'x-caption', maxCharacters: 20 });
  test.each([
    ['twenty characters', '12345678901234567890', null],
    ['one more', '123456789012345678901', 21],
    ['Chinese counts twice on X', '一二三四五六七八九十百', 22],
    ['a link counts 23', 'https://a.example/very/long/path/that/goes/on', 23],
  ])('%s', (_, text, measured) => {
    const judged = judge(copyLength, says([text]), { placement: caption });
    if (measured === null) expect(judged).toEqual(conforms);
    else expect(only(judged)).toMatchObject({ measured, limit: 20, certainty: 'sure' });
  });
  test('what a picture says is not counted', () => {
    expect(judge(copyLength, says([read('12345678901234567890 and more')]), { placement: caption })).toBe('no-copy');
    expect(judge(copyLength, says(['Hi']))).toBe('no-limit');
  });
});

describe('copy-person', () => {
  test('您 beside 你', () => {
    const copy = says(['欢迎您', '您的杯子', '你想要的都在这里'], 'hans');
    expect(only(judge(copyPerson, copy, spoken))).toMatchObject({ subject: 'polite', certainty: 'sure', measured: 1 });
    expect(judge(copyPerson, says(['你好！', '欢迎您'], 'hans'), spoken)).toEqual(conforms);
  });
  test.each([
    ['of a customer', '“你真好”，一位客人说。谢谢您。'],
    ['in corner brackets', '「你們真好」，一位客人說。謝謝您。'],
    ['that goes on in the next line', '您的来信：“你真好，'],
  ])('words %s are not the brand’s', (_, line) => {
    expect(judge(copyPerson, says([line], 'hans'), spoken)).toEqual(conforms);
  });
  test('one line that mixes them is shown once', () => {
    expect(only(judge(copyPerson, says(['您好，你的毛巾到了'], 'hans'), spoken)).says).toBe(
      '您 and 你 are mixed in “您好，你的毛巾到了”.',
    );
    expect(only(judge(copyPerson, says(['您好，你的毛巾到了', '谢谢您'], 'hans'), spoken)).says).toBe(
      '您 and 你 are mixed: “谢谢您”, but “您好，你的毛巾到了”.',
    );
  });
  test('“my” beside “your” asks', () => {
    const copy = says(['Your account', { text: 'Start my trial', role: 'button' }]);
    expect(only(judge(copyPerson, copy, spoken))).toMatchObject({ subject: 'self', certainty: 'ask' });
    expect(judge(copyPerson, says(['Your cup', '“I love my cup every day”']), spoken)).toEqual(conforms);
    expect(judge(copyPerson, says(['Cups']), spoken)).toBe('nobody-addressed');
  });
});

describe('copy-contrast', () => {
  // Ratios on white by WCAG’s formula, rounded down: #767676 4.54, #777777 4.47, #949494 3.03, #969696 2.95.
  const html = (ink: string, size: number) => says([{ text: 'Line', ink, ground: '#ffffff', size }]);
  const picture = (ink: string, size: number) => says([read('Line', { ink, ground: '#ffffff', size })]);
  test.each([
    ['#767676', 10],
    ['#949494', 20],
  ])('conforms: %s at %d px', (ink, size) => {
    expect(judge(copyContrast, html(ink, size))).toEqual(conforms);
  });
  test.each([
    ['stated colours', html('#777777', 10), 'sure', 4.47],
    ['large text', html('#969696', 20), 'sure', 2.95],
    ['just below in a picture', picture('#777777', 10), 'ask', 4.47],
    ['far below in a picture', picture('#aaaaaa', 10), 'sure', 2.32],
    ['perhaps bold in a picture', picture('#888888', 14), 'ask', 3.54],
  ] as const)('deviates: %s', (_, copy, certainty, measured) => {
    expect(only(judge(copyContrast, copy))).toMatchObject({ certainty, measured });
  });
  test('does not apply where colours are not known', () => {
    expect(judge(copyContrast, says(['Line']))).toBe('no-colours');
  });
});

describe('copy-size', () => {
  const line = (size: number) => ({ ...says([read('Small print', { size })]), picture: sized(1500, 500) });
  test('as it is shown', () => {
    expect(judge(copySize, line(6))).toEqual(conforms);
    expect(only(judge(copySize, line(4)))).toMatchObject({ certainty: 'ask', measured: 4, limit: 5 });
    const story = header({ kind: 'story', recommended: { width: 1080, height: 1920 } });
    const shown = only(judge(copySize, { ...line(12), picture: sized(1080, 1920) }, { placement: story }));
    expect(shown).toMatchObject({ measured: 4.3, values: { drawn: 12, scale: 36 } });
  });
});

describe('copy-safe-zone', () => {
  const zone = (change: object) =>
    header({
      safeZones: [
        {
          shape: 'rect',
          name: 'middle',
          type: 'keep-inside',
          basis: 'official',
          x: 300,
          y: 0,
          width: 900,
          height: 500,
          ...change,
        },
      ],
    });
  const at = (x: number) => ({
    ...says([read('Half price', { region: { kind: 'box', x, y: 100, width: 200, height: 50 } })]),
    picture: sized(1500, 500),
  });
  test.each([
    ['inside', 400, {}, null],
    ['half outside', 200, {}, 'sure'],
    ['hearsay', 200, { basis: 'community' }, 'ask'],
    ['a crop', 200, { type: 'visible-crop' }, 'ask'],
    ['a crop by hearsay', 200, { type: 'visible-crop', basis: 'derived' }, 'no-zones'],
  ] as const)('%s', (_, x, change, certainty) => {
    const judged = judge(copySafeZone, at(x), { placement: zone(change) });
    if (certainty === null) expect(judged).toEqual(conforms);
    else if (certainty === 'no-zones') expect(judged).toBe(certainty);
    else expect(only(judged)).toMatchObject({ certainty, measured: 50, subject: 'zone:middle' });
  });
});
