import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../src/model/language.ts';
import type { Command } from '../src/service/events.ts';
import type { Recent } from '../src/service/shapes.ts';
import { doorWords } from './words.ts';

type Items = MenuItemConstructorOptions[];

/** What the menu can do beside telling the window. */
export interface MenuActions {
  readonly command: (command: Command) => void;
  readonly open: (as: 'campaign' | 'kit') => void;
}

/** The native menu in the person's language, with what was open before. `isMac`: Apple's places and names for things. */
export function setMenu(
  language: Language,
  recent: readonly Recent[],
  actions: MenuActions,
  isMac = process.platform === 'darwin',
): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(language, recent, actions, isMac)));
}

function template(
  language: Language,
  recent: readonly Recent[],
  { command, open }: MenuActions,
  isMac: boolean,
): Items {
  const words = doorWords[language];
  const item = (id: string, label: string, accelerator: string | null, click: () => void) => ({
    id,
    label,
    click,
    ...(accelerator === null ? {} : { accelerator }),
  });
  const show = (screen: Extract<Command, { id: 'show' }>['screen'], label: string, accelerator: string | null) =>
    item(screen, label, accelerator, () => command({ id: 'show', screen }));
  const tell = (id: Exclude<Command['id'], 'opened' | 'show'>, label: string, accelerator: string) =>
    item(id, label, accelerator, () => command({ id }));
  const preferences = show('preferences', words.preferences, 'CmdOrCtrl+,');
  const line = { type: 'separator' } as const;

  const file: Items = [
    item('open-campaign', words.openCampaign, 'CmdOrCtrl+O', () => open('campaign')),
    item('open-kit', words.openKit, 'CmdOrCtrl+Shift+O', () => open('kit')),
    { id: 'recent', label: words.openRecent, submenu: recentItems(recent, words.nothingRecent, command) },
    line,
    tell('save', words.saveKit, 'CmdOrCtrl+S'),
    show('export', words.exportReport, 'CmdOrCtrl+E'),
    line,
    ...(isMac ? [{ role: 'close' } as const] : [preferences, line, { role: 'quit' } as const]),
  ];
  const edit: Items = [
    tell('undo', words.undo, 'CmdOrCtrl+Z'),
    tell('redo', words.redo, isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    line,
    tell('find', words.find, 'CmdOrCtrl+F'),
  ];
  const view: Items = [
    show('welcome', words.welcome, 'CmdOrCtrl+Shift+H'),
    show('campaign', words.campaign, 'CmdOrCtrl+1'),
    show('set', words.set, 'CmdOrCtrl+2'),
    show('offers', words.offers, 'CmdOrCtrl+3'),
    show('kit', words.kit, 'CmdOrCtrl+4'),
    show('history', words.history, 'CmdOrCtrl+5'),
    line,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    line,
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
  ];
  const check: Items = [
    tell('run', words.checkAgain, isMac ? 'Cmd+R' : 'F5'),
    tell('cancel', words.stopChecking, 'CmdOrCtrl+.'),
    line,
    tell('previous', words.previousAsset, 'CmdOrCtrl+['),
    tell('next', words.nextAsset, 'CmdOrCtrl+]'),
  ];
  return [
    ...(isMac ? [appMenu(preferences)] : []),
    { label: words.file, submenu: file },
    { label: words.edit, submenu: edit },
    { label: words.view, submenu: view },
    { label: words.check, submenu: check },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', label: words.help, submenu: [show('keys', words.keys, 'CmdOrCtrl+/')] },
  ];
}

/** The first menu on a Mac. The system puts its items into words. */
function appMenu(preferences: MenuItemConstructorOptions): MenuItemConstructorOptions {
  const line = { type: 'separator' } as const;
  const own: Items = [{ role: 'about' }, line, preferences, line, { role: 'services' }, line];
  return {
    role: 'appMenu',
    submenu: [...own, { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, line, { role: 'quit' }],
  };
}

function recentItems(recent: readonly Recent[], nothing: string, command: (command: Command) => void): Items {
  if (recent.length === 0) return [{ label: nothing, enabled: false }];
  return recent.map(({ grant, kind, name, place }) => ({
    id: `recent-${grant}`,
    label: `${name} – ${place}`,
    click: () => command({ id: 'opened', grants: [grant], as: kind }),
  }));
}
