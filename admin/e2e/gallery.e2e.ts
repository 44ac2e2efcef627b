import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, preview, type PreviewServer } from 'vite';
import { galleryConfig } from '../gallery/galleryConfig.ts';
import { findAxeViolations, openOptimisingBrowser, takeScreenshot } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';

/** Rules about single elements; those about whole pages say nothing about a component alone. */
const elementRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const distFolder = join(import.meta.dirname, '../dist/assets');

/** The addresses that the gallery lists. */
const listAddresses = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Components' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));

/** Shows a state in the same page, and waits until it is rendered and has not changed for a moment. */
const showState = (page: Page, address: string) =>
  page.evaluate(async (to) => {
    const calmMs = 40;
    window.location.hash = to;
    const isMarked = () => document.documentElement.dataset.state === to;
    const until = Date.now() + 10_000;
    while (!isMarked() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
    if (!isMarked()) return false;
    await new Promise<void>((resolve) => {
      const finish = () => {
        changes.disconnect();
        resolve();
      };
      let timer = setTimeout(finish, calmMs);
      const changes = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(finish, calmMs);
      });
      changes.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    return true;
  }, address);

/** Whether the state has words, a control or a table, or an element with a role that says what it is. */
const hasContent = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('h1')?.remove();
    return (
      document.body.innerText.trim() !== '' ||
      document.querySelector('#root :is([role], input, button, textarea, table), [role=dialog]') !== null
    );
  });

describe('the gallery', () => {
  let folder = '';
  let server: PreviewServer | null = null;
  let browser: Browser | null = null;
  const origin = () => server?.resolvedUrls?.local[0] ?? '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pilotage-gallery-'));
    await build({
      ...galleryConfig,
      build: { outDir: folder, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 5_000 },
    });
    server = await preview({ ...galleryConfig, build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
    // Hundreds of runs of axe in one page: here optimised code pays off.
    browser = await openOptimisingBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openPage(path: string, width: number) {
    const page = await browser?.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    if (!page) throw new Error('There is no browser.');
    const messages: string[] = [];
    await listenForErrors(page, messages);
    await page.goto(`${origin()}${path}`);
    return { page, messages };
  }

  it('shows each state with content, without an error, and without a violation of axe', async () => {
    const { page: list } = await openPage('', 1440);
    const addresses = await listAddresses(list);
    expect(addresses.length).toBeGreaterThan(60);
    const { page, messages } = await openPage('?frame=light', 1440);
    const faults: string[] = [];
    for (const address of addresses) {
      if (!(await showState(page, address))) faults.push(`${address} is not rendered`);
      faults.push(...(await findAxeViolations(page, elementRules)).map((line) => `${address} ${line}`));
      if (!(await hasContent(page))) faults.push(`${address} shows nothing`);
      faults.push(...messages.splice(0).map((line) => `${address} logs ${line}`));
      await takeScreenshot(page, `gallery_${address.replace('/', '_')}`);
    }
    expect(faults).toEqual([]);
  });

  it('names the state, keeps theme and width in the address, and shows the next state in the same frame', async () => {
    const { page, messages } = await openPage('?mode=dark&width=390#EmptyState/no-right', 1440);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'EmptyState/no-right' }).waitFor({ state: 'attached' });
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('EmptyState: no right');
    await expect.poll(() => page.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('iframe').evaluate((element) => element.clientWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('link', { name: 'nothing to create' }).click();
    await frame.getByRole('heading', { name: 'EmptyState/nothing-to-create' }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Light' }).click();
    expect(page.url()).toContain('mode=light');
    await frame.getByRole('heading', { name: 'EmptyState/nothing-to-create' }).waitFor({ state: 'attached' });
    expect(await findAxeViolations(page)).toEqual([]);
    expect(messages).toEqual([]);
  });

  it('is no part of the product', () => {
    const scripts = readdirSync(distFolder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    // The person in the states is nowhere in the product.
    expect(scripts.filter((name) => readFileSync(join(distFolder, name), 'utf8').includes('Anna Huber'))).toEqual([]);
  });
});
