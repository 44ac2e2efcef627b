import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Longer than any signed value. */
const maxValueLength = 200;
const signedValuePattern = /^([A-Za-z0-9_-]{1,100})\.([A-Za-z0-9+/]{43}=)$/;

/** The hash of a session token, as the database stores it. */
export const hashSessionToken = (token: string): string => createHash('sha256').update(token).digest('hex');

function decodeCookieValue(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** The values of this name in a `Cookie` header. */
export function parseCookieValues(header: string, name: string): string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
    .filter((value) => value.length <= maxValueLength)
    .map(decodeCookieValue);
}

export interface SessionCookie {
  name: string;
  /** Whether browsers send the cookie over https only. */
  secure: boolean;
  /** The hash of the token in a `Cookie` header; null when there is none with a valid signature. */
  tokenHashOf(header: string | undefined): string | null;
  /** The `Set-Cookie` header that removes the cookie. */
  clearingHeader: string;
}

/**
 * The session cookie as better-auth signs it: `token.signature`, where the signature is the HMAC-SHA-256 of the token in base64.
 * It is verified here and not by better-auth's `getSession`, which costs a millisecond per request. Under https its name begins
 * with `__Host-`, which prevents other hosts of the domain from setting it; browsers reject that name under plain http.
 */
export function createSessionCookie({ secret, publicUrl }: { secret: string; publicUrl: string }): SessionCookie {
  const secure = new URL(publicUrl).protocol === 'https:';
  const name = secure ? '__Host-sid' : 'pilotage_sid';

  function verifyToken(value: string): string | null {
    const [, token, signature] = signedValuePattern.exec(value) ?? [];
    if (!token || !signature) return null;
    const expected = createHmac('sha256', secret).update(token).digest();
    return timingSafeEqual(expected, Buffer.from(signature, 'base64')) ? token : null;
  }

  return {
    name,
    secure,
    clearingHeader: `${name}=; Max-Age=0; Path=/; HttpOnly;${secure ? ' Secure;' : ''} SameSite=Lax`,
    tokenHashOf(header) {
      for (const value of header ? parseCookieValues(header, name) : []) {
        const token = verifyToken(value);
        if (token) return hashSessionToken(token);
      }
      return null;
    },
  };
}
