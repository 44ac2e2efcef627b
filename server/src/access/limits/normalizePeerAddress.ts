import { isIP } from 'node:net';

const networkGroups = 4;

/** The eight groups of an IPv6 address; `URL` normalises it to its short form first. */
function expandGroups(address: string): string[] {
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = '', right] = short.split('::');
  const before = left === '' ? [] : left.split(':');
  const after = right === undefined || right === '' ? [] : right.split(':');
  const between = new Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...between, ...after];
}

const isIpv4Mapped = (groups: readonly string[]) => groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';

function ipv4Of(groups: readonly string[]): string {
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .map((group) => `${group >> 8}.${group & 255}`)
    .join('.');
}

/**
 * The key by which requests of a peer are counted: its IPv4 address, or the first half of its IPv6 address, because one network
 * owns all 2^64 addresses of the other half. The caller passes the peer's address; no header is read here (R22).
 */
export function normalizePeerAddress(address: string): string {
  const plain = address.split('%')[0] ?? '';
  const version = isIP(plain);
  if (version === 4) return plain;
  if (version !== 6) return 'unknown';
  const groups = expandGroups(plain);
  return isIpv4Mapped(groups) ? ipv4Of(groups) : `${groups.slice(0, networkGroups).join(':')}::/64`;
}
