import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screenshotFolder = join(import.meta.dirname, '../var/screenshots');

const chromiumFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The headless shell where it is installed: the same engine, half again as fast. */
const chromiumPath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

/** Without optimisations, which do not pay off on pages open for seconds: this saves a tenth of a run. */
const shortPagesFlag = '--js-flags=--max-lazy --no-opt --no-maglev';

/** With the fast optimisations and few collections: axe on a hundred pages takes three quarters of the time. */
const longPagesFlag =
  '--js-flags=--max-lazy --no-opt --maglev --min-semi-space-size=64 --max-semi-space-size=128 --single-threaded-gc';

const launchBrowser = (args: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? chromiumPath, args });

/** For tests: short-lived pages. */
export const openBrowser = () => launchBrowser([...chromiumFlags, shortPagesFlag]);

/** For tours: one page that stays open, on which axe runs again and again. */
export const openTourBrowser = () => launchBrowser([...chromiumFlags, longPagesFlag]);

/** For measurements: default settings, as for a user. */
export const openOptimisingBrowser = () => launchBrowser(chromiumFlags);

/** The axe violations of the page, one line a rule; limited to `rules` where given. */
export async function findAxeViolations(page: Page, ruleNames?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const axe: { run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
      Reflect.get(window, 'axe');
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(rules ? { runOnly: rules } : {}),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ; ')}`);
  }, ruleNames);
}

/** Resolves once the page has its title, shows no placeholder, and has not changed for `calm` ms. */
const waitForQuietDom = (page: Page, calm: number) =>
  page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const isThere = () =>
          (document.querySelector('h1')?.textContent ?? '') !== '' &&
          document.querySelector('main .MuiSkeleton-root, main [role=progressbar]:not([aria-valuenow])') === null;
        let timer = 0;
        const wait = () => {
          clearTimeout(timer);
          timer = window.setTimeout(() => {
            if (!isThere()) return wait();
            changes.disconnect();
            resolve();
          }, quiet);
        };
        const changes = new MutationObserver(wait);
        changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        wait();
      }),
    calm,
  );

const pendingRequests = new WeakMap<Page, Set<Request>>();

/** The pending requests of the page, tracked since the first call. */
function pendingRequestsOf(page: Page): Set<Request> {
  const existing = pendingRequests.get(page);
  if (existing) return existing;
  const pending = new Set<Request>();
  pendingRequests.set(page, pending);
  page.on('request', (request) => void pending.add(request));
  const ended = (request: Request) => void pending.delete(request);
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return pending;
}

/** Waits until the page has its title, no request is pending, and nothing has changed for a while. */
export async function waitUntilSettled(page: Page): Promise<void> {
  const pending = pendingRequestsOf(page);
  const until = Date.now() + 60_000;
  for (;;) {
    // A full navigation discards the observer: observe the new page.
    const isCalm = await Promise.race([
      waitForQuietDom(page, 180).then(
        () => true,
        () => false,
      ),
      page.waitForTimeout(Math.max(0, until - Date.now())).then(() => false),
    ]);
    if (isCalm && pending.size === 0) return;
    if (Date.now() >= until) throw new Error(`${page.url()} does not become idle.`);
  }
}

/** Opens an address and waits until its page is idle. */
export async function openPage(page: Page, address: string): Promise<void> {
  pendingRequestsOf(page).clear();
  await page.goto(address);
  await waitUntilSettled(page);
}

/** Waits two frames, so that the effects of a resize are rendered. */
export const waitForPaint = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/**
 * Waits until the previous page is removed. React may keep the same elements when the same page is opened again: then the mark is
 * removed after a while.
 */
async function waitForPreviousPage(page: Page): Promise<void> {
  const left = page.locator('main > [data-left]');
  await left.waitFor({ state: 'detached', timeout: 10_000 }).catch(async () => {
    await waitUntilSettled(page);
    for (const element of await left.all()) await element.evaluate((node) => node.removeAttribute('data-left'));
  });
}

/** Navigates within the application, as a click does, without loading it again. */
export async function navigateTo(page: Page, path: string): Promise<void> {
  const isElsewhere = await page.evaluate((to) => {
    const isNewPage = new URL(to, location.href).pathname !== location.pathname;
    // The previous page stays until the next one is rendered: this mark identifies it.
    if (isNewPage) document.querySelector('main > :nth-child(n + 2):last-child')?.setAttribute('data-left', '');
    // As the router does: it counts its entries, and warns of others.
    history.pushState({ usr: null, key: String(Math.random()), idx: Number(history.state?.idx ?? 0) + 1 }, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    return isNewPage;
  }, path);
  if (isElsewhere) await waitForPreviousPage(page);
  await waitForPaint(page);
  await waitUntilSettled(page);
}

/** Signs in by the API, without opening a page. Animations are disabled. */
export async function signInByRequest(page: Page, origin: string, email: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const body = { email, password: 'demo-consortium-2019' };
  const response = await page.request.post(`${origin}/api/auth/sign-in/email`, { headers: { origin }, data: body });
  if (!response.ok()) throw new Error(`${email} cannot sign in: ${response.status()} ${await response.text()}`);
}

export async function signIn(page: Page, origin: string, email: string, path = '/'): Promise<void> {
  await signInByRequest(page, origin, email);
  await openPage(page, `${origin}${path}`);
}

/** Saves a screenshot where PILOTAGE_PICTURES is set. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  if (!process.env.PILOTAGE_PICTURES) return;
  mkdirSync(screenshotFolder, { recursive: true });
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`), fullPage: true });
}

/** Shows the page in light or dark. It follows some frames after its preference changed: its background has then. */
export async function showInScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  const isDark = colorScheme === 'dark';
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((expected) => {
    const [red = 255] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number);
    return red < 128 === expected;
  }, isDark);
  await waitUntilSettled(page);
}
