import { Problem } from '../problem.ts';

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** The accepted origins: the configured one; for a loopback host all three names of it. */
export function ownOrigins(publicUrl: string): ReadonlySet<string> {
  const { origin, hostname, protocol, port } = new URL(publicUrl);
  if (!loopbackHosts.includes(hostname)) return new Set([origin]);
  return new Set(loopbackHosts.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`));
}

/**
 * Throws `foreignOrigin` for a request from another site. It checks `Origin`, or without it `Sec-Fetch-Site`. A request with
 * neither header is not from a browser and passes.
 */
export function assertOwnOrigin(allowedOrigins: ReadonlySet<string>, header: (name: string) => string | undefined): void {
  const origin = header('origin');
  if (origin !== undefined) {
    if (!allowedOrigins.has(origin)) throw new Problem('foreignOrigin');
    return;
  }
  const site = header('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') throw new Problem('foreignOrigin');
}
