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

/** The build without windows where it is there: the same engine, half again as fast. */
const chromiumPath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

/** What a page of a few seconds never earns back: a tenth of all that a run of these tests takes. */
const noOptimisationFlag = '--js-flags=--max-lazy --no-opt --no-maglev';

const launchBrowser = (args: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? chromiumPath, args });

/** For tests: pages come and go quickly. */
export const openBrowser = () => launchBrowser([...chromiumFlags, noOptimisationFlag]);

/** As a person has it, to measure in. */
export const openOptimisingBrowser = () => launchBrowser(chromiumFlags);

/** What axe finds on the page, one line a rule; of some rules only, where they are named. */
export async function findAxeViolations(page: Page, ruleNames?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const axe: { run(on: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
      Reflect.get(window, 'axe');
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(rules ? { runOnly: rules } : {}),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ; ')}`);
  }, ruleNames);
}

/** Resolves once the page is named, shows nothing that stands for what is on its way, and does not change for `calm` ms. */
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

/** What the page has asked of the product and not yet been answered, since this was first called. */
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

/** Waits until the page is named, nothing is on its way, and nothing has changed for a while. */
export async function waitUntilSettled(page: Page): Promise<void> {
  const pending = pendingRequestsOf(page);
  const until = Date.now() + 60_000;
  for (;;) {
    // A page that is left for another one takes its watch with it: the next one is watched then.
    const isCalm = await Promise.race([
      waitForQuietDom(page, 180).then(
        () => true,
        () => false,
      ),
      page.waitForTimeout(Math.max(0, until - Date.now())).then(() => false),
    ]);
    if (isCalm && pending.size === 0) return;
    if (Date.now() >= until) throw new Error(`${page.url()} does not come to rest.`);
  }
}

/** Opens an address and waits until its page has come to rest. */
export async function openPage(page: Page, address: string): Promise<void> {
  pendingRequestsOf(page).clear();
  await page.goto(address);
  await waitUntilSettled(page);
}

/** Two frames: what a change of the window calls for is drawn. */
export const waitForPaint = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/**
 * Waits until the page that was left is gone. A page that is called for again while it was about to go is kept by React as it is:
 * it loses its mark after a while.
 */
async function waitForPreviousPage(page: Page): Promise<void> {
  const left = page.locator('main > [data-left]');
  await left.waitFor({ state: 'detached', timeout: 10_000 }).catch(async () => {
    await waitUntilSettled(page);
    for (const element of await left.all()) await element.evaluate((node) => node.removeAttribute('data-left'));
  });
}

/** Goes on within the page, as a click does: the application is loaded once a person. */
export async function navigateTo(page: Page, path: string): Promise<void> {
  const isElsewhere = await page.evaluate((to) => {
    const isOther = new URL(to, location.href).pathname !== location.pathname;
    // The page that is left stands until the next one is there: it is told by this mark.
    if (isOther) document.querySelector('main > :nth-child(n + 2):last-child')?.setAttribute('data-left', '');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    return isOther;
  }, path);
  if (isElsewhere) await waitForPreviousPage(page);
  await waitForPaint(page);
  await waitUntilSettled(page);
}

/** Signs in without the form; no page is opened yet. What moves on it does so at once. */
export async function signInByRequest(page: Page, origin: string, email: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const body = { email, password: 'demo-consortium-2019' };
  const response = await page.request.post(`${origin}/api/auth/sign-in/email`, { headers: { origin }, data: body });
  if (!response.ok()) throw new Error(`${email} does not come in: ${response.status()} ${await response.text()}`);
}

export async function signIn(page: Page, origin: string, email: string, path = '/'): Promise<void> {
  await signInByRequest(page, origin, email);
  await openPage(page, `${origin}${path}`);
}

/** Keeps the page as a picture, to be looked at, where PILOTAGE_PICTURES asks for it. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  if (!process.env.PILOTAGE_PICTURES) return;
  mkdirSync(screenshotFolder, { recursive: true });
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`), fullPage: true });
}
