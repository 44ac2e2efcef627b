import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, signInToApi, type ApiRecord, filterPath } from './apiSession.ts';
import { useRunningApp } from './useRunningApp.ts';
import { signInByRequest, openPage } from './browser.ts';
import { type FiguresFixture, createFiguresFixture } from './figuresFixture.ts';

/** The user types right after the click: the test does not wait in between. */
describe('a link with a target focuses it', () => {
  const app = useRunningApp();
  let fixture: FiguresFixture;
  let lead: ApiSession;
  let manager: ApiSession;
  let report: ApiRecord;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    const { origin } = app.pilotage;
    fixture = await createFiguresFixture(origin, 'arbeit-plus');
    lead = await signInToApi(origin, 'lead@democenter.example');
    manager = await signInToApi(origin, 'manager@arbeit-plus.example');
    context = await app.browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await signInByRequest(page, origin, 'manager@arbeit-plus.example');
  });
  afterAll(() => context.close());

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
  const valueOf = async (name: string) => {
    const cellAddress = { assignmentId: fixture.assignmentIds.get(name), periodId: fixture.periodId };
    const [cell] = await manager.get(filterPath('measurements', cellAddress));
    return cell?.value ?? null;
  };

  test('the next figure: the first keys type the figure, Enter moves on', async () => {
    await openPage(page, `${app.pilotage.origin}/`);
    await page.getByRole('link', { name: new RegExp(`^Enter \\d+ figures of P${fixture.number},`) }).click();
    await page.keyboard.type('321');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3332');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.keyboard.type('323');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueOf('Count 3')).toBe(323);
    expect([await valueOf('Count 1'), await valueOf('Count 2')]).toEqual([321, 333]);
    await expect.poll(focused).toBe(`Count 4, This period, P${fixture.number}`);
  });

  test('a figure with a remark, from Home and from the report', async () => {
    [report = {}] = await manager.get(filterPath('reports', { periodId: fixture.periodId }));
    const submitted = await manager.post(`/reports/${report.id}/submit`, { version: report.version });
    const cells = ['Count 2', 'Count 3'].map((name) => ({
      assignmentId: fixture.assignmentIds.get(name),
      comment: 'All of them?',
    }));
    await lead.post(`/reports/${report.id}/return`, { version: submitted.version, comment: 'Please look again', cells });
    await openPage(page, `${app.pilotage.origin}/`);
    await page.getByRole('link', { name: /^Answer the remark on “Count 2”/ }).click();
    await page.keyboard.type('41');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueOf('Count 2')).toBe(41);

    await openPage(page, `${app.pilotage.origin}/reports/${report.id}/show`);
    await page.getByRole('button', { name: /things open$/ }).click();
    await page.getByRole('link', { name: /^Answer the remark on Count 3/ }).click();
    await page.keyboard.type('42');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueOf('Count 3')).toBe(42);
  });

  test('an empty narrative section', async () => {
    await openPage(page, `${app.pilotage.origin}/reports/${report.id}/show`);
    await page.getByRole('button', { name: /things? open$/ }).click();
    const link = page.getByRole('link', { name: /^Write the section: / }).nth(1);
    const section = ((await link.textContent()) ?? '').replace('Write the section: ', '');
    await link.click();
    await page.keyboard.type('We met.');
    await expect.poll(() => page.getByLabel(section).inputValue()).toBe('We met.');
  });

  test('a comment, from Home and from the bell; and a figure of the current page', async () => {
    const [pilot] = await manager.get(filterPath('pilots', { organisationId: fixture.organisationId }));
    const [cell] = await manager.get(
      filterPath('measurements', { assignmentId: fixture.assignmentIds.get('Count 2'), periodId: fixture.periodId }),
    );
    const postComment = (author: ApiSession, subject: string, subjectId: unknown, text: string, mentions: unknown[]) =>
      author.post('/comments', { subject, subjectId, text, audience: 'review', mentions });
    const onPilot = await postComment(lead, 'pilots', pilot?.id, 'Who came on the first day?', []);
    await openPage(page, `${app.pilotage.origin}/`);
    await page.getByRole('link', { name: /Who came on the first day/ }).click();
    await expect.poll(focused).toBe(`comment-${onPilot.id}`);

    await openPage(page, `${app.pilotage.origin}/`);
    await page.getByRole('button', { name: /^Notices: \d+ new/ }).click();
    await page.getByRole('dialog').locator(`a[href$="#comment-${onPilot.id}"]`).click();
    await expect.poll(focused).toBe(`comment-${onPilot.id}`);

    const { user } = await (await page.request.get(`${app.pilotage.origin}/api/session`)).json();
    await postComment(fixture.staff, 'measurements', cell?.id, 'All of the first day?', [user.id]);
    await openPage(page, `${app.pilotage.origin}/figures?period=${fixture.number}`);
    await page.getByRole('button', { name: /^Notices: \d+ new/ }).click();
    await page
      .getByRole('dialog')
      .locator(`a[href$="#figure-${fixture.assignmentIds.get('Count 2')}"]`)
      .first()
      .click();
    await page.keyboard.type('51');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueOf('Count 2')).toBe(51);
  });

  test('without a target, the heading, unless the user has moved the focus', async () => {
    await openPage(page, `${app.pilotage.origin}/`);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to' }).fill('Pilots');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/pilots/);
    await expect.poll(focused).toBe('react-admin-title');

    await page.getByRole('button', { name: /^Notices: / }).click();
    await page.getByRole('link', { name: 'All notices' }).click();
    await page.waitForURL(/\/notifications/);
    await expect.poll(focused).toBe('react-admin-title');
  });

  test('through the sign-in page, as from a mail', async () => {
    const other = await app.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const stranger = await other.newPage();
    const path = `/figures?period=${fixture.number}#figure-${fixture.assignmentIds.get('Count 6')}`;
    await openPage(stranger, `${app.pilotage.origin}${path}`);
    await stranger.getByLabel('E-mail').fill('staff@arbeit-plus.example');
    await stranger.getByLabel('Password').fill('demo-consortium-2019');
    await stranger.keyboard.press('Enter');
    await stranger.waitForURL(new RegExp(`#figure-${fixture.assignmentIds.get('Count 6')}$`));
    await stranger.locator('[data-column=figure]:focus').waitFor();
    await stranger.keyboard.type('61');
    await stranger.keyboard.press('Enter');
    await expect.poll(() => valueOf('Count 6')).toBe(61);
    await other.close();
  });
});
