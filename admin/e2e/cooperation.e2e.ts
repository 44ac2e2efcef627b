import { describe, expect, test } from 'vitest';
import { signInToApi, filterPath } from './apiSession.ts';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, takeScreenshot, waitUntilSettled, signIn } from './browser.ts';
import { waitForMailedLink } from './waitForMailedLink.ts';

const contest = 'learning-by-doing-contest';

describe('cooperation requests', () => {
  const app = useRunningApp();

  const inspectPage = async (page: Parameters<typeof findAxeViolations>[0], name: string) => {
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await takeScreenshot(page, name);
  };

  test('a visitor requests a cooperation and confirms by mail; after acceptance both see the contact data', async () => {
    const { origin } = app.pilotage;
    const context = await app.browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${origin}/public`);
    await page.getByRole('link', { name: 'All published solutions' }).click();
    await inspectPage(page, 'visitor-solutions-390-dark');
    await page.getByRole('combobox', { name: 'Contest' }).selectOption(contest);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('heading', { name: 'Solutions found: 1' }).waitFor();
    expect(new URL(page.url()).searchParams.get('contest')).toBe(contest);
    await page.locator('main ul.cards a').first().click();
    await page.getByRole('heading', { name: 'Work with us' }).waitFor();
    const message = page.getByRole('textbox', { name: 'Your message' });
    await message.focus();
    await page.keyboard.insertText('x'.repeat(4001));
    await page.getByRole('button', { name: 'Send the request' }).click();
    await page.getByText(/4,?000/).waitFor();
    expect(await message.inputValue()).toHaveLength(4001);
    await message.fill('Our school would like to try this.');
    await page.reload();
    await expect.poll(() => message.inputValue()).toBe('Our school would like to try this.');
    const [refused] = await Promise.all([
      page.waitForRequest((request) => request.method() === 'POST'),
      page.getByRole('button', { name: 'Send the request' }).click(),
    ]);
    await page.getByText('This could not be sent.').waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Your name' }).getAttribute('aria-invalid')).toBe('true');
    await inspectPage(page, 'visitor-solution-390-dark');
    // Another request uses up the proof of work: the form computes a new one.
    const other = { name: 'Otto', email: 'otto@visitors.example', message: 'Me, too.', website: '' };
    const otherSubmission = await page.request.post(refused.url(), { data: { ...refused.postDataJSON(), ...other } });
    expect(otherSubmission.status()).toBe(200);
    await page.getByRole('textbox', { name: 'Your name' }).fill('Vera Visitor');
    await page.getByRole('textbox', { name: 'Your e-mail address' }).fill('vera@visitors.example');
    await page.getByRole('button', { name: 'Send the request' }).click();
    await page.getByText('Your browser works for a moment').waitFor();
    await page.getByText('There is a mail for you').waitFor();
    // The browser logs the refusal itself; only the response has the reason.
    expect(errors.splice(0)).toEqual(Array(3).fill(expect.stringContaining('422')));

    await page.goto(await waitForMailedLink(app.pilotage, 'cooperationRequest', 'vera@visitors.example'));
    await page.getByText('Our school would like to try this.').waitFor();
    await inspectPage(page, 'visitor-confirms-390-dark');
    await page.getByRole('button', { name: 'Confirm and pass it on' }).click();
    await page.getByText('Your request is passed on.').waitFor();
    expect(page.url()).toBe(`${origin}/public/cooperation`);
    expect(errors).toEqual([]);
    await context.close();

    const staff = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await signIn(staff, origin, 'staff@sos.example', '/cooperations');
    await staff.getByRole('link', { name: /^Asked of us/ }).click();
    await waitUntilSettled(staff);
    await takeScreenshot(staff, 'cooperations-1440');
    expect(await findAxeViolations(staff)).toEqual([]);
    await staff.locator('tbody tr').first().getByRole('link').click();
    await staff.getByText('Our school would like to try this.').waitFor();
    expect(await staff.getByText('vera@visitors.example').count()).toBe(0);
    await staff.getByRole('button', { name: 'Accept' }).click();
    await staff.getByRole('textbox', { name: 'A few words (optional)' }).fill('Come and see us.');
    await staff.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await staff.getByText('Vera Visitor, vera@visitors.example').waitFor();
    await waitUntilSettled(staff);
    await takeScreenshot(staff, 'cooperation-accepted-1440');
    expect(await findAxeViolations(staff)).toEqual([]);
    await staff.context().close();
  });

  test('an applicant whose answer is too long is told so at the field; nothing is cut, and a reload loses nothing', async () => {
    const page = await (await app.browser.newContext()).newPage();
    const asked = { kind: 'answer', reference: 'X-1', title: 'A repair street', message: 'Together?', organisation: 'ZSI' };
    await page.route('**/api/public/cooperation', (route) => route.fulfill({ json: asked }));
    const refusal = { detail: 'Some fields are not right.', errors: { answer: 'At most 2,000 characters.' } };
    await page.route('**/api/public/cooperation/answer', (route) =>
      String(route.request().postData()).length > 2000
        ? route.fulfill({ status: 422, json: refusal })
        : route.fulfill({ json: { ok: true } }),
    );
    await page.goto(`${app.pilotage.origin}/public/cooperation#${'a'.repeat(43)}`);
    const answer = page.getByRole('textbox', { name: 'A few words to them' });
    await answer.focus();
    expect(await page.getByRole('button', { name: 'Confirm and pass it on' }).count()).toBe(0);
    await page.keyboard.insertText('x'.repeat(2001));
    await page.getByRole('button', { name: 'Accept' }).press('Enter');
    await page.getByText('At most 2,000 characters.').waitFor();
    expect(await answer.getAttribute('aria-invalid')).toBe('true');
    expect(await answer.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await answer.inputValue()).toHaveLength(2001);
    await inspectPage(page, 'applicant-answer-too-long');
    await page.reload();
    await expect.poll(async () => (await answer.inputValue()).length).toBe(2001);
    await answer.fill('Come and see us.');
    await page.getByRole('button', { name: 'Accept' }).press('Enter');
    await answer.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.context().close();
  });

  test('without JavaScript a visitor reads solutions and sees what the form needs', async () => {
    const context = await app.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${app.pilotage.origin}/public/solutions`);
    await page.getByRole('searchbox', { name: 'Words to look for' }).fill('INSPIRE');
    await page.getByRole('combobox', { name: 'Country' }).selectOption('SK');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('heading', { name: 'Solutions found: 1' }).waitFor();
    await page.getByRole('link', { name: 'I4I: Inspire for Innovation' }).click();
    // Text locators do not see the content of a noscript element.
    await page.locator('noscript p').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await context.close();
  });

  test('a partner sends a request, and the organiser creates a pilot from the winner, which everyone can follow', async () => {
    const { origin } = app.pilotage;
    const api = await signInToApi(origin, 'manager@sos.example');
    const [found] = await api.get(filterPath('contests', { slug: contest }));
    const page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await signIn(page, origin, 'staff@zsi.example', `/contests/${found?.id}/show`);
    await page.getByRole('link', { name: /^Ask to work together on/ }).click();
    await page.getByRole('textbox', { name: 'Message' }).fill('We have the same question in Vienna.');
    await page.getByRole('button', { name: 'Send the request' }).click();
    await page.getByText('We have the same question in Vienna.').waitFor();
    await page.getByRole('button', { name: 'Take the request back' }).waitFor();
    await page.context().close();

    const manager = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await signIn(manager, origin, 'manager@sos.example', `/contests/${found?.id}/show`);
    await manager.getByRole('button', { name: /^Continue as a pilot/ }).click();
    await manager.getByRole('textbox', { name: 'Title of the pilot' }).fill('Learning goes on');
    await manager.getByRole('dialog').getByRole('button', { name: 'Continue as a pilot' }).click();
    await manager.getByRole('link', { name: 'See the pilot' }).click();
    await manager.getByText('Grown from a solution').waitFor();
    await waitUntilSettled(manager);
    expect(await findAxeViolations(manager)).toEqual([]);
    // A page is cached for five seconds.
    await expect
      .poll(async () => (await fetch(`${origin}/public/contests/${contest}`)).text(), { timeout: 15_000 })
      .toContain('Learning goes on');
    await manager.context().close();
  });
});
