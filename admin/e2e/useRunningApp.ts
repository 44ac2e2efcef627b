import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RunningApp, startApp } from './startApp.ts';

/** Starts the product and a browser before the tests of one `describe`, and stops them afterwards. */
export function useRunningApp(launchBrowser = openBrowser): { readonly pilotage: RunningApp; readonly browser: Browser } {
  let running: { pilotage: RunningApp; browser: Browser } | null = null;
  const getRunning = () => {
    if (!running) throw new Error('The product runs only during tests.');
    return running;
  };
  beforeAll(async () => {
    running = { pilotage: await startApp(), browser: await launchBrowser() };
  });
  afterAll(async () => {
    const { pilotage, browser } = getRunning();
    await browser.close();
    await pilotage.stop();
  });
  return {
    get pilotage() {
      return getRunning().pilotage;
    },
    get browser() {
      return getRunning().browser;
    },
  };
}
