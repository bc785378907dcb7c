import { EventEmitter } from 'node:events';
import { note } from './notes.ts';

/** The parts of Electron that speak to the operating system: here they note what was asked, and decline. */
export const dialog = {
  async showOpenDialog(_window: unknown, options: unknown): Promise<{ canceled: boolean; filePaths: string[] }> {
    note('showOpenDialog', options);
    return { canceled: true, filePaths: [] };
  },
  showMessageBoxSync(_window: unknown, options: unknown): number {
    note('showMessageBoxSync', options);
    return 0;
  },
  showErrorBox: (title: string, content: string): void => note('showErrorBox', title, content),
};

export const shell = {
  openExternal: async (url: string): Promise<void> => note('openExternal', url),
  showItemInFolder: (path: string): void => note('showItemInFolder', path),
  async openPath(path: string): Promise<string> {
    note('openPath', path);
    return '';
  },
};

export class Notification extends EventEmitter {
  readonly #options: { readonly title?: string; readonly body?: string };
  constructor(options: { readonly title?: string; readonly body?: string }) {
    super();
    this.#options = options;
  }
  show(): void {
    note('notification', this.#options.title, this.#options.body);
  }
  static isSupported(): boolean {
    return true;
  }
}

class NativeTheme extends EventEmitter {
  #source: 'system' | 'light' | 'dark' = 'system';
  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source;
  }
  set themeSource(source: 'system' | 'light' | 'dark') {
    this.#source = source;
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}
export const nativeTheme = new NativeTheme();

export const nativeImage = {
  createFromPath: (path: string): { readonly path: string; isEmpty(): boolean } => ({ path, isEmpty: () => false }),
};

const workArea = { x: 0, y: 0, width: 1920, height: 1080 };
export const screen = {
  getDisplayMatching: (): { readonly workArea: typeof workArea } => ({ workArea }),
};
