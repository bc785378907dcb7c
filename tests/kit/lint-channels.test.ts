import { kitWith } from './kits.ts';
import { lintsEach } from './lints.ts';

const channel = (allowance: object, more: object = {}) => kitWith({ channels: { x: allowance }, ...more });

lintsEach('allowances', [
  ['an allowance for nothing', channel({}), [['channels.x', 'warning', /it is empty/]]],
  ['an allowance with a reason alone', channel({ why: 'because' }), [['channels.x', 'warning', /it is empty/]]],
  [
    'an empty part',
    channel({ palette: {}, size: { maxBytes: 5 } }),
    [['channels.x.palette', 'warning', /it is empty/]],
  ],
  [
    'a tolerance no wider',
    channel({ palette: { tolerance: 5 } }),
    [['channels.x.palette.tolerance', 'warning', /\(5\) changes nothing/]],
  ],
  [
    'a tolerance wider than one colour’s',
    channel({ palette: { tolerance: 5 } }, { palette: { colours: [{ name: 'A', value: '#635bff', tolerance: 2 }] } }),
    [],
  ],
  [
    'a tone that does not move',
    channel({ palette: { tone: { hue: 0 } } }),
    [['channels.x.palette.tone', 'warning', /changes nothing/]],
  ],
  ['a tone that moves', channel({ palette: { tone: { hue: 1 } } }), []],
  [
    'only: everything',
    channel({ palette: { only: ['Ink', 'Indigo'] } }),
    [['channels.x.palette.only', 'warning', /changes nothing/]],
  ],
  [
    'only: nothing',
    channel({ palette: { only: [] } }),
    [['channels.x.palette.only', 'warning', /nothing at all may be used/]],
  ],
  ['only: one', channel({ palette: { only: ['Ink'] } }), []],
  [
    'neutrals as in the core',
    channel({ palette: { neutrals: 'any' } }),
    [['channels.x.palette.neutrals', 'warning', /\("any"\) changes nothing/]],
  ],
  [
    'neutrals as in the core, undoing what the channel says',
    kitWith({ channels: { x: { palette: { neutrals: 'listed' } }, 'x-post': { palette: { neutrals: 'any' } } } }),
    [],
  ],
  [
    'gradients as in the core',
    channel({ palette: { gradients: 'brand' } }),
    [['channels.x.palette.gradients', 'warning', /changes nothing/]],
  ],
  [
    'no shares where none are wanted',
    channel({ palette: { shares: false } }),
    [['channels.x.palette.shares', 'warning', /changes nothing/]],
  ],
  [
    'no shares where some are',
    channel(
      { palette: { shares: false } },
      { palette: { colours: [{ name: 'A', value: '#635bff', share: { target: 60 } }] } },
    ),
    [],
  ],
  [
    'no more colours',
    channel({ palette: { colours: [] } }),
    [['channels.x.palette.colours', 'warning', /changes nothing/]],
  ],
  [
    'a further colour that is in the palette',
    channel({ palette: { colours: [{ name: 'Sky', value: '#655cff' }] } }),
    [['channels.x.palette.colours[0]', 'warning', /passes without an allowance/]],
  ],
  ['a further colour', channel({ palette: { colours: [{ name: 'Sky', value: 'green' }] } }), []],
  ['no format at all', channel({ size: { formats: [] } }), [['channels.x.size.formats', 'warning', /nothing at all/]]],
]);

lintsEach('settings of checks', [
  [
    'every check off',
    kitWith({ checks: { 'palette-coverage': { severity: 'off' }, 'file-extension': { severity: 'off' } } }),
    [['checks', 'warning', /“checks” turns every check off/]],
  ],
  ['one check off', kitWith({ checks: { 'palette-coverage': { severity: 'off' } } }), []],
  [
    'the rest off on a channel',
    channel(
      { checks: { 'file-extension': { severity: 'off' } } },
      { checks: { 'palette-coverage': { severity: 'off' } } },
    ),
    [['channels.x.checks', 'warning', /turns every check off/]],
  ],
  [
    'on again on a channel',
    channel(
      { checks: { 'file-extension': { severity: 'note' } } },
      { checks: { 'palette-coverage': { severity: 'off' } } },
    ),
    [],
  ],
  [
    'a setting that says nothing',
    kitWith({ checks: { 'file-extension': {} } }),
    [['checks.file-extension', 'warning', /says nothing/]],
  ],
]);
