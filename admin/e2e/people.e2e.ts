import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, takeScreenshot, waitUntilSettled, signIn, openPage } from './browser.ts';
import { waitForMailedLink } from './waitForMailedLink.ts';

const newPassword = 'a brand new password';

describe('accounts, invitations and notices', () => {
  const app = useRunningApp();

  const link = (kind: string, to: string) => waitForMailedLink(app.pilotage, kind, to);
  const newPage = async () => (await app.browser.newContext()).newPage();

  async function inspectPage(page: Page, name: string): Promise<void> {
    await waitUntilSettled(page);
    await takeScreenshot(page, name);
    expect(await findAxeViolations(page)).toEqual([]);
    await expect.poll(() => page.locator('h1').count()).toBe(1);
  }

  async function invite(page: Page, email: string): Promise<void> {
    await signIn(page, app.pilotage.origin, 'manager@zsi.example', '/invitations/create');
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await page.getByText(email, { exact: true }).waitFor();
  }

  async function openAddress(page: Page, address: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(address);
  }

  test('a manager invites a user, who accepts with an own password; the link cannot be used again', async () => {
    const inviter = await newPage();
    await signIn(inviter, app.pilotage.origin, 'manager@zsi.example', '/users');
    await inviter.getByText('Partner manager · ZSI').waitFor();
    await inviter.getByRole('link', { name: 'Invite somebody' }).click();
    await inviter.getByRole('textbox', { name: 'E-mail' }).fill('not an address');
    await inspectPage(inviter, 'people-invite');
    await inviter.getByRole('button', { name: 'Send the invitation' }).click();
    await inviter.getByText('This does not have the right form.').first().waitFor();
    await inviter.getByRole('textbox', { name: 'E-mail' }).fill('new.colleague@zsi.example');
    await inviter.getByRole('button', { name: 'Send the invitation' }).click();
    await inviter.getByText('One person is invited').waitFor();
    await inspectPage(inviter, 'people-waiting');

    const page = await newPage();
    const address = await link('invitation', 'new.colleague@zsi.example');
    await page.goto(address);
    await page.getByText('as Partner staff of').waitFor();
    await inspectPage(page, 'people-invitation');
    await page.getByRole('textbox', { name: 'Your name' }).fill('New Colleague');
    await page.getByLabel('New password').fill('short');
    await page.getByRole('button', { name: 'Accept the invitation' }).click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Your name' }).inputValue()).toBe('New Colleague');
    await page.getByLabel('New password').fill(newPassword);
    await page.getByRole('button', { name: 'Accept the invitation' }).click();
    await page.waitForSelector('#react-admin-title');
    expect(new URL(page.url()).pathname).toBe('/');

    const again = await newPage();
    await again.goto(address);
    await again.getByText('This invitation was used, taken back or has ended').waitFor();
    await inspectPage(again, 'people-invitation-over');
  });

  test('an existing account gains a membership with its own password', async () => {
    const inviter = await newPage();
    await invite(inviter, 'staff@bkik.example');
    const page = await newPage();
    await page.goto(await link('invitation', 'staff@bkik.example'));
    await page.getByText('Its password shows that it is yours').waitFor();
    await inspectPage(page, 'people-invitation-membership');
    await page.getByLabel('Password').fill('demo-consortium-2019');
    await page.getByRole('button', { name: 'Accept the invitation' }).click();
    await page.waitForSelector('#react-admin-title');
    await page.getByRole('button', { name: /Switch membership/ }).click();
    await page.getByRole('menuitem', { name: /BKIK/ }).waitFor();
    await page.getByRole('menuitem', { name: /ZSI/ }).waitFor();
  });

  test('a withdrawn invitation cannot be used', async () => {
    const inviter = await newPage();
    await invite(inviter, 'mistyped@zsi.example');
    const address = await link('invitation', 'mistyped@zsi.example');
    await inviter.getByRole('button', { name: 'Take back: mistyped@zsi.example' }).click();
    await inviter.getByText('The invitation is taken back.').waitFor();
    await inviter.getByText('mistyped@zsi.example').waitFor({ state: 'detached' });
    await inviter.getByRole('link', { name: 'All invitations' }).click();
    await inviter.getByText('taken back on').first().waitFor();
    await inspectPage(inviter, 'people-invitations');
    const page = await newPage();
    await page.goto(address);
    await page.getByText('This invitation was used, taken back or has ended').waitFor();
  });

  test('a forgotten password is replaced by the mailed link, which cannot be used again', async () => {
    const page = await newPage();
    await page.goto(app.pilotage.origin);
    await page.getByRole('link', { name: 'Forgotten your password?' }).click();
    await page.getByRole('heading', { name: 'A forgotten password' }).waitFor();
    await page.getByRole('textbox', { name: 'E-mail' }).fill('staff@zsi.example');
    await inspectPage(page, 'people-forgot');
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByText('a mail is on its way').waitFor();
    const address = await link('password', 'staff@zsi.example');
    expect(new URL(address).pathname).toBe('/reset-password');
    for (const expected of ['Your password is set', 'This link was used']) {
      await openAddress(page, address);
      await page.getByLabel('New password').fill(newPassword);
      await inspectPage(page, 'people-reset');
      await page.getByRole('button', { name: 'Set the password' }).click();
      await page.getByText(expected).waitFor();
    }
  });

  test('the lead partner sends a reminder of a late report; the partner sees the notice and opens the figures', async () => {
    const lead = await newPage();
    await signIn(lead, app.pilotage.origin, 'lead@democenter.example');
    await lead.getByRole('button', { name: /^Remind BKIK/ }).click();
    await lead.getByText('Reminded today').waitFor();
    await lead.getByText(/Reminded on .* by Lead partner/).waitFor();
    await inspectPage(lead, 'people-late');

    const staff = await newPage();
    await signIn(staff, app.pilotage.origin, 'manager@bkik.example');
    // After the hour of the digest, the mails also contain the reminders of the day.
    const bell = staff.getByRole('button', { name: /^Notices: / });
    await staff.getByRole('button', { name: /^Notices: \d+ new/ }).waitFor();
    const unread = Number((await bell.getAttribute('aria-label'))?.match(/\d+/)?.[0]);
    await bell.click();
    const notice = staff.getByRole('link', { name: /The lead partner asks for the report of P4/ });
    await notice.waitFor();
    await inspectPage(staff, 'people-bell');
    await notice.click();
    await staff.waitForURL(/figures\?period=4/);
    await staff.getByRole('button', { name: unread === 1 ? 'Notices: nothing new' : `Notices: ${unread - 1} new` }).waitFor();
    await openPage(staff, `${app.pilotage.origin}/notifications`);
    await staff.getByText('The lead partner asks for the report of P4').waitFor();
    await inspectPage(staff, 'people-notices');
    const other = await signInToApi(app.pilotage.origin, 'manager@zsi.example');
    expect(await other.get('/notifications')).toEqual([]);
  });

  test('a user switches off mails in the own account', async () => {
    const page = await newPage();
    await signIn(page, app.pilotage.origin, 'manager@bkik.example', '/account');
    await page
      .getByText(
        /^Times are shown by the clock of this device, .* and times in mails are by the clock of the consortium, Europe\/Rome\.$/,
      )
      .waitFor();
    await page.getByRole('switch', { name: 'Mails about what is new' }).uncheck();
    await page.getByRole('textbox', { name: 'Name' }).fill('Renamed Manager');
    await inspectPage(page, 'people-account');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Your account is saved.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /Renamed Manager/ }).waitFor();
    await expect.poll(() => page.getByRole('switch', { name: 'Mails about what is new' }).isChecked()).toBe(false);
  });
});
