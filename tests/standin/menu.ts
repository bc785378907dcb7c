import type { MenuItemConstructorOptions } from 'electron';

/** Menus as data: a test finds an item and clicks it, as it would on a real Electron. */
export class MenuItem {
  readonly id: string | undefined;
  readonly role: string | undefined;
  readonly label: string;
  readonly accelerator: string | undefined;
  readonly type: string;
  enabled: boolean;
  readonly submenu: Menu | undefined;
  readonly click: () => void;

  constructor(options: MenuItemConstructorOptions) {
    const { id, role, label, accelerator, type, enabled, submenu, click } = options;
    this.id = id;
    this.role = role;
    this.label = label ?? role ?? '';
    this.accelerator = accelerator?.toString();
    this.type = type ?? (submenu === undefined ? 'normal' : 'submenu');
    this.enabled = enabled ?? true;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
    // What Electron hands over (item, window, event) is not used by the app.
    this.click = () => (click as (() => void) | undefined)?.();
  }
}

export class Menu {
  static #ofApp: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.items.push(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#ofApp = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#ofApp;
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
      if (found !== null) return found;
    }
    return null;
  }
}
