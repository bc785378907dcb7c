/** Puts the browser door's bridge into the window. */
export function installBrowserBridge(): void {
  throw new Error('The browser door is not here yet.');
}
