import { parse } from 'bowser';

export interface UserAgentDevice {
  browser: string;
  /** Null where the `User-Agent` does not name it. */
  system: string | null;
}

/** The browser and the system of a `User-Agent`; null for an unknown browser. */
export function parseUserAgent(userAgent: string): UserAgentDevice | null {
  // The library throws on an empty text.
  if (userAgent === '') return null;
  const { browser, os } = parse(userAgent);
  const [version = ''] = (browser.version ?? '').split('.');
  if (!browser.name || version === '') return null;
  return { browser: `${browser.name} ${version}`, system: os.name ?? null };
}
