import { describe, expect, test } from 'vitest';
import { emailColour } from '../../src/checks/email-colour.ts';
import { judge } from './asset.ts';
import { ink, rulesWith } from './colour.ts';
import { at, made, stated } from './markup.ts';

const says = (hex: string, colours = rulesWith()) => {
  const judged = judge(emailColour, made({ colours: [stated(hex)] }), { colours });
  return typeof judged === 'string'
    ? judged
    : judged.findings.map(({ subject, certainty, values, pointer }) => [subject, certainty, values.case, pointer]);
};

describe('email-colour', () => {
  test.each([
    ['the colour itself', '#1c4fd0', []],
    ['a shade that nobody tells apart', '#1e50d0', []],
    ['another blue', '#3a6ff0', [['colour:#3a6ff0', 'sure', 'off', 'palette.colours[0]']]],
    ['no colour of the brand', '#d02b1c', [['colour:#d02b1c', 'sure', 'off', 'palette.colours']]],
    ['a grey, where any may be used', '#777777', []],
  ])('%s', (_, hex, expected) => {
    expect(says(hex)).toEqual(expected);
  });

  test('a grey where the palette lists them', () => {
    const listed = rulesWith({ neutrals: { rule: 'listed', pointer: 'palette.neutrals', provenance: 'core' } });
    expect(says('#777777', listed)).toEqual([['colour:#777777', 'sure', 'neutral', 'palette.neutrals']]);
    expect(says('#ffffff', listed)).toEqual([]);
  });

  test('a tint of a colour that allows them: half way to white', () => {
    const halfway = '#8ea7e8';
    expect(says(halfway)).toHaveLength(1);
    expect(says(halfway, rulesWith({ colours: [{ ...ink, tints: true }] }))).toEqual([]);
  });

  test('a colour that may not be used here', () => {
    const colours = [
      { ...ink, permitted: false, pointer: 'channels.email.palette.only' },
      { ...ink, name: 'Coral', hex: '#f06050' },
    ];
    expect(says('#1c4fd0', rulesWith({ colours }))).toEqual([
      ['colour:#1c4fd0', 'sure', 'forbidden', 'channels.email.palette.only'],
    ]);
  });

  test('what passes only by the channel’s allowance says so', () => {
    const widened = rulesWith({
      colours: [ink],
      allowance: {
        pointer: 'channels.email.palette.tone',
        tolerance: null,
        tone: { hue: 0, lightness: 30, chroma: 0 },
      },
    });
    const judged = judge(emailColour, made({ colours: [stated('#5780ff')] }), { colours: widened });
    const strict = judge(emailColour, made({ colours: [stated('#5780ff')] }), {
      colours: rulesWith({ colours: [ink] }),
    });
    expect(strict).toMatchObject({ findings: [{ subject: 'colour:#5780ff' }] });
    expect(judged).toMatchObject({ findings: [], allowed: ['allowance channels.email.palette.tone'] });
  });

  test('it points at the words that stand in it, and is silent without colours', () => {
    const judged = judge(emailColour, made({ colours: [stated('#d02b1c', 3)] }), { colours: rulesWith() });
    expect(judged).toMatchObject({ findings: [{ regions: [at(0, 5)] }] });
    expect(judge(emailColour, made(), { colours: rulesWith() })).toBe('no-colours');
  });
});
