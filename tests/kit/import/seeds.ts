import sharp from 'sharp';
import { writeKeyedColours } from './binary-plist.ts';
import { joined, utf8 } from './bytes.ts';
import { writeAco, writeAse } from './swatch-files.ts';
import { writeTypedStream } from './typed-stream.ts';

export interface Seed {
  readonly format: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const texts: readonly (readonly [format: string, name: string, text: string])[] = [
  [
    'gpl',
    'a.gpl',
    'GIMP Palette\nName: Brand\nColumns: 2\n#\n228   0  43\tBrand red\n  0  32  91 Deep blue\n254 219 0 Untitled\n',
  ],
  [
    'css',
    'a.css',
    `@import "x"; @theme { --color-red-50: oklch(97.1% 0.013 17.38); --font: "A, B", serif; }
:root, .light { --red: #e4002b; --link: var(--red, rgb(1 2 3 / 50%)); --hsl: 222.2 47.4% 11.2%; --a: var(--b); --b: var(--a);
  --wide: #0f0; --wide: color(display-p3 0 1 0); --both: light-dark(#fff, #000); --mix: color-mix(in oklab, red 20%, blue) }
@supports (color: color(display-p3 1 1 1)) { @media (color-gamut: p3) { :root { --red: color(display-p3 1 0 0.1) } } }
/* --old: red; */ @media print { :root { --red: #000 } } a:hover { color: red; background: url(data:image/png;base64,AA==) }`,
  ],
  [
    'sass',
    'a.scss',
    `// $no: red;
$red: #e4002b !default; $soft: rgba($red, .5); $dark: darken($red, 10%); $url: "http://x//y";
$grey: ("100": #eee, 900: (light: #222, "dark": #111)); $grey-1: map-get($grey, "100"); $name: #{$red}; @mixin m($a: #333) { $b: $a; }`,
  ],
  [
    'sass',
    'a.less',
    '@red: #e4002b; @link: @red; @soft: fade(@red, 50%); @media (min-width: 1px) { a { color: @{red} } } // x',
  ],
  [
    'tokens',
    'a.tokens.json',
    JSON.stringify({
      brand: {
        $type: 'color',
        red: { $value: { colorSpace: 'srgb', components: [0.89, 0, 'none'], alpha: 0.5, hex: '#e4002b' } },
        p3: { $value: { colorSpace: 'display-p3', components: [0, 1, 0] } },
        old: { $value: '#00205b' },
      },
      link: { $value: '{brand.red}' },
      a: { $value: '{b}' },
      b: { $ref: '#/a/$value' },
      size: { $type: 'dimension', $value: '4px' },
    }),
  ],
  [
    'json',
    'a.json',
    JSON.stringify({
      theme: { extend: { colors: { red: { 50: '#fef2f2', DEFAULT: '#ef4444' } } } },
      list: ['#111', '#222'],
      x: [{ name: 'Y', hex: '#ff0' }],
    }),
  ],
  [
    'javascript',
    'tailwind.config.js',
    `const c = require('./c'); /* x */ module.exports = { theme: { colors: { black: '#000', red: { 50: "#fef2f2", DEFAULT: \`#ef4444\` } } }, f: (a) => a ? '#111' : '#222', l: ['#333'] } // y`,
  ],
  [
    'svg',
    'a.svg',
    `<?xml version="1.0"?><!-- x --><!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" color="#00205b"><style><![CDATA[.a{fill:#e4002b;stroke:currentColor}]]></style>
<defs><linearGradient id="g"><stop stop-color="red" stop-opacity=".5"/></linearGradient><mask><path fill="#111"/></mask></defs>
<g style="fill:#7E14FF;fill:color(display-p3 .49 .07 1)"><path class="a" fill="url(#g)" d="M0 0"/><text fill='white'>x</text></g></svg>`,
  ],
  [
    'text',
    'a.txt',
    'Brand red #E4002B\nBlue\tRGB 0 32 91\nCyan CMYK 100/0/0/0\n#fff #000 oklch(60% .2 20)\nnavy\nHEX FEDB00\n品牌红：rgb(228, 0, 43)\nhello\n',
  ],
];

const swatches = [
  { name: 'Red', space: 0, values: [58596, 0, 11051, 0] },
  { name: '蓝', space: 2, values: [0, 65535, 65535, 65535] },
  { name: 'Lab', space: 7, values: [5000, -2000, 3000, 0] },
  { name: 'Grey', space: 8, values: [7500, 0, 0, 0] },
  { name: 'Book', space: 3, values: [1, 2, 3, 4] },
] as const;

/** One small valid file at least of every format, written in code. */
export async function seeds(): Promise<readonly Seed[]> {
  const flat = sharp({ create: { width: 24, height: 24, channels: 4, background: '#e4002b' } });
  const picture = async (name: string, bytes: Promise<Uint8Array>): Promise<Seed> => ({
    format: 'picture',
    name,
    bytes: await bytes,
  });
  const ase = writeAse([
    { group: 'Primary' },
    { name: 'Red', model: 'RGB', values: [0.894, 0, 0.169] },
    { name: '墨', model: 'CMYK', values: [0, 1, 0.8, 0.1] },
    { end: true },
    { name: 'Lab', model: 'LAB', values: [0.5, 20, -30] },
    { name: 'Grey', model: 'Gray', values: [0.25] },
  ]);
  const keyed = writeKeyedColours([
    { name: 'Red', keys: { NSColorSpace: 1, NSRGB: '0.8 0 0.1', NSComponents: '0.9 0 0.2 1' }, space: { NSID: 7 } },
    { name: '灰', keys: { NSColorSpace: 3, NSWhite: '0.4 1' } },
    { name: 'Named', keys: { NSColorSpace: 6 }, inner: { NSColorSpace: 5, NSCMYK: '0 1 1 0' } },
  ]);
  const stream = writeTypedStream([
    { name: 'Red', space: 1, values: [0.8, 0.1, 0.1, 1] },
    { name: 'Ink', space: 5, values: [0, 1, 1, 0, 1] },
    { name: 'White', space: 3, values: [0.5, 1] },
  ]);
  return [
    { format: 'ase', name: 'a.ase', bytes: ase },
    { format: 'aco', name: 'a.aco', bytes: joined(writeAco(1, swatches), writeAco(2, swatches)) },
    { format: 'clr', name: 'a.clr', bytes: keyed },
    { format: 'clr', name: 'b.clr', bytes: stream },
    ...texts.map(([format, name, text]) => ({ format, name, bytes: utf8(text) })),
    await picture('a.png', flat.clone().png().toBuffer()),
    await picture('a.jpg', flat.clone().jpeg().toBuffer()),
    await picture('a.gif', flat.clone().gif().toBuffer()),
    await picture('a.webp', flat.clone().webp().toBuffer()),
    await picture('a.tif', flat.clone().tiff().toBuffer()),
  ];
}
