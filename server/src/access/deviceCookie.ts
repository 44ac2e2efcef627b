import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { cookieValues } from './sessionCookie.ts';

const maxAgeSeconds = 180 * 24 * 60 * 60;
/** So many people may share one browser. */
const mostAccounts = 5;
const form = /^([A-Za-z0-9_-]{22})((?:\.[A-Za-z0-9_-]{22})*)$/;

export interface DeviceCookie {
  /** The id of this browser, where the account has signed in with it before; else null. */
  knownDevice(header: string | undefined, account: string): string | null;
  /** The `Set-Cookie` by which the browser is known to the account from now on. */
  remember(header: string | undefined, account: string): string;
}

/**
 * By this cookie a browser is known in which somebody signed in before. It opens nothing: it only decides whose wrong passwords count
 * against a guess, so that strangers who guess do not lock the owner out. It holds a random id and a signature for each account, and
 * names nobody.
 */
export function openDeviceCookie({ secret, publicUrl }: { secret: string; publicUrl: string }): DeviceCookie {
  const secure = new URL(publicUrl).protocol === 'https:';
  const name = secure ? '__Host-device' : 'pilotage_device';
  const signatureOf = (id: string, account: string) =>
    createHmac('sha256', secret).update(`device ${id} ${account}`).digest('base64url').slice(0, 22);

  function read(header: string | undefined): { id: string; signatures: string[] } | null {
    for (const value of header ? cookieValues(header, name) : []) {
      const [, id, signatures] = form.exec(value) ?? [];
      if (id !== undefined && signatures !== undefined) return { id, signatures: signatures.split('.').slice(1) };
    }
    return null;
  }

  const isSame = (one: string, other: string) => timingSafeEqual(Buffer.from(one), Buffer.from(other));

  return {
    knownDevice(header, account) {
      const device = read(header);
      if (!device) return null;
      const expected = signatureOf(device.id, account);
      return device.signatures.slice(0, mostAccounts).some((given) => isSame(given, expected)) ? device.id : null;
    },
    remember(header, account) {
      const { id, signatures } = read(header) ?? { id: randomBytes(16).toString('base64url'), signatures: [] };
      const own = signatureOf(id, account);
      const others = signatures.filter((signature) => signature !== own).slice(0, mostAccounts - 1);
      const value = [id, own, ...others].join('.');
      return `${name}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly;${secure ? ' Secure;' : ''} SameSite=Lax`;
    },
  };
}
