import type { preferenceWords } from './words.ts';

type Words = (typeof preferenceWords)['en'];

/** Keys that are held or pressed together; `mod`: ⌘ on a Mac, Ctrl elsewhere. Several: any of them. */
export interface KeyEntry {
  readonly does: keyof Words['does'];
  readonly keys: readonly (readonly string[])[];
  /** Only where the desktop's menu answers it: browsers keep it to themselves. */
  readonly desktop?: true;
}

export const keyList: Readonly<Record<keyof Words['groups'], readonly KeyEntry[]>> = {
  everywhere: [
    { does: 'keys', keys: [['?'], ['mod', '/']] },
    { does: 'openCampaign', keys: [['mod', 'O']], desktop: true },
    { does: 'openKit', keys: [['mod', 'Shift', 'O']], desktop: true },
    {
      does: 'screens',
      keys: [
        ['mod', '1'],
        ['mod', '2'],
        ['mod', '3'],
        ['mod', '4'],
        ['mod', '5'],
      ],
      desktop: true,
    },
    { does: 'welcome', keys: [['mod', 'Shift', 'H']] },
    { does: 'export', keys: [['mod', 'E']] },
    { does: 'preferences', keys: [['mod', ',']] },
    { does: 'run', keys: [['mod', 'Enter']] },
    { does: 'cancel', keys: [['mod', '.']] },
    { does: 'close', keys: [['Esc']] },
  ],
  campaign: [
    { does: 'find', keys: [['mod', 'F']] },
    { does: 'move', keys: [['←'], ['→'], ['↑'], ['↓']] },
    { does: 'open', keys: [['Enter']] },
    { does: 'select', keys: [['space']] },
    { does: 'selectMore', keys: [['Shift', '→']] },
    { does: 'selectAll', keys: [['mod', 'A']] },
    { does: 'acceptSelected', keys: [['A']] },
  ],
  asset: [
    { does: 'next', keys: [['→'], ['←'], ['mod', ']'], ['mod', '[']] },
    { does: 'nextDeviation', keys: [['↓'], ['↑']] },
    { does: 'accept', keys: [['A']] },
    { does: 'zoom', keys: [['+'], ['−']] },
    { does: 'fit', keys: [['0']] },
    { does: 'actual', keys: [['1']] },
    { does: 'pan', keys: [['space', 'drag']] },
    { does: 'dropper', keys: [['I']] },
    { does: 'seen', keys: [['V']] },
    { does: 'back', keys: [['Esc']] },
  ],
  kit: [
    { does: 'save', keys: [['mod', 'S']] },
    { does: 'undo', keys: [['mod', 'Z']] },
    { does: 'redo', keys: [['mod', 'Shift', 'Z']] },
  ],
};
