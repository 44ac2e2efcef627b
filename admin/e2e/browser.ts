import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = join(import.meta.dirname, '../var/screenshots');

const flags = [
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
const program = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? program, args: flags });

/** What axe finds on the page, one line a rule; of some rules only, where they are named. */
export async function findings(page: Page, only?: string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const axe: { run(on: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
      Reflect.get(window, 'axe');
    const { violations } = await axe.run(document, rules ? { runOnly: rules } : {});
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ; ')}`);
  }, only);
}

/** What the page looks like as a number; null while it has no name, or something is still on its way. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const isNamed = (document.querySelector('h1')?.textContent ?? '') !== '';
    const waits = document.querySelector('main .MuiSkeleton-root, main [role=progressbar]:not([aria-valuenow])') !== null;
    return isNamed && !waits ? document.body.innerHTML.length : null;
  });

/** Waits until the page is named, nothing is on its way, and nothing has changed for a while. */
export async function settled(page: Page): Promise<void> {
  const until = Date.now() + 60_000;
  let last: number | null = null;
  for (let calm = 0; calm < 2; ) {
    if (Date.now() > until) throw new Error(`${page.url()} does not come to rest.`);
    await page.waitForTimeout(90);
    const now = await looks(page);
    calm = now !== null && now === last ? calm + 1 : 0;
    last = now;
  }
}

/** Opens an address and waits until its page has come to rest. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Signs in without the form; no page is opened yet. */
export async function comeIn(page: Page, origin: string, email: string): Promise<void> {
  const body = { email, password: 'demo-consortium-2019' };
  const answer = await page.request.post(`${origin}/api/auth/sign-in/email`, { headers: { origin }, data: body });
  if (!answer.ok()) throw new Error(`${email} does not come in: ${answer.status()} ${await answer.text()}`);
}

export async function signIn(page: Page, origin: string, email: string, path = '/'): Promise<void> {
  await comeIn(page, origin, email);
  await visit(page, `${origin}${path}`);
}

/** Keeps the page as a picture, to be looked at, where PILOTAGE_PICTURES asks for it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.PILOTAGE_PICTURES) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
