import { protocol } from 'electron';
import { createContent } from '../src/service/content.ts';
import type { HostCalls } from '../src/service/host-calls.ts';
import { isOurs, scheme } from './address.ts';
import { windowFolder } from './places.ts';

/** Makes the scheme one with an origin, so that the page's own rules hold in it. Before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers the window's requests: the built page, and pictures of the open campaign. */
export function servePage(pictures: Pick<HostCalls, 'picture'>): void {
  const content = createContent(windowFolder, pictures);
  protocol.handle(scheme, (request) => (isOurs(request.url) ? content(request) : new Response(null, { status: 404 })));
}
