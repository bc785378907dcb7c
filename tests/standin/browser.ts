import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Request as PageRequest, type Route } from 'playwright-core';
import { findBrowser, noBrowser } from '../../scripts/browser.mjs';
import { note } from './notes.ts';

/**
 * The Chromium behind the windows. It will not load a scheme that it doesn't know, so `app://bundle/x` is
 * `https://bundle.app.standin.test/x` inside it and nowhere else. No request reaches the network.
 */
const suffix = 'standin.test';

type Handler = (request: Request) => Response | Promise<Response>;
export const handlers = new Map<string, Handler>();

/** What a window says to a navigation of its page. */
type Guard = (page: Page, url: string) => boolean;
let mayNavigate: Guard = () => true;
export function guardNavigation(guard: Guard): void {
  mayNavigate = guard;
}

let context: BrowserContext | null = null;

export function theContext(): BrowserContext {
  if (context === null) throw new Error('stand-in: the browser is not open yet');
  return context;
}

/** Opens it without a page of its own that the app did not ask for, and gives its DevTools address. */
export async function openBrowser(profile: string, onClosed: () => void): Promise<string> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: null,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--remote-debugging-port=0', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  await context.route('**/*', answer);
  context.on('close', onClosed);
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}

export async function closeBrowser(): Promise<void> {
  await context?.close().catch(() => undefined); // it may be gone already
}

export function toBrowser(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return handlers.has(scheme) ? `https://${host}.${scheme}.${suffix}${rest || '/'}` : url;
}

export function fromBrowser(url: string): string {
  const [, host = '', scheme, rest = ''] = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.standin\.test(.*)$/i.exec(url) ?? [];
  return scheme === undefined ? url : `${scheme}://${host}${rest}`;
}

async function answer(route: Route): Promise<void> {
  const request = route.request();
  const url = fromBrowser(request.url());
  const scheme = url.slice(0, url.indexOf(':'));
  const handler = handlers.get(scheme);
  if (isOfNoPage(request)) return route.abort('aborted');
  const page = pageOf(request);
  if (page !== null && !mayNavigate(page, url)) return route.abort('aborted');
  if (handler !== undefined) return fulfil(route, url, handler);
  if (/^(data|blob|about)$/.test(scheme)) return route.continue();
  note('network', url);
  return page === null ? route.abort('blockedbyclient') : route.fulfill({ body: 'stand-in: navigated away' });
}

/** A window that the page opens has no frame yet. None of the app's is opened so. */
function isOfNoPage(request: PageRequest): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    request.frame();
    return false;
  } catch {
    return true;
  }
}

/** The page that a request would replace; null for any other request. */
function pageOf(request: PageRequest): Page | null {
  if (!request.isNavigationRequest()) return null;
  const frame = request.frame();
  return frame.parentFrame() === null ? frame.page() : null;
}

async function fulfil(route: Route, url: string, handler: Handler): Promise<void> {
  const request = route.request();
  const body = request.postDataBuffer();
  // Chromium's own pseudo headers (`:path` …) are none that a Request takes.
  const headers = Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith(':'));
  const asked = { method: request.method(), headers, ...(body === null ? {} : { body: new Uint8Array(body) }) };
  const response = await handler(new Request(url, asked));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
