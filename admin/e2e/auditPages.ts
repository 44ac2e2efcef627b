import type { Browser, Page } from 'playwright-core';
import { europeTiles } from '@pilotage/shared';
import { dark, light } from '../src/theme/tokens.ts';
import { waitForPaint, findAxeViolations, navigateTo, takeScreenshot, waitUntilSettled, signIn } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { listPagePaths } from './listPagePaths.ts';
import { collectTexts, findUntranslatedWords, collectVisibleTexts } from './untranslatedTexts.ts';

export interface AuditedUser {
  email: string;
  /** Whether every variant of a page is audited, or one of each. */
  allVariants: boolean;
  /** Whether each page is also audited in dark mode and at 390 px. */
  allAppearances: boolean;
  /** Every second page, from the first (0) or from the second (1); left out: all pages. */
  half?: 0 | 1;
}

const countryNames = ['Austria', 'Belgium', 'Czechia', 'Germany', 'Hungary', 'Italy', 'Poland', 'Slovenia', 'Slovakia'];

/** The codes on the tiles of a map. */
const tileCodes = (path: string): Iterable<string> => (path.startsWith('/activity-map') ? europeTiles.keys() : []);

/** Records the texts of each response of the server. */
async function recordResponses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const responses: Promise<unknown>[] = [];
    Reflect.set(window, 'recordedResponses', responses);
    const originalFetch = window.fetch;
    window.fetch = async (...parameters) => {
      const response = await originalFetch(...parameters);
      if (response.ok && response.url.includes('/api/'))
        responses.push(
          response
            .clone()
            .json()
            .catch(() => null),
        );
      return response;
    };
  });
}

/** Returns the texts recorded since the last call. */
const takeResponses = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const responses: unknown = Reflect.get(window, 'recordedResponses');
    return Promise.all(Array.isArray(responses) ? responses.splice(0) : []);
  });

const mainPagePattern = /^\/(figures|compare|pilots)?(\?|$)/;

/** A colour in the browser's notation. */
const toRgb = (hex: string) => `rgb(${[1, 3, 5].map((index) => Number.parseInt(hex.slice(index, index + 2), 16)).join(', ')})`;

/** A look: viewport and theme, with the expected background colour. */
const appearances = {
  light: { colorScheme: 'light', width: 1440, height: 900, background: toRgb(light.paper) },
  dark: { colorScheme: 'dark', width: 1440, height: 900, background: toRgb(dark.paper) },
  narrow: { colorScheme: null, width: 390, height: 844, background: null },
  narrowLight: { colorScheme: 'light', width: 390, height: 844, background: toRgb(light.paper) },
} as const;
type Appearance = keyof typeof appearances;

async function applyAppearance(page: Page, appearance: Appearance): Promise<void> {
  const { colorScheme, width, height, background } = appearances[appearance];
  if (page.viewportSize()?.width !== width) {
    await page.setViewportSize({ width, height });
    await waitForPaint(page);
  }
  const hasBackground = (expected: string) => getComputedStyle(document.body).backgroundColor === expected;
  if (background === null || (await page.evaluate(hasBackground, background))) return;
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(hasBackground, background);
  // The page follows some frames after its background, on a busy machine later.
  await waitUntilSettled(page);
}

/** Audits the page in light mode with the pseudo-locale: only user data may have no key. */
async function findLightFaults(page: Page, collectData: () => Promise<readonly string[]>): Promise<string[]> {
  const isCalendar = ['/activity-calendar', '/task-calendar'].includes(new URL(page.url()).pathname);
  const faults = await findAxeViolations(page);
  if ((await page.locator('h1').count()) !== 1) faults.push('has not one h1');
  if (!(await page.title()).endsWith('Pilotage') || (await page.title()) === 'Pilotage') faults.push('has no title of its own');
  for (const text of ['This page could not be shown', 'Not open to you'])
    if ((await page.getByText(text).count()) > 0) faults.push(`says “${text}”`);
  // The texts first: an answer that arrives while the page is audited is then among the data.
  const texts = await collectVisibleTexts(page);
  const data = await collectData();
  const untranslatedWords = texts.flatMap((text) => findUntranslatedWords(text, data, { isCalendar }) ?? []);
  if (untranslatedWords.length > 0) faults.push(`texts without a key: ${[...new Set(untranslatedWords)].join(' | ')}`);
  return faults;
}

/** Audits the page in one look: main pages fully, others only for what differs. */
const faultFinders: Readonly<
  Record<Appearance, (page: Page, isMain: boolean, collectData: () => Promise<readonly string[]>) => Promise<string[]>>
> = {
  light: (page, _, collectData) => findLightFaults(page, collectData),
  dark: (page, isMain) => findAxeViolations(page, isMain ? undefined : ['color-contrast']),
  narrow: async (page) => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    return overflow > 0 ? [`scrolls sideways by ${overflow} px`] : [];
  },
  narrowLight: (page) => findAxeViolations(page),
};

async function findPageFaults(
  page: Page,
  isMain: boolean,
  appearanceNames: readonly Appearance[],
  collectData: () => Promise<readonly string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const appearance of appearanceNames) {
    if (appearance === 'narrowLight' && !isMain) continue;
    await applyAppearance(page, appearance);
    faults.push(...(await faultFinders[appearance](page, isMain, collectData)).map((line) => `${appearance}: ${line}`));
    // A page loads more for another width.
    await collectData();
  }
  return faults;
}

/** Audits all pages that the user can open. Returns one line for each violation, with its page. */
export async function auditPages(
  browser: Browser,
  origin: string,
  { email, allVariants, allAppearances, half }: AuditedUser,
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  const page = await context.newPage();
  const faults: string[] = [];
  const data = new Set(countryNames);
  const collectData = async (path: string) => {
    collectTexts(await takeResponses(page), data);
    return [...data, ...tileCodes(path)].filter((text) => text.length > 1).sort((one, other) => other.length - one.length);
  };
  const loggedMessages: string[] = [];
  await listenForErrors(page, loggedMessages);
  await recordResponses(page);
  await signIn(page, origin, email);
  await page.evaluate(() => localStorage.setItem('RaStore.locale', '"xx"'));
  await page.reload();
  await waitUntilSettled(page);
  const allPaths = await listPagePaths(origin, email, allVariants);
  const paths = half === undefined ? allPaths : allPaths.filter((_, index) => index % 2 === half);
  if (paths.length < 3) faults.push(`there is nothing to see but ${paths.join(' ')}`);
  let appearanceNames: Appearance[] = allAppearances ? ['light', 'dark', 'narrow', 'narrowLight'] : ['light'];
  for (const path of paths) {
    await navigateTo(page, path);
    faults.push(
      ...(await findPageFaults(page, mainPagePattern.test(path), appearanceNames, () => collectData(path))).map(
        (line) => `${path} ${line}`,
      ),
    );
    faults.push(...loggedMessages.splice(0).map((line) => `${path} logs ${line}`));
    await takeScreenshot(page, `${email.split('@')[0]}${path.replace(/\W+/g, '_')}`);
    // Start the next page in the current look: switching the theme is slow.
    appearanceNames = appearanceNames.toReversed();
  }
  await context.close();
  return faults;
}
