import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, signInToApi, filterPath } from './apiSession.ts';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, openPage, waitUntilSettled } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';

/** Forms save once, and lists navigate once. */
describe('forms and lists', () => {
  const app = useRunningApp();
  let manager: Page;
  let api: ApiSession;

  const pageOf = (email: string) => openSignedInPage(app.browser, app.pilotage.origin, email);
  const open = (page: Page, path: string) => openPage(page, `${app.pilotage.origin}${path}`);
  const depth = (page: Page) => page.evaluate(() => history.length);
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
  const titled = (title: string) => api.get(filterPath('pilots', { title }));

  beforeAll(async () => {
    api = await signInToApi(app.pilotage.origin, 'manager@ifka.example');
    manager = await pageOf('manager@ifka.example');
  });

  test('a double click on Save and a double Enter save one record and navigate once', async () => {
    for (const [title, send] of [
      ['Clicked twice', (page: Page) => save(page).dblclick()],
      [
        'Entered twice',
        async (page: Page) => {
          await page.getByLabel('Title').press('Enter');
          await page.keyboard.press('Enter');
        },
      ],
    ] as const) {
      await open(manager, '/pilots/create');
      await manager.getByLabel('Title').fill(title);
      const before = await depth(manager);
      await send(manager);
      await manager.waitForURL(/\/pilots(\?.*)?$/);
      await waitUntilSettled(manager);
      expect(await titled(title)).toHaveLength(1);
      expect(await depth(manager)).toBe(before + 1);
    }
  });

  test('an update is sent once, and Save is busy meanwhile', async () => {
    const [pilot] = await titled('Clicked twice');
    await open(manager, `/pilots/${pilot?.id}`);
    const sent: string[] = [];
    const statuses: number[] = [];
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await manager.route(`**/api/pilots/${pilot?.id}`, async (route) => {
      if (route.request().method() !== 'PUT') return route.continue();
      sent.push(route.request().postData() ?? '');
      await released;
      const response = await route.fetch();
      statuses.push(response.status());
      await route.fulfill({ response });
    });
    await manager.getByLabel('Title').fill('Changed once');
    await save(manager).dblclick();
    await expect.poll(() => save(manager).getAttribute('aria-busy')).toBe('true');
    await save(manager).click({ force: true });
    release();
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    await waitUntilSettled(manager);
    await manager.unrouteAll();
    expect(sent).toHaveLength(1);
    expect(statuses).toEqual([200]);
  });

  test('a create whose response is lost is not stored twice; other values after a refusal are saved', async () => {
    await open(manager, '/milestones/create');
    await open(manager, '/pilots/create');
    await manager.getByLabel('Title').fill('Lost answer');
    let isLost = true;
    await manager.route('**/api/pilots', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const response = await route.fetch();
      if (isLost) return route.abort();
      await route.fulfill({ response });
    });
    await save(manager).click();
    await manager.getByText('The server could not be reached.').waitFor();
    isLost = false;
    await save(manager).click();
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    await manager.unrouteAll();
    expect(await titled('Lost answer')).toHaveLength(1);
    await open(manager, '/pilots/create');
    await save(manager).click();
    await manager.locator('.Mui-error').first().waitFor();
    await manager.getByLabel('Title').fill('After a refusal');
    await save(manager).click();
    await manager.waitForURL(/\/pilots(\?.*)?$/);
    expect(await titled('After a refusal')).toHaveLength(1);
  });

  test('a link of a list navigates once; modified clicks, the middle button and text selection work as usual', async () => {
    const [pilot] = await titled('Lost answer');
    await open(manager, '/pilots');
    const link = manager.getByRole('link', { name: 'Lost answer', exact: true });
    const row = manager.getByRole('row').filter({ has: link });
    const address = manager.url();
    const before = await depth(manager);
    await link.click();
    await manager.waitForURL(`**/pilots/${pilot?.id}/show`);
    await waitUntilSettled(manager);
    expect(await depth(manager)).toBe(before + 1);
    await manager.goBack();
    await expect.poll(() => manager.url()).toBe(address);
    await waitUntilSettled(manager);
    for (const options of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
      const [tab] = await Promise.all([manager.context().waitForEvent('page'), link.click(options)]);
      await tab.waitForURL(`**/pilots/${pilot?.id}/show`);
      await tab.close();
      expect(manager.url()).toBe(address);
    }
    await row
      .getByRole('cell')
      .nth(1)
      .click({ modifiers: ['Control'] });
    await row
      .getByRole('cell')
      .nth(1)
      .click({ modifiers: ['Shift'] });
    await manager.evaluate(() => getSelection()?.removeAllRanges());
    const box = await row.getByRole('cell').nth(1).boundingBox();
    if (!box) throw new Error('The row is not visible.');
    const y = box.y + box.height / 2;
    await manager.mouse.move(box.x + 2, y);
    await manager.mouse.down();
    await manager.mouse.move(box.x + box.width - 2, y, { steps: 8 });
    await manager.mouse.up();
    expect(await manager.evaluate(() => getSelection()?.toString() ?? '')).not.toBe('');
    await manager.waitForTimeout(300);
    expect(manager.url()).toBe(address);
    // Beside the link, a plain click still opens the record.
    await manager.evaluate(() => getSelection()?.removeAllRanges());
    await row.getByRole('cell').nth(1).click();
    await manager.waitForURL(`**/pilots/${pilot?.id}/show`);
  });

  test('a new country is typed with its first day; an invalid day is shown at its field, Enter saves', async () => {
    const leadApi = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const [organisation] = await leadApi.get(filterPath('organisations', { slug: 'zsi' }));
    const lead = await pageOf('lead@democenter.example');
    const { keyboard } = lead;
    let sent = 0;
    lead.on('request', (request) => {
      if (request.method() === 'PUT') sent += 1;
    });
    await open(lead, `/organisations/${organisation?.id}`);
    const since = lead.getByRole('textbox', { name: 'In this country since' });
    expect(await since.count()).toBe(0);
    await lead.getByRole('combobox', { name: 'Country', exact: true }).press('Control+a');
    await keyboard.type('germ');
    await lead.getByRole('option', { name: 'Germany' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await since.waitFor();
    await lead.getByText('Periods that end before this day stay with the country of before.').waitFor();
    await keyboard.press('Tab');
    expect(await since.evaluate((field) => field === document.activeElement)).toBe(true);

    const stored = () => leadApi.one(`/organisations/${organisation?.id}`);
    const [last] = (await leadApi.get(filterPath('periods', { state: 'closed' }))).toSorted(
      (one, other) => Number(other.number) - Number(one.number),
    );
    for (const [typed, message] of [
      ['', 'Say from which day the other country holds.'],
      ['31/08/2019', 'This must be a calendar day of the form YYYY-MM-DD.'],
      [String(last?.endsOn), `Period ${last?.number} is closed and stays as it is: the country can change after its end.`],
    ] as const) {
      await since.press('Control+a');
      await keyboard.press('Delete');
      await keyboard.type(typed);
      await keyboard.press('Enter');
      // The error is at the field, which keeps the typed text.
      await expect
        .poll(() =>
          since.evaluate((field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? ''),
        )
        .toContain(message);
      expect([await since.getAttribute('aria-invalid'), await since.inputValue()]).toEqual(['true', typed]);
      expect(await stored()).toMatchObject({ country: 'AT', countrySince: null });
    }
    expect(await findAxeViolations(lead)).toEqual([]);
    // The server refuses an invalid day; other errors are shown before the request.
    expect(sent).toBe(1);

    await since.press('Control+a');
    const day = new Date(Date.parse(String(last?.endsOn)) + 31 * 86_400_000).toISOString().slice(0, 10);
    await keyboard.type(day.split('-').map(Number).join('.'));
    await keyboard.press('Enter');
    await lead.waitForURL(/\/organisations(\?.*)?$/);
    expect(await stored()).toMatchObject({
      country: 'DE',
      countrySince: day,
      formerCountries: [{ country: 'AT', since: null }],
    });
  });
});
