import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings, openBrowser, picture, settled, signIn } from './browser.ts';
import { type RunningPilotage, startPilotage } from './startPilotage.ts';
import { tourOf } from './tour.ts';
import { textsOf, untranslated, visibleTexts } from './untranslated.ts';

/** The first two see every face of each page, also in the dark and at 390 px; for the others a page has one face. */
const people = [
  { email: 'staff@arbeit-plus.example', faces: true },
  { email: 'lead@democenter.example', faces: true },
  { email: 'manager@ucdc.example', faces: false },
  { email: 'evaluator@consortium.example', faces: false },
  { email: 'observer@consortium.example', faces: false },
  { email: 'juror@consortium.example', faces: false },
];

const countries = ['Austria', 'Germany', 'Hungary', 'Italy', 'Poland', 'Slovenia', 'Slovakia'];

/** Two frames: what a change of the window calls for is drawn. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** Keeps each answer of the server for `answered`. */
async function listened(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const answers: unknown[] = [];
    Reflect.set(window, 'answers', answers);
    const ask = window.fetch;
    window.fetch = async (...asked) => {
      const answer = await ask(...asked);
      if (answer.ok && answer.url.includes('/api/'))
        void answer
          .clone()
          .json()
          .then(
            (body) => answers.push(body),
            () => null,
          );
      return answer;
    };
  });
}

/** What the server has answered since the last time. */
const answered = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const answers: unknown = Reflect.get(window, 'answers');
    return Array.isArray(answers) ? answers.splice(0) : [];
  });

/** Goes on within the page, as a click does: the application is loaded once a person. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await settled(page);
}

/** What is wrong with the page in the dark and at 390 px. */
async function faultsElsewhere(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(16, 23, 22)');
  const found = (await findings(page, ['color-contrast'])).map((line) => `dark: ${line}`);
  await page.setViewportSize({ width: 390, height: 844 });
  await drawn(page);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wider > 0) found.push(`scrolls sideways by ${wider} px at 390 px`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}

/** What is wrong with the page in the light, in the pseudo-language, where nothing but `data` may stand without a key. */
async function faultsOf(page: Page, data: readonly string[]): Promise<string[]> {
  const found = await findings(page);
  if ((await page.locator('h1').count()) !== 1) found.push('has not one h1');
  if (!(await page.title()).endsWith('Pilotage') || (await page.title()) === 'Pilotage') found.push('has no title of its own');
  if ((await page.getByText('This page could not be shown').count()) > 0) found.push('could not be shown');
  const bare = (await visibleTexts(page)).flatMap((text) => untranslated(text, data) ?? []);
  if (bare.length > 0) found.push(`texts without a key: ${[...new Set(bare)].join(' | ')}`);
  return found;
}

describe('every page of every person', () => {
  let pilotage: RunningPilotage;
  let browser: Browser;
  beforeAll(async () => {
    pilotage = await startPilotage();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await pilotage.stop();
  });

  test.each(people)(
    '$email finds each page named and translated, and axe finds nothing',
    async ({ email, faces }) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        colorScheme: 'light',
      });
      const page = await context.newPage();
      const found: string[] = [];
      const data = new Set(countries);
      page.on('pageerror', (error) => found.push(String(error)));
      const known = () => [...data].filter((text) => text.length > 1).sort((one, other) => other.length - one.length);
      await listened(page);
      await signIn(page, pilotage.origin, email);
      await page.evaluate(() => localStorage.setItem('RaStore.locale', '"xx"'));
      await page.reload();
      await settled(page);
      const paths = await tourOf(pilotage.origin, email, faces);
      expect(paths.length).toBeGreaterThan(2);
      for (const path of paths) {
        await goTo(page, path);
        textsOf(await answered(page), data);
        const faults = await faultsOf(page, known());
        if (faces) faults.push(...(await faultsElsewhere(page)));
        found.push(...faults.map((line) => `${path} ${line}`));
        if (path === '/' || path.startsWith('/compare'))
          await picture(page, `${email.split('@')[0]}${path.replace(/\W+/g, '_')}`);
      }
      await context.close();
      expect(found).toEqual([]);
    },
    360_000,
  );

  test('what is not open to somebody says so, and whom to ask', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, pilotage.origin, 'observer@consortium.example');
    for (const path of ['/auditEvents', '/figures', '/assignments/create']) {
      await goTo(page, path);
      await page.getByRole('heading', { level: 1, name: 'Not open to you' }).waitFor();
    }
    await goTo(page, '/nowhere');
    await page.getByRole('heading', { level: 1, name: 'This page does not exist' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await context.close();
  }, 60_000);

  test('a list that cannot be read says so with the number of the request, and can be tried again', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, pilotage.origin, 'lead@democenter.example');
    const problem = { status: 500, title: 'Broken', detail: 'Broken', message: 'Something broke.', requestId: 'r-4711' };
    await page.route('**/api/pilots?*', (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    await goTo(page, '/pilots');
    await page.getByText('Request r-4711').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.unroute('**/api/pilots?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'DigiInclusionHub' }).waitFor();
    await context.close();
  }, 60_000);
});
