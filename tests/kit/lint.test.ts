import { expect, test } from 'vitest';
import { lintKit } from '../../src/kit/lint.ts';
import { kitWith, known, opened } from './kits.ts';
import { lintsEach, today } from './lints.ts';

const logo = (file: string) => kitWith({ logos: { variants: [{ id: 'main', file, lockup: 'mark' }] } });

lintsEach('placements and assignments', [
  ['nothing', kitWith(), []],
  [
    'recommended below the minimum',
    kitWith({
      placements: [
        {
          id: 'w',
          channel: 'W',
          title: 'W',
          recommended: { width: 10, height: 10 },
          minimum: { width: 10, height: 11 },
        },
      ],
    }),
    [['placements[0].recommended', 'warning', /is 10×10, below the placement’s own minimum of 10×11/]],
  ],
  [
    'an alternative below the minimum',
    kitWith({
      placements: [
        {
          id: 'w',
          channel: 'W',
          title: 'W',
          recommended: { width: 20, height: 20 },
          alternatives: [{ width: 5, height: 5 }],
          minimum: { width: 10, height: 10 },
        },
      ],
    }),
    [['placements[0].alternatives[0]', 'warning', /5×5/]],
  ],
  [
    'a zone over the edge',
    kitWith({
      placements: [
        {
          id: 'w',
          channel: 'W',
          title: 'W',
          recommended: { width: 20, height: 20 },
          safeZones: [
            { shape: 'rect', name: 'in', type: 'keep-inside', x: 0, y: 0, width: 20, height: 20 },
            { shape: 'circle', name: 'out', type: 'keep-clear', cx: 1, cy: 5, r: 2 },
          ],
        },
      ],
    }),
    [['placements[0].safeZones[1]', 'warning', /"out" reaches over the edge of the 20×20 canvas/]],
  ],
  [
    'an assignment behind the same',
    kitWith({
      assignments: [
        { files: 'x/*', placement: 'x-post' },
        { files: 'x/*', placement: 'x-header' },
      ],
    }),
    [['assignments[1].files', 'warning', /never reached/]],
  ],
  [
    'an assignment behind all files',
    kitWith({
      assignments: [
        { files: '**', placement: 'none' },
        { files: 'x/*', placement: 'x-header' },
      ],
    }),
    [['assignments[1].files', 'warning', /never reached/]],
  ],
]);

lintsEach('voice', [
  [
    'a banned word that is preferred',
    kitWith({ voice: { banned: [{ term: 'Cheap' }], preferred: [{ use: 'cheap', insteadOf: ['low-cost'] }] } }),
    [['voice.preferred[0].use', 'warning', /asked for here and banned/]],
  ],
  [
    'a ban replaced by a banned word',
    kitWith({ voice: { banned: [{ term: 'a', replacement: 'b' }, { term: 'b' }] } }),
    [['voice.banned[0].replacement', 'warning', /banned/]],
  ],
  [
    'a name that is banned',
    kitWith({ voice: { banned: [{ term: 'acme' }], names: ['ACME'] } }),
    [['voice.names[0]', 'warning', /banned/]],
  ],
  [
    'a phrase that holds a banned word in another form',
    kitWith({ voice: { banned: [{ term: 'cheap' }], required: [{ text: 'The cheapest way to pay' }] } }),
    [['voice.required[0].text', 'warning', /"cheapest" is asked for here and banned/]],
  ],
  [
    'an exception holds',
    kitWith({ voice: { banned: [{ term: 'cheap', except: ['dirt cheap'] }], required: [{ text: 'Dirt cheap' }] } }),
    [],
  ],
  [
    'a replacement that another list bans',
    kitWith({
      voice: {
        banned: [{ term: 'crew', replacement: 'guys' }],
        lists: [{ name: 'Inclusive', terms: [{ term: 'guys' }] }],
      },
    }),
    [['voice.banned[0].replacement', 'warning', /banned/]],
  ],
  [
    'a name in two letter cases',
    kitWith({ voice: { names: ['iPhone', 'Iphone'] } }),
    [['voice.names[1]', 'warning', /in other letters/]],
  ],
  [
    'allowances that change nothing',
    kitWith({
      voice: { banned: [{ term: 'hurry' }], required: [{ text: 'Terms apply' }] },
      channels: { x: { voice: { allow: ['Hurry', 'rush'], waived: ['terms apply', 'Ad'] } } },
    }),
    [
      ['channels.x.voice.allow[1]', 'warning', /nothing asks for or forbids/],
      ['channels.x.voice.waived[1]', 'warning', /nothing asks for or forbids/],
    ],
  ],
  [
    'traits that can’t be met or learned',
    kitWith({
      voice: {
        traits: [{ name: 'calm', measures: { exclamations: { min: 5, max: 1 }, wordsPerSentence: 'learned' } }],
      },
    }),
    [
      ['voice.traits[0].measures.exclamations', 'warning', /nothing lies in it/],
      ['voice.traits[0].measures.wordsPerSentence', 'warning', /too short/],
    ],
  ],
  [
    'a word instead of itself',
    kitWith({ voice: { preferred: [{ use: 'a', insteadOf: ['b', 'a'] }] } }),
    [['voice.preferred[0]', 'warning', /instead of itself/]],
  ],
]);

lintsEach('files', [
  [
    'a logo that is not there',
    logo('gone.svg'),
    [['logos.variants[0].file', 'error', /The file "gone.svg" of “logos.variants\[0\].file” is not in the kit/]],
  ],
  [
    'a sample that is not there',
    kitWith({ voice: { samples: ['gone.txt'] } }),
    [['voice.samples[0]', 'error', /not in the kit/]],
  ],
]);

test('in Chinese as well, in the order of lines', async () => {
  const kit = await opened(`{
"onbrand": 1, "name": "T", "channels": { "x": {} },
"palette": { "colours": [{ "name": "A", "value": "#fff" },
  { "name": "B", "value": "white" }] }
}`);
  const problems = await lintKit(kit, known, today, 'zh-Hans');
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [2, '“channels.x”是空的，没有允许任何差异。请写明允许的差异，或删除它。'],
    [4, '“B”与“A”是同一种颜色；请去掉其中一种。'],
  ]);
});
