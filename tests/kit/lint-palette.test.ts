import { differenceCiede2000 } from 'culori';
import { expect, test } from 'vitest';
import { kitWith } from './kits.ts';
import { lint, lintsEach, today } from './lints.ts';

const palette = (more: object) =>
  kitWith({
    palette: {
      colours: [
        { name: 'Indigo', value: '#635bff' },
        { name: 'Ink', value: '#0a2540' },
      ],
      ...more,
    },
  });
const colours = (...list: readonly object[]) => kitWith({ palette: { colours: list } });

// ΔE00 of #635bff and #655cff is 0.6, of #635bff and #0a2540 far more.
lintsEach('a palette', [
  [
    'two colours within their tolerance',
    colours({ name: 'A', value: '#635bff' }, { name: 'B', value: '#655cff' }),
    [['palette.colours[1]', 'warning', /“B” lies only ΔE00 0\.\d from “A”, within the tolerance of 5/]],
  ],
  [
    'two colours within the wider tolerance of one',
    colours({ name: 'A', value: '#635bff', tolerance: 0.1 }, { name: 'B', value: '#655cff', tolerance: 2 }),
    [['palette.colours[1]', 'warning', /tolerance of 2/]],
  ],
  [
    'two near colours with narrower tolerances',
    colours({ name: 'A', value: '#635bff', tolerance: 0.1 }, { name: 'B', value: '#655cff', tolerance: 0.1 }),
    [],
  ],
  [
    'the same colour twice',
    colours({ name: 'A', value: '#635bff' }, { name: 'B', value: 'rgb(99 91 255)' }),
    [['palette.colours[1]', 'warning', /the same colour as “A”/]],
  ],
  [
    'a colour beyond its notation, not one beyond sRGB in a notation that holds it',
    colours({ name: 'A', value: 'rgb(300, 0, 0)' }, { name: 'B', value: 'color(display-p3 0 1 0)' }),
    [['palette.colours[0].value', 'warning', /"rgb\(300, 0, 0\)", more than sRGB has: it counts as #ff0000/]],
  ],
  [
    'shares over 100 %',
    colours(
      { name: 'A', value: '#635bff', share: { target: 60 } },
      { name: 'B', value: '#0a2540', share: { target: 41 } },
    ),
    [['palette.colours', 'warning', /add up to 101 %/]],
  ],
  [
    'shares of 100 %',
    colours(
      { name: 'A', value: '#635bff', share: { target: 60 } },
      { name: 'B', value: '#0a2540', share: { target: 40 } },
    ),
    [],
  ],
  [
    'accepted until yesterday',
    palette({ accepted: [{ name: 'Old', value: 'green', until: '2026-11-20' }] }),
    [['palette.accepted[0].until', 'warning', /until 2026-11-20, which is past/]],
  ],
  ['accepted until today', palette({ accepted: [{ name: 'Old', value: 'green', until: today }] }), []],
  [
    'accepted what the palette has',
    palette({ accepted: [{ name: 'Old', value: '#655cff', until: '2027-01-01' }] }),
    [['palette.accepted[0]', 'warning', /from the palette colour “Indigo”, within its tolerance: it passes for ever/]],
  ],
]);

test('the difference that is told is CIEDE2000', async () => {
  const [problem] = await lint(colours({ name: 'A', value: '#c8102e' }, { name: 'B', value: '#c41230' }));
  expect(Number(problem?.found)).toBe(Math.floor(differenceCiede2000()('#c8102e', '#c41230') * 10) / 10);
});
