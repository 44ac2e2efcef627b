import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Longer than any value that we sign. */
const maxValueLength = 200;
const signedValuePattern = /^([A-Za-z0-9_-]{1,100})\.([A-Za-z0-9+/]{43}=)$/;

/** What the database keeps of a session's token. */
export const hashSessionToken = (token: string): string => createHash('sha256').update(token).digest('hex');

function decodeCookieValue(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** The values that a `Cookie` header has under this name. */
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
  /** Whether browsers send it by https alone. */
  secure: boolean;
  /** The hash of the token in a `Cookie` header, or null when there is none that we signed. */
  tokenHashOf(header: string | undefined): string | null;
  /** The `Set-Cookie` that takes it back. */
  clearingHeader: string;
}

/**
 * The session's cookie as better-auth signs it: `token.signature`, the signature being the HMAC-SHA-256 of the token in
 * base64. Read here and not by better-auth's `getSession`, which costs a millisecond on each request. Under https its name
 * begins with `__Host-`, which keeps other hosts of the domain from setting it; browsers refuse that name under plain http.
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
