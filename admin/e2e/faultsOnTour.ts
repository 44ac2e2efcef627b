import type { Browser, Page } from 'playwright-core';
import { drawn, findings, goTo, picture, settled, signIn } from './browser.ts';
import { tourOf } from './tour.ts';
import { textsOf, untranslated, visibleTexts } from './untranslated.ts';

export interface Tourist {
  email: string;
  /** Whether every face of each page is looked at; else a page has one. */
  faces: boolean;
  /** Whether that is done in the dark and at 390 px, too. */
  everywhere: boolean;
}

const countries = ['Austria', 'Germany', 'Hungary', 'Italy', 'Poland', 'Slovenia', 'Slovakia'];

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

const mainPages = /^\/(figures|compare|pilots)?(\?|$)/;

/** What is wrong with the page in the dark and at 390 px; of the main pages everything, of the others what changes there. */
async function faultsElsewhere(page: Page, path: string): Promise<string[]> {
  const isMain = mainPages.test(path);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(16, 23, 22)');
  await settled(page);
  const found = (await findings(page, isMain ? undefined : ['color-contrast'])).map((line) => `dark: ${line}`);
  await page.setViewportSize({ width: 390, height: 844 });
  await drawn(page);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wider > 0) found.push(`scrolls sideways by ${wider} px at 390 px`);
  await page.emulateMedia({ colorScheme: 'light' });
  if (isMain) {
    await settled(page);
    found.push(...(await findings(page)).map((line) => `390 px: ${line}`));
  }
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

/** What is wrong on all the pages that somebody can open, one line a fault with its page. */
export async function faultsOnTour(browser: Browser, origin: string, { email, faces, everywhere }: Tourist): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  const page = await context.newPage();
  const found: string[] = [];
  const data = new Set(countries);
  const known = () => [...data].filter((text) => text.length > 1).sort((one, other) => other.length - one.length);
  page.on('pageerror', (error) => found.push(String(error)));
  await listened(page);
  await signIn(page, origin, email);
  await page.evaluate(() => localStorage.setItem('RaStore.locale', '"xx"'));
  await page.reload();
  await settled(page);
  const paths = await tourOf(origin, email, faces);
  if (paths.length < 3) found.push(`there is nothing to see but ${paths.join(' ')}`);
  for (const path of paths) {
    await goTo(page, path);
    textsOf(await answered(page), data);
    const faults = await faultsOf(page, known());
    if (everywhere) faults.push(...(await faultsElsewhere(page, path)));
    found.push(...faults.map((line) => `${path} ${line}`));
    await picture(page, `${email.split('@')[0]}${path.replace(/\W+/g, '_')}`);
  }
  await context.close();
  return found;
}
