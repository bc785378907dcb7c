import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { app, nativeTheme, shell } from 'electron';
import type { Language } from '../src/model/language.ts';
import type { AppState } from '../src/service/shapes.ts';
import { createSupervisor, type Engine } from '../src/service/supervisor.ts';
import { pathsIn } from './command-line.ts';
import { pick } from './dialogs.ts';
import { startEngine } from './engine.ts';
import { createFace, type Face } from './face.ts';
import { answerWindow, grant } from './ipc.ts';
import { setMenu } from './menu.ts';
import { servePage } from './protocol.ts';
import { createTeller } from './tell.ts';

/** Longest that quitting waits for the engine to put its things away. */
const patienceMs = 3000;

/** Calls after which something else was open lately. */
const changeRecent = ['campaign.open', 'campaign.sample', 'kit.open', 'kit.save', 'recent.forget'];

/** The running app: one engine, one window, and what passes between them, the person and the system. */
export function runDesktop(): void {
  let waiting = pathsIn(process.argv, process.cwd());
  let open = (paths: readonly string[]): void => {
    waiting = [...waiting, ...paths];
  };
  // On a Mac the system hands over files before the app is ready for them.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path]);
  });
  app.on('second-instance', (_, argv, folder) => open(pathsIn(argv, folder)));
  void app.whenReady().then(() => {
    open = start();
    open(waiting);
  });
}

/** Starts the engine; gives back what shows the window and opens files in it. */
function start(): (paths: readonly string[]) => void {
  const systemLanguage: Language = app.getPreferredSystemLanguages()[0]?.startsWith('zh') ? 'zh-Hans' : 'en';
  const engine = createSupervisor({ start: startEngine, systemLanguage, show: showFile });
  const teller = createTeller();
  let state: Pick<AppState, 'preferences' | 'recent'> | null = null;
  const language = (): Language => {
    const chosen = state?.preferences.language ?? 'system';
    return chosen === 'system' ? systemLanguage : chosen;
  };
  const face = createFace(language);

  /** Menu and theme follow what the person chose and had open. */
  async function refresh(): Promise<void> {
    const reply = await engine.call('app.state', {});
    if (!reply.ok) return; // the engine has just stopped, and the window tells so
    state = reply.value as AppState;
    nativeTheme.themeSource = state.preferences.theme;
    dressMenu();
  }

  function dressMenu(): void {
    setMenu(language(), state?.recent ?? [], { command: face.command, open: (as) => void openByDialog(as) });
  }

  async function openByDialog(as: 'campaign' | 'kit'): Promise<void> {
    face.show();
    const window = face.window();
    const paths = window === null ? [] : await pick(window, as === 'kit' ? 'kit' : 'folder', language());
    await open(engine, face, paths, as);
  }

  servePage(engine.host);
  answerWindow(engine, {
    language,
    onListening: face.listening,
    onAnswered: (name) => {
      if (changeRecent.includes(name)) void refresh();
    },
  });
  engine.listen((event) => {
    face.tell(event);
    const window = face.window();
    if (window !== null) teller.hear(event, window, language(), state?.preferences.notify ?? true);
    if (event.kind === 'preferences.changed') void refresh();
  });
  app.on('activate', face.show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  quitInOrder(engine);
  dressMenu();
  void refresh();
  return (paths) => {
    face.show();
    const kits = paths.filter(isKit);
    void open(engine, face, kits.slice(0, 1), 'kit');
    void open(
      engine,
      face,
      paths.filter((path) => !kits.includes(path)),
      'campaign',
    );
  };
}

async function open(engine: Engine, face: Face, paths: readonly string[], as: 'campaign' | 'kit'): Promise<void> {
  if (paths.length === 0) return;
  face.command({ id: 'opened', grants: await grant(engine, paths), as });
}

/** As the system hands them over, nothing else tells a kit from a folder of assets. */
const isKit = (path: string): boolean => extname(path) === '.brandkit' || existsSync(join(path, 'brandkit.json'));

async function showFile(path: string, how: 'open' | 'reveal'): Promise<boolean> {
  if (how === 'open') return (await shell.openPath(path)) === '';
  shell.showItemInFolder(path);
  return true;
}

/** The engine removes what was temporary before the app goes; one that hangs is not waited for. */
function quitInOrder(engine: Engine): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    const quit = (): void => {
      closed = true;
      app.quit();
    };
    const patience = setTimeout(quit, patienceMs);
    void engine.close().then(() => {
      clearTimeout(patience);
      quit();
    });
  });
}
