/** Handlers that the app set. Chromium without a window denies all permissions anyway: a test sees that they are set. */
export const permissionHandlers = new Map<string, unknown>();

const keep =
  (name: string) =>
  (handler: unknown): void => {
    permissionHandlers.set(name, handler);
  };

export const defaultSession = {
  setPermissionRequestHandler: keep('request'),
  setPermissionCheckHandler: keep('check'),
  setDevicePermissionHandler: keep('device'),
};
