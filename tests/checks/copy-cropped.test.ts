import { describe, expect, test } from 'vitest';
import { copyCropped } from '../../src/checks/copy-cropped.ts';
import { conforms, judge, only, picture, sized } from './asset.ts';
import { type Line, read, says } from './copy.ts';

const judged = (...lines: readonly Line[]) => judge(copyCropped, { ...says(lines), picture: sized(600, 200) });

describe('copy-cropped', () => {
  test('conforms: whole words', () => expect(judged(read('Last day £79'))).toEqual(conforms));

  test('asks where an edge goes through letters, and shows which', () => {
    const found = judged(read('Last day £7', { cut: ['right'] }), read('Morrow set'));
    expect(only(found)).toMatchObject({
      subject: 'cut:right',
      certainty: 'ask',
      regions: [{ kind: 'box', x: 10, y: 20, width: 300, height: 40 }],
    });
  });

  test('inapplicable: a logo that was cut close around its letters', () => {
    const cut = says([read('FOUNDATION', { cut: ['right'] })]);
    expect(judge(copyCropped, { ...cut, picture: picture({ hasAlpha: true }) })).toBe('cut-out');
  });

  test.each<[string, readonly Line[]]>([
    ['hidden', [read('Last day £7', { cut: ['right'], hidden: true })]],
    ['no words', []],
    ['a document, which has no edge', ['Last day']],
  ])('inapplicable: %s', (_, lines) => expect(judged(...lines)).toBe('no-copy'));
});
