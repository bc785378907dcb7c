import { type Browser, chromium } from 'playwright-core';
import { findBrowser, noBrowser } from '../scripts/browser.mjs';

/** Opens the installed Chrome, Edge or Chromium, without a window. Where there is none, says what to do. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  return chromium.launch({
    executablePath,
    // Containers have neither a GPU nor user namespaces; the rest keeps the browser from calling home.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
}
