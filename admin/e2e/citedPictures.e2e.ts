import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations, navigateTo, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Still pictures that lead to what they show. */
describe('pictures of citations', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;
  let reader: Page;

  /** What arrives in a text that somebody edits elsewhere. */
  async function pasteElsewhere(page: Page) {
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(`${app.pilotage.origin}/healthz`);
    await elsewhere.evaluate(() => {
      document.body.innerHTML = '<div id="letter" contenteditable="true">Dear all, </div>';
      document.querySelector<HTMLElement>('#letter')?.focus();
    });
    await elsewhere.keyboard.press('Control+V');
    await expect.poll(() => elsewhere.evaluate(() => document.querySelector('#letter img') !== null)).toBe(true);
    await expect
      .poll(() => elsewhere.evaluate(() => document.querySelector<HTMLImageElement>('#letter img')?.naturalWidth ?? 0))
      .toBeGreaterThan(200);
    const pasted = await elsewhere.evaluate(() => ({
      address: document.querySelector('#letter a')?.getAttribute('href'),
      alt: document.querySelector('#letter img')?.getAttribute('alt') ?? '',
      source: document.querySelector('#letter img')?.getAttribute('src')?.slice(0, 22),
      text: document.querySelector<HTMLElement>('#letter')?.innerText ?? '',
      height: document.querySelector<HTMLImageElement>('#letter img')?.naturalHeight ?? 0,
    }));
    const image = await elsewhere.evaluate(() => document.querySelector('#letter img')?.getAttribute('src') ?? '');
    await elsewhere.setViewportSize({ width: 1440, height: 900 });
    await elsewhere.evaluate((src) => {
      document.body.innerHTML = `<img src="${src}" alt="" style="max-width: 100%">`;
    }, image);
    await takeScreenshot(elsewhere, `cited-picture-${new URL(page.url()).pathname.slice(1)}`);
    await elsewhere.close();
    return pasted;
  }

  /** The height of the picture that stands in the clipboard as a file. */
  const heightOfFile = (page: Page) =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await createImageBitmap(await (item?.getType('image/png') ?? Promise.reject(new Error('no picture'))));
      return image.height;
    });

  const copyPicture = async (page: Page) => {
    await page.evaluate(() => navigator.clipboard.writeText('-'));
    const button = page.getByRole('button', { name: 'Copy as picture', exact: true });
    await expect.poll(() => button.isEnabled()).toBe(true);
    await button.press('Enter');
    await page.getByRole('alert').getByText('The picture is copied', { exact: false }).waitFor();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('-');
    return page.evaluate(() => navigator.clipboard.readText());
  };

  beforeAll(async () => {
    const { origin } = app.pilotage;
    lead = await openSignedInPage(app.browser, origin, 'lead@democenter.example');
    await lead.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    reader = await openSignedInPage(app.browser, origin, 'staff@zsi.example');
    for (const page of [lead, reader]) await listenForErrors(page, errors);
    await openPage(lead, `${origin}/compare?view=totals&indicator=TRAININGS&period=4`);
    await openPage(reader, `${origin}/compare?indicator=TRAININGS&period=4`);
  });

  test('a view is pasted as a picture that leads to its permanent address, with its finding as alternative text', async () => {
    await waitUntilSettled(lead);
    const text = await copyPicture(lead);
    const address = /http\S+\/c\/[a-z2-9]{12}/.exec(text)?.[0];
    expect(address).toMatch(new RegExp(`^${app.pilotage.origin}/c/`));
    const pasted = await pasteElsewhere(lead);
    expect([pasted.address, pasted.source]).toEqual([address, 'data:image/png;base64,']);
    expect(pasted.alt.length).toBeGreaterThan(20);
    expect(text.startsWith(pasted.alt)).toBe(true);
    expect(pasted.text).toContain('What does it add up to? Trainings held, period 4');
    expect(pasted.text).toContain(`Pilotage, Social(i)Makers, ${address}`);
    expect(pasted.text).toContain('Dear all,');
    // The source stands below the picture, and in the file: once in each, so that the file is higher by its lines.
    expect(await heightOfFile(lead)).toBeGreaterThan(pasted.height);
    await navigateTo(reader, new URL(String(address)).pathname);
    await reader.getByRole('heading', { level: 1, name: /^Cited: / }).waitFor();
  });

  test('an explained figure is copied in the same way', async () => {
    await openPage(lead, `${app.pilotage.origin}/explain?indicator=TRAININGS&key=AT&through=4&basis=approved`);
    await lead.getByRole('heading', { level: 1, name: /^Trainings held, Austria/ }).waitFor();
    await waitUntilSettled(lead);
    const text = await copyPicture(lead);
    const pasted = await pasteElsewhere(lead);
    expect(pasted.alt).toBe(text);
    expect(pasted.alt).toMatch(/^\d+% of target .* Trainings held, Austria, through P4, basis approved, as known on /);
  });

  test('where the clipboard refuses, a dialog has the HTML and the file', async () => {
    await navigateTo(reader, '/compare?view=totals&indicator=TRAININGS&period=4');
    await waitUntilSettled(reader);
    await reader.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('refused')) });
    });
    await reader.getByRole('button', { name: 'Copy as picture', exact: true }).press('Enter');
    const dialog = reader.getByRole('dialog', { name: 'Copy as picture' });
    const html = dialog.getByRole('textbox', { name: 'HTML with the picture' });
    await html.waitFor();
    await expect
      .poll(() => html.inputValue())
      .toMatch(/^<a href="http[^"]+\/c\/[a-z2-9]{12}"><img alt="[^"]+" src="data:image\/png;base64,/);
    await waitUntilSettled(reader);
    expect(await findAxeViolations(reader)).toEqual([]);
    await takeScreenshot(reader, 'cited-picture-dialog');
    const [file] = await Promise.all([
      reader.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save PNG' }).press('Enter'),
    ]);
    expect(file.suggestedFilename()).toBe('pilotage.png');
    await reader.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('what is said while a view fills the screen is said to screen readers, too', async () => {
    await navigateTo(lead, '/compare?view=totals&indicator=TRAININGS&period=4');
    await waitUntilSettled(lead);
    await lead.getByRole('button', { name: 'Full screen' }).press('Enter');
    const dialog = lead.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Copy address' }).press('Enter');
    // By role, only what is not hidden from screen readers is found.
    await lead.getByRole('alert').filter({ hasText: 'copied' }).waitFor();
    await lead.getByRole('status').filter({ hasText: 'copied' }).waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await dialog.getByRole('button', { name: 'Leave full screen' }).press('Enter');
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('no page logged an error', () => {
    expect(errors).toEqual([]);
  });
});
