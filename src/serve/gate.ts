import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may speak to the server: a browser that was sent here with the one-time token, from a page of ours. */
export interface Gate {
  /** The address to open first. It works once. */
  readonly address: string;
  readonly admit: (request: IncomingMessage) => Admission;
}

export type Admission =
  | { readonly kind: 'in' }
  /** The first visit: the token goes out of the address bar and into a cookie that no script can read. */
  | { readonly kind: 'swap'; readonly cookie: string }
  | { readonly kind: 'out'; readonly status: 401 | 403 | 421 };

const secret = (): string => randomBytes(32).toString('base64url');

const equal = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};

export function createGate(port: number): Gate {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  // The port is part of the name: cookies don't keep ports apart, and two Onbrands may run.
  const name = `onbrand-${port}`;
  const key = secret();
  let token: string | null = secret();

  const hasKey = ({ headers }: IncomingMessage): boolean =>
    (headers.cookie ?? '').split(/;\s*/).some((pair) => {
      const at = pair.indexOf('=');
      return pair.slice(0, at) === name && equal(pair.slice(at + 1), key);
    });

  return {
    address: `${origin}/?token=${token}`,
    admit(request) {
      const { headers, method, url = '/' } = request;
      // A name that was made to point at this machine (DNS rebinding) comes with its own Host.
      if (headers.host !== host) return { kind: 'out', status: 421 };
      const given = new URL(url, origin).searchParams.get('token');
      if (given !== null && token !== null && method === 'GET' && equal(given, token)) {
        token = null;
        return { kind: 'swap', cookie: `${name}=${key}; HttpOnly; SameSite=Strict; Path=/` };
      }
      if (!hasKey(request)) return { kind: 'out', status: 401 };
      const fromElsewhere = (headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin';
      const isRead = method === 'GET' || method === 'HEAD';
      // Typing the address again, or reloading, is a visit from nowhere.
      if (isRead)
        return fromElsewhere && headers['sec-fetch-site'] !== 'none' ? { kind: 'out', status: 403 } : { kind: 'in' };
      return fromElsewhere || headers.origin !== origin ? { kind: 'out', status: 403 } : { kind: 'in' };
    },
  };
}
