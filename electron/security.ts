import { app, type IpcMainEvent, type IpcMainInvokeEvent, type Session, shell, type WebContents } from 'electron';
import { isOurs, pageAddress } from './address.ts';

/** Refuses what a page has no business with: other pages, windows, webviews, devices, the network's permissions. */
export function lockDown(): void {
  app.on('web-contents-created', (_, contents) => {
    lockSession(contents.session);
    lockContents(contents);
  });
}

function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (event.url !== pageAddress) event.preventDefault(); // the page leaves itself only to begin anew
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openOutside(url);
    return { action: 'deny' };
  });
}

/** Hands a web page to the person's browser; anything but https stays closed. */
async function openOutside(url: string): Promise<void> {
  if (URL.canParse(url) && new URL(url).protocol === 'https:') await shell.openExternal(url);
}

/** Whether a message comes from our page, and not from a frame within it. */
export function isTrusted({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url);
}
