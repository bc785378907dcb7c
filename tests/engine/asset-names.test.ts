import { describe, expect, test } from 'vitest';
import { isAsset } from '../../src/engine/asset-names.ts';
import { dayInPath } from '../../src/engine/day-in-path.ts';

const nobodySays = () => false;

describe('which files are assets', () => {
  test.each([
    ['x/header.PNG', true],
    ['mails/spring.html', true],
    ['mails/spring.eml', true],
    ['brochure.pdf', true],
    ['spring.txt', false],
    ['captions/spring.txt', true],
    ['x/subject-lines.md', true],
    ['微信公众号/文案.txt', true],
    ['README.md', false],
    ['captions/README.md', false],
    ['LICENSE.txt', false],
    ['robots.txt', false],
    ['onbrand-report.html', false],
    ['x/onbrand-report-2026.html', false],
    ['font.woff2', false],
    ['emailed-invoice.md', false],
  ])('%s: %s', (path, expected) => {
    expect(isAsset(path, [], nobodySays)).toBe(expected);
  });

  test('a text beside a picture of its name is its caption', () => {
    expect(isAsset('x/spring.txt', ['spring.txt', 'Spring@2x.jpg'], nobodySays)).toBe(true);
    expect(isAsset('x/spring.txt', ['spring.txt', 'spring.pdf', 'summer.jpg'], nobodySays)).toBe(false);
  });

  test('a text that somebody speaks for is one, but for notes to readers', () => {
    expect(isAsset('instagram/launch.txt', [], () => true)).toBe(true);
    expect(isAsset('instagram/LICENSE', [], () => true)).toBe(false);
  });
});

describe('the day that a path states', () => {
  test.each([
    ['x/2026-03-02_header.png', '2026-03-02'],
    ['x/header_20260302.png', '2026-03-02'],
    ['x/header-2026.3.2.png', '2026-03-02'],
    ['微信/2026年3月2日 头图.png', '2026-03-02'],
    ['2026-01-05/mail.eml', '2026-01-05'],
    ['2026-01-05/mail_2026-02-06.eml', '2026-02-06'],
    ['2026-02-30.png', null],
    ['order-4120260302.png', null],
    ['banner-2026.png', null],
    ['1920x1080_20261345.png', null],
  ])('%s: %s', (path, expected) => {
    expect(dayInPath(path)).toBe(expected);
  });
});
