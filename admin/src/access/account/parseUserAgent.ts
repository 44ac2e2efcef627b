import { parse } from 'bowser';

export interface UserAgentDevice {
  browser: string;
  /** Null where the browser does not say it. */
  system: string | null;
}

/** The browser and the system that a `User-Agent` speaks of; null where it speaks of no browser known. */
export function parseUserAgent(userAgent: string): UserAgentDevice | null {
  // The library refuses an empty text.
  if (userAgent === '') return null;
  const { browser, os } = parse(userAgent);
  const [version = ''] = (browser.version ?? '').split('.');
  if (!browser.name || version === '') return null;
  return { browser: `${browser.name} ${version}`, system: os.name ?? null };
}
