import type { Browser, Page } from 'playwright-core';
import { signInByRequest } from './browser.ts';

/** A page of its own for one person, signed in, with nothing open yet. It is closed with the browser. */
export async function openSignedInPage(browser: Browser, origin: string, email: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await signInByRequest(page, origin, email);
  return page;
}
