import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RunningPilotage, startPilotage } from './startPilotage.ts';

/** The product and a browser for the tests of one `describe`: there once they run, ended after the last. */
export function atPilotage(): { readonly pilotage: RunningPilotage; readonly browser: Browser } {
  let running: { pilotage: RunningPilotage; browser: Browser } | null = null;
  const there = () => {
    if (!running) throw new Error('The product is there only while tests run.');
    return running;
  };
  beforeAll(async () => {
    running = { pilotage: await startPilotage(), browser: await openBrowser() };
  });
  afterAll(async () => {
    const { pilotage, browser } = there();
    await browser.close();
    await pilotage.stop();
  });
  return {
    get pilotage() {
      return there().pilotage;
    },
    get browser() {
      return there().browser;
    },
  };
}
