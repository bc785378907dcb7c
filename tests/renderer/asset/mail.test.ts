import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedAt } from '../../../renderer/screens/asset/mail/fold.ts';
import { joined, locatedOn, type MailPlaces, spotOf } from '../../../renderer/screens/asset/mail/places.ts';
import type { CopyPiece } from '../../../src/model/copy.ts';
import { box } from '../../../src/model/region.ts';
import { copyLines } from '../../../src/report/copy-lines.ts';
import { envelopeOf } from '../../../src/report/envelope.ts';
import type { LocatedDeviation } from '../../../src/report/overlay.ts';

type Role = CopyPiece['role'];
/** Pieces of copy, one a line, as a document has them. */
function linesOf(...said: readonly (readonly [text: string, role: Role, hidden?: boolean])[]) {
  let at = 0;
  const pieces = said.map(([text, role, hidden = false]): CopyPiece => {
    const region = { kind: 'span', start: at, end: at + text.length } as const;
    at += text.length + 1;
    return { text, role, hidden, region, source: 'html', confidence: 1, repaired: false, struck: [], group: 0 };
  });
  return copyLines({ script: 'latin', pieces, text: pieces.map(({ text }) => text).join('\n'), date: null }, []);
}

describe('boxes of letters on a mail', () => {
  test.each([
    ['words of one line are one box', [box(0, 0, 40, 20), box(43, 1, 60, 18)], [box(0, 0, 103, 20)]],
    [
      'lines below one another stay apart',
      [box(0, 0, 40, 20), box(0, 22, 40, 20)],
      [box(0, 0, 40, 20), box(0, 22, 40, 20)],
    ],
    ['columns stay apart', [box(0, 0, 40, 20), box(90, 0, 40, 20)], [box(0, 0, 40, 20), box(90, 0, 40, 20)]],
    ['what nobody sees has none', [box(0, 0, 0, 20), box(5, 5, 300, 1)], []],
  ])('%s', (_, boxes, expected) => expect(joined(boxes)).toEqual(expected));

  const places: MailPlaces = {
    width: 640,
    height: 900,
    found: new Map([['a', Array.from({ length: 60 }, (_, i) => box(0, i * 14, 100, 10))]]),
    boxesIn: (start) => (start < 9 ? [box(10, 10, 50, 20), box(60, 10, 20, 20), box(10, 40, 30, 20)] : []),
  };
  const told = (fingerprint: string, number: number) =>
    ({ number, deviation: { fingerprint }, overlay: { whole: true } }) as unknown as LocatedDeviation;
  test('many of one finding are drawn when it is pointed at; one that stands nowhere is about the whole', () => {
    const [quiet, none] = locatedOn(places, [told('a', 1), told('b', 2)], [null]);
    expect([quiet?.overlay.drawn, quiet?.overlay.omitted, quiet?.overlay.whole]).toEqual([4, 56, false]);
    expect([none?.overlay.path, none?.overlay.whole]).toEqual(['', true]);
    expect(locatedOn(places, [told('a', 1)], [1])[0]?.overlay.drawn).toBe(40);
  });
  test('a piece of copy stands around all its lines', () => {
    const piece = (start: number, end: number) => ({ region: { kind: 'span', start, end } }) as CopyPiece;
    expect(spotOf(places, piece(0, 9))).toEqual(box(10, 10, 70, 50));
    expect(spotOf(places, piece(20, 30))).toBeNull();
  });
});

describe('what an inbox shows', () => {
  test('goes on after the preheader with what the mail says first', () => {
    const envelope = envelopeOf(
      linesOf(
        ['Solvane', 'sender'],
        ['The last day', 'subject'],
        ['Still here.', 'preheader', true],
        ['Hidden', 'body', true],
        ['A cup', 'alt'],
        ['Good morning', 'heading'],
      ),
    );
    expect(envelope).toMatchObject({ rest: 'A cup Good morning', subject: { piece: { text: 'The last day' } } });
  });
  test('is nothing for what has no envelope', () =>
    expect(envelopeOf(linesOf(['A page', 'title'], ['Words', 'body']))).toBeNull());
});

describe('the fold of a post', () => {
  const said = (lines: ReturnType<typeof linesOf>): string =>
    lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
  test.each([
    ['is after so many characters', 7, 'One two', ' three\nfour'],
    ['may be between lines', 13, 'One two three', 'four'],
    ['a line break counts', 16, 'One two three\nfo', 'ur'],
    ['is not there where all is shown', 18, 'One two three\nfour', ''],
  ])('%s', (_, fold, before, after) => {
    const [above, below] = foldedAt(linesOf(['One two three', 'caption'], ['four', 'caption']), fold);
    expect([above, below].map((part) => said(part as ReturnType<typeof linesOf>))).toEqual([before, after]);
  });
  test('loses nothing', () => {
    const text = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), fc.nat(120), (texts, fold) => {
        const lines = linesOf(...texts.map((one) => [one, 'caption'] as const));
        const all = foldedAt(lines, fold).flat();
        return all.flatMap(({ runs }) => runs.map((run) => run.text)).join('') === texts.join('');
      }),
    );
  });
});
