import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findAxeViolations, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { useRunningApp } from './useRunningApp.ts';

describe('activities', () => {
  const app = useRunningApp();

  async function openPage(email: string, path: string, width = 1440): Promise<Page> {
    const context = await app.browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await signIn(page, app.pilotage.origin, email, path);
    await waitUntilSettled(page);
    return page;
  }

  test('one is entered with the keyboard in a few fields, and repeated as a series with a preview', async () => {
    const page = await openPage('staff@arbeit-plus.example', '/activities/create');
    await page.getByRole('textbox', { name: 'Title' }).fill('Evening of makers');
    await page.getByRole('textbox', { name: 'Day', exact: true }).fill('2019-06-05');
    await page.getByRole('textbox', { name: 'Place' }).fill('Salzburg');
    await page.getByRole('textbox', { name: 'Attendances', exact: true }).fill('12');
    await page.getByRole('textbox', { name: 'Citizens' }).fill('20');
    await page.keyboard.press('Enter');
    await page.getByText('The target groups come to more than the attendances.').first().waitFor();
    await page.getByRole('textbox', { name: 'Citizens' }).fill('5');
    await page.getByText('Not specified: 7.').waitFor();
    await page.getByRole('button', { name: 'Save and add another' }).click();
    await page.getByRole('textbox', { name: 'Title' }).and(page.locator(':focus')).waitFor();
    // The place is the same, who came is not.
    await expect.poll(() => page.getByRole('textbox', { name: 'Place' }).inputValue()).toBe('Salzburg');
    await expect.poll(() => page.getByRole('textbox', { name: 'Attendances', exact: true }).inputValue()).toBe('');
    await page.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Press' }).click();
    await page.getByRole('textbox', { name: 'Reach' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Place' }).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Title' }).fill('Makers in the paper');
    await page.getByRole('textbox', { name: 'Day', exact: true }).fill('2019-06-07');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Makers in the paper' }).waitFor();
    await page.getByRole('button', { name: 'Repeat' }).click();
    const end = page.getByRole('textbox', { name: 'How many times more, or until which day' });
    await end.fill('2019-06-28');
    await page.getByText('3 activities would be created:').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await end.press('Enter');
    await page.getByText('3 activities are planned.').first().waitFor();
    await page.getByRole('tab', { name: 'Others of the series 3' }).waitFor();
    await page.context().close();
  });

  test('the calendar is walked through with keys, its address keeps what it shows, and others see nothing internal', async () => {
    const page = await openPage('staff@arbeit-plus.example', '/activity-calendar?day=2019-06-05');
    await page.getByRole('link', { name: /Evening of makers.*Held/ }).waitFor();
    await page.getByRole('button', { name: '5 Jun 2019, one activity' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: '6 Jun 2019, 0 activities' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('grid', { name: 'July 2019' }).waitFor();
    await page.keyboard.press('PageUp');
    await page.getByRole('button', { name: '6 Jun 2019, 0 activities' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: '5 Jun 2019, one activity' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Wednesday 5 June' }).waitFor();
    await page.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Press' }).click();
    await page.getByRole('link', { name: /Evening of makers/ }).waitFor({ state: 'detached' });
    const address = new URL(page.url());
    expect([address.searchParams.get('view'), address.searchParams.get('day'), address.searchParams.get('filter')]).toEqual([
      'week',
      '2019-06-05',
      '{"kind":"press"}',
    ]);
    await page.getByRole('link', { name: /Makers in the paper/ }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Map' }).click();
    await page.getByRole('heading', { level: 1, name: 'Activities by country' }).waitFor();
    expect(new URL(page.url()).searchParams.get('filter')).toBe('{"kind":"press"}');
    await page.context().close();
    const other = await openPage('staff@pontis.example', '/activity-calendar?view=agenda&day=2019-06-05', 390);
    await other.getByText('No activities in this month.').waitFor();
    expect(await other.getByRole('button', { name: 'Month', exact: true }).count()).toBe(0);
    expect(await findAxeViolations(other)).toEqual([]);
    await takeScreenshot(other, 'activities-agenda-390');
    await other.context().close();
  });

  test('the list adds up what it shows, by days and kinds', async () => {
    const filter = { startsOn_gte: '2019-06-01', startsOn_lte: '2019-06-30' };
    const page = await openPage('staff@arbeit-plus.example', `/activities?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    await page.getByText('12 attendances in 1 workshop. No number yet for 4 activities.').waitFor();
    const from = page.getByRole('textbox', { name: 'From day' });
    await from.fill('2019-06-');
    await from.fill('2019-06-07');
    await page.getByText('No number yet for 4 activities.', { exact: true }).waitFor();
    await from.fill('');
    await page.getByText(/12 attendances in 1 workshop/).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.context().close();
  });

  test('the calendar gets an address of its own, which ends when it is revoked', async () => {
    const page = await openPage('staff@arbeit-plus.example', '/account/calendar');
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = (await page.getByRole('group', { name: /shown only this once/ }).textContent()) ?? '';
    const feed = await fetch(address);
    expect([feed.status, (await feed.text()).includes('END:VCALENDAR')]).toEqual([200, true]);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Revoke the address' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke the address' }).click();
    await page.getByText('Your calendar has no address.').waitFor();
    expect((await fetch(address)).status).toBe(404);
    await page.context().close();
  });
});
