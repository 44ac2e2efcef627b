import { Problem } from './problem.ts';

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** The origins that are ours: the configured one, and with a loopback one its three names. */
export function ownOrigins(publicUrl: string): ReadonlySet<string> {
  const { origin, hostname, protocol, port } = new URL(publicUrl);
  if (!loopbackHosts.includes(hostname)) return new Set([origin]);
  return new Set(loopbackHosts.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`));
}

/** Refuses a change that another site asks for: by `Origin`, without one by `Sec-Fetch-Site`, with neither it is no browser's. */
export function assertOwnOrigin(allowedOrigins: ReadonlySet<string>, header: (name: string) => string | undefined): void {
  const origin = header('origin');
  if (origin !== undefined) {
    if (!allowedOrigins.has(origin)) throw new Problem('foreignOrigin');
    return;
  }
  const site = header('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') throw new Problem('foreignOrigin');
}
