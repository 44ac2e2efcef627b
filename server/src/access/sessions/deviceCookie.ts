import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { parseCookieValues } from './sessionCookie.ts';

const maxAgeSeconds = 180 * 24 * 60 * 60;
/** The number of accounts that one browser remembers. */
const maxAccounts = 5;
const cookiePattern = /^([A-Za-z0-9_-]{22})((?:\.[A-Za-z0-9_-]{22})*)$/;

export interface DeviceCookie {
  /** The id of this browser, where the account has signed in with it before; else null. */
  findDevice(header: string | undefined, account: string): string | null;
  /** The `Set-Cookie` header that makes the browser known to the account. */
  remember(header: string | undefined, account: string): string;
}

/**
 * A cookie that identifies a browser in which an account has signed in before. It grants nothing: it only decides whose wrong
 * passwords count against a guess, so that strangers who guess do not lock the owner out. It holds a random id and a signature
 * for each account, and no names.
 */
export function createDeviceCookie({ secret, publicUrl }: { secret: string; publicUrl: string }): DeviceCookie {
  const secure = new URL(publicUrl).protocol === 'https:';
  const name = secure ? '__Host-device' : 'pilotage_device';
  const signatureOf = (id: string, account: string) =>
    createHmac('sha256', secret).update(`device ${id} ${account}`).digest('base64url').slice(0, 22);

  function parseCookie(header: string | undefined): { id: string; signatures: string[] } | null {
    for (const value of header ? parseCookieValues(header, name) : []) {
      const [, id, signatures] = cookiePattern.exec(value) ?? [];
      if (id !== undefined && signatures !== undefined) return { id, signatures: signatures.split('.').slice(1) };
    }
    return null;
  }

  const isEqual = (one: string, other: string) => timingSafeEqual(Buffer.from(one), Buffer.from(other));

  return {
    findDevice(header, account) {
      const device = parseCookie(header);
      if (!device) return null;
      const expected = signatureOf(device.id, account);
      return device.signatures.slice(0, maxAccounts).some((given) => isEqual(given, expected)) ? device.id : null;
    },
    remember(header, account) {
      const { id, signatures } = parseCookie(header) ?? { id: randomBytes(16).toString('base64url'), signatures: [] };
      const own = signatureOf(id, account);
      const others = signatures.filter((signature) => signature !== own).slice(0, maxAccounts - 1);
      const value = [id, own, ...others].join('.');
      return `${name}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly;${secure ? ' Secure;' : ''} SameSite=Lax`;
    },
  };
}
