import type { Browser, Page } from 'playwright-core';
import { dark, light } from '../src/theme/tokens.ts';
import { drawn, findings, goTo, picture, settled, signIn } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { tourOf } from './tour.ts';
import { textsOf, untranslated, visibleTexts } from './untranslated.ts';

export interface Tourist {
  email: string;
  /** Whether every face of each page is looked at; else a page has one. */
  faces: boolean;
  /** Whether that is done in the dark and at 390 px, too. */
  everywhere: boolean;
}

const countries = ['Austria', 'Czechia', 'Germany', 'Hungary', 'Italy', 'Poland', 'Slovenia', 'Slovakia'];

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

/** A colour as the browser says it. */
const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** How a page is looked at, and what its background then is. */
const looks = {
  light: { colorScheme: 'light', width: 1440, height: 900, background: rgb(light.paper) },
  dark: { colorScheme: 'dark', width: 1440, height: 900, background: rgb(dark.paper) },
  narrow: { colorScheme: null, width: 390, height: 844, background: null },
  narrowLight: { colorScheme: 'light', width: 390, height: 844, background: rgb(light.paper) },
} as const;
type Look = keyof typeof looks;

async function look(page: Page, as: Look): Promise<void> {
  const { colorScheme, width, height, background } = looks[as];
  if (page.viewportSize()?.width !== width) {
    await page.setViewportSize({ width, height });
    await drawn(page);
  }
  const isSo = (expected: string) => getComputedStyle(document.body).backgroundColor === expected;
  if (background === null || (await page.evaluate(isSo, background))) return;
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(isSo, background);
  await settled(page);
}

/** What is wrong with the page in the light, in the pseudo-language, where nothing but `data` may stand without a key. */
async function faultsInLight(page: Page, data: readonly string[]): Promise<string[]> {
  const found = await findings(page);
  if ((await page.locator('h1').count()) !== 1) found.push('has not one h1');
  if (!(await page.title()).endsWith('Pilotage') || (await page.title()) === 'Pilotage') found.push('has no title of its own');
  for (const text of ['This page could not be shown', 'Not open to you'])
    if ((await page.getByText(text).count()) > 0) found.push(`says “${text}”`);
  const bare = (await visibleTexts(page)).flatMap((text) => untranslated(text, data) ?? []);
  if (bare.length > 0) found.push(`texts without a key: ${[...new Set(bare)].join(' | ')}`);
  return found;
}

/** What is wrong in one look; of the main pages everything, of the others what changes there. */
const faultsIn: Readonly<Record<Look, (page: Page, isMain: boolean, data: readonly string[]) => Promise<string[]>>> = {
  light: (page, _, data) => faultsInLight(page, data),
  dark: (page, isMain) => findings(page, isMain ? undefined : ['color-contrast']),
  narrow: async (page) => {
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    return wider > 0 ? [`scrolls sideways by ${wider} px`] : [];
  },
  narrowLight: (page) => findings(page),
};

async function faultsOf(page: Page, isMain: boolean, ways: readonly Look[], data: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const as of ways) {
    if (as === 'narrowLight' && !isMain) continue;
    await look(page, as);
    found.push(...(await faultsIn[as](page, isMain, data)).map((line) => `${as}: ${line}`));
  }
  return found;
}

/** What is wrong on all the pages that somebody can open, one line a fault with its page. */
export async function faultsOnTour(browser: Browser, origin: string, { email, faces, everywhere }: Tourist): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  const page = await context.newPage();
  const found: string[] = [];
  const data = new Set(countries);
  const known = () => [...data].filter((text) => text.length > 1).sort((one, other) => other.length - one.length);
  const logged: string[] = [];
  await listenForErrors(page, logged);
  await listened(page);
  await signIn(page, origin, email);
  await page.evaluate(() => localStorage.setItem('RaStore.locale', '"xx"'));
  await page.reload();
  await settled(page);
  const paths = await tourOf(origin, email, faces);
  if (paths.length < 3) found.push(`there is nothing to see but ${paths.join(' ')}`);
  let ways: Look[] = everywhere ? ['light', 'dark', 'narrow', 'narrowLight'] : ['light'];
  for (const path of paths) {
    await goTo(page, path);
    textsOf(await answered(page), data);
    found.push(...(await faultsOf(page, mainPages.test(path), ways, known())).map((line) => `${path} ${line}`));
    found.push(...logged.splice(0).map((line) => `${path} logs ${line}`));
    await picture(page, `${email.split('@')[0]}${path.replace(/\W+/g, '_')}`);
    // The next page is first looked at as this one was last: to turn the colours is what takes the time.
    ways = ways.toReversed();
  }
  await context.close();
  return found;
}
