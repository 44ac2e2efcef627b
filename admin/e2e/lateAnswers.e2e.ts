import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

const app = useRunningApp();

test('an answer that comes while somebody types into a form changes nothing of what stands in it', async () => {
  const { origin } = app.pilotage;
  const page = await openSignedInPage(app.browser, origin, 'staff@zsi.example');
  const created = await page.request.post(`${origin}/api/newsItems`, {
    headers: { origin },
    data: {
      language: 'en',
      title: 'Six schools',
      text: 'In autumn.',
      audience: 'members',
      translations: [{ language: 'de', title: 'Schulen', text: 'Im Herbst.' }],
    },
  });
  expect(created.status()).toBe(201);
  const { id } = await created.json();
  await page.clock.install();
  await openPage(page, `${origin}/newsItems/${id}/show`);
  // What is shown is older than the answer that the form asks for.
  await page.clock.fastForward(10_000);
  const held: (() => void)[] = [];
  await page.route(`**/api/newsItems/${id}`, async (route) => {
    const response = await route.fetch();
    await new Promise<void>((resolve) => held.push(resolve));
    await route.fulfill({ response, json: { ...(await response.json()), seen: true } });
  });
  await page.getByRole('link', { name: 'Edit', exact: true }).first().press('Enter');
  const german = page.getByLabel('Title', { exact: false }).last();
  await german.press('End');
  await page.keyboard.type(' sind');
  await expect.poll(() => held.length).toBe(1);
  const answered = page.waitForResponse((response) => response.url().endsWith(`/api/newsItems/${id}`));
  held[0]?.();
  await (await answered).finished();
  await page.keyboard.type(' dabei');
  await expect.poll(() => german.inputValue()).toBe('Schulen sind dabei');
});
