import { readFileSync } from 'node:fs';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, signInToApi, type ApiRecord, filterPath } from './apiSession.ts';
import { findAxeViolations, openBrowser, takeScreenshot, openPage } from './browser.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { createZipBomb, createPdfFile, createExecutableFile, createSvgScriptFile } from './evidenceFiles.ts';
import { type RunningApp, startApp } from './startApp.ts';

/** Evidence from its upload to its reading; each test continues where the last one ended. */
describe('files and comments of a figure', () => {
  let pilotage: RunningApp;
  let browser: Browser;
  let staff: Page;
  let staffApi: ApiSession;
  let cell: ApiRecord;
  const indicator = 'Trainings held';

  const pageOf = (email: string, width = 1440) => openSignedInPage(browser, pilotage.origin, email, width);
  /** Beside the table; over the page where there is no room. */
  const panel = (page: Page) =>
    page.locator('aside, [role=dialog]').filter({ has: page.getByRole('heading', { name: indicator, exact: true }) });
  const liveRegion = (page: Page) => page.locator('div[role=status][aria-live=polite]').first();
  const mark = (page: Page) => page.getByRole('button', { name: new RegExp(`^${indicator}: files and discussion`) });
  const waitForAnnouncement = (page: Page, words: string | RegExp) =>
    liveRegion(page).filter({ hasText: words }).waitFor({ state: 'attached' });
  const comments = (page: Page) => panel(page).locator('ol > li').filter({ hasText: 'Read by' });

  /** Chooses files as with the keyboard: presses the button and answers the file chooser. */
  async function choose(page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> {
    const [window] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose files' }).press('Enter'),
    ]);
    await window.setFiles(files);
  }

  /** Drops a file, created in the browser, on the drop zone. */
  async function drop(page: Page, file: { name: string; type: string; size: number }): Promise<void> {
    const dataTransfer = await page.evaluateHandle(({ name, type, size }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(size).fill(65)], name, { type }));
      return transfer;
    }, file);
    await panel(page).getByText('or drop them here', { exact: false }).dispatchEvent('dragover', { dataTransfer });
    await panel(page).getByText('Drop the files to send them').dispatchEvent('drop', { dataTransfer });
  }

  beforeAll(async () => {
    pilotage = await startApp();
    browser = await openBrowser();
    staffApi = await signInToApi(pilotage.origin, 'staff@arbeit-plus.example');
    staff = await pageOf('staff@arbeit-plus.example');
  });
  afterAll(async () => {
    await browser.close();
    await pilotage.stop();
  });

  test('staff upload a PDF and mention the manager, by keyboard alone', async () => {
    await openPage(staff, `${pilotage.origin}/figures?period=5`);
    await staff.getByRole('button', { name: indicator, exact: true }).press('Enter');
    await panel(staff).getByText('No file has been sent.').waitFor();
    await choose(staff, createPdfFile('trainings.pdf'));
    await waitForAnnouncement(staff, 'trainings.pdf: sent');
    await panel(staff).getByRole('link', { name: 'Download trainings.pdf' }).waitFor();
    await panel(staff).getByRole('heading', { name: 'Files (1)' }).waitFor();

    await panel(staff).getByRole('textbox', { name: 'Comment' }).focus();
    await staff.keyboard.type('Is this the list you mean, @mana');
    await panel(staff)
      .getByRole('option', { name: /Manager of arbeit plus/ })
      .waitFor();
    await waitForAnnouncement(staff, /Manager of arbeit plus, 1 of 1/);
    expect(await findAxeViolations(staff)).toEqual([]);
    await staff.keyboard.press('Enter');
    await staff.keyboard.type('?');
    await panel(staff).getByText('The people of arbeit plus and the lead partner will read this.', { exact: false }).waitFor();
    await staff.keyboard.press('Control+Enter');
    await waitForAnnouncement(staff, 'The comment is sent');
    await comments(staff).filter({ hasText: '@Manager of arbeit plus?' }).waitFor();
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'evidence');
    await staff.keyboard.press('Escape');
    await panel(staff).waitFor({ state: 'detached' });
    await expect.poll(() => mark(staff).innerText()).toContain('1 comment, 1 of them open, 1 file');
    [cell = {}] = await staffApi.get(filterPath('attachments', { subject: 'measurements' }));
  });

  test('an unsent comment survives closing the panel and a reload', async () => {
    await mark(staff).press('Enter');
    await panel(staff).getByRole('textbox', { name: 'Comment' }).fill('Half a thought');
    await staff.reload();
    await mark(staff).press('Enter');
    const box = panel(staff).getByRole('textbox', { name: 'Comment' });
    await expect.poll(() => box.inputValue()).toBe('Half a thought');
    await box.fill('');
    await panel(staff).getByRole('button', { name: 'Send the comment' }).press('Enter');
    await panel(staff).getByText('Please write something.').waitFor();
  });

  test('a file whose content does not match its type is refused with its name', async () => {
    const alertWith = (words: string) => panel(staff).getByRole('alert').filter({ hasText: words });
    await choose(staff, [createExecutableFile('list.pdf'), createSvgScriptFile('chart.png'), createZipBomb('report.docx')]);
    await alertWith(
      'Not taken: list.pdf (PDF, 1 kB). The content of the file is not what the ending of its name says. Save it anew in its program, in the format of that ending, and send it again.',
    ).waitFor();
    await alertWith('Not taken: chart.png (PNG image, 1 kB). The content').waitFor();
    await alertWith('Not taken: report.docx (Word document, 1 kB). The document is too large when it is unpacked.').waitFor();
    await choose(staff, createSvgScriptFile('chart.svg'));
    await drop(staff, { name: 'all.pdf', type: 'application/pdf', size: 11 * 1024 * 1024 });
    await alertWith('Not taken: chart.svg (SVG, 1 kB). Only PDF, PNG').waitFor();
    await alertWith('Not taken: all.pdf (PDF, 11 MB). It has 11 MB; a file may have 10 MB.').waitFor();
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'evidence-refused');
    for (let left = 5; left > 0; left -= 1) await panel(staff).getByRole('button', { name: 'Dismiss' }).first().press('Enter');
    expect(await panel(staff).getByRole('alert').count()).toBe(0);
    expect(await staffApi.get(filterPath('attachments', { subject: 'measurements', subjectId: cell.subjectId }))).toHaveLength(1);
  });

  test('an upload can be cancelled, and is retried after a lost connection', async () => {
    const heldRoutes: Route[] = [];
    await staff.route('**/api/attachments', (route) => void heldRoutes.push(route));
    await choose(staff, createPdfFile('slow.pdf'));
    await panel(staff).getByRole('progressbar', { name: 'Sending slow.pdf' }).waitFor();
    expect(await findAxeViolations(staff)).toEqual([]);
    await panel(staff).getByRole('button', { name: 'Cancel slow.pdf' }).press('Enter');
    await waitForAnnouncement(staff, 'slow.pdf: not sent');
    // A merely paused request would continue at the end of the pause: abort it.
    for (const route of heldRoutes) await route.abort().catch(() => undefined);
    await staff.unroute('**/api/attachments');
    await staff.route('**/api/attachments', (route) => route.abort(), { times: 1 });
    await choose(staff, createPdfFile('again.pdf'));
    await panel(staff).getByText('It did not arrive', { exact: false }).waitFor();
    await panel(staff).getByRole('button', { name: 'Try again' }).press('Enter');
    await panel(staff).getByRole('link', { name: 'Download again.pdf' }).waitFor();
    await panel(staff).getByRole('button', { name: 'Remove again.pdf' }).press('Enter');
    await staff.getByRole('dialog').getByRole('button', { name: 'Remove again.pdf' }).press('Enter');
    await waitForAnnouncement(staff, 'again.pdf: removed');
    await panel(staff).getByRole('heading', { name: 'Files (1)' }).waitFor();
  });

  test('a file is dropped, and one with personal data is marked', async () => {
    await panel(staff)
      .getByRole('checkbox', { name: /It tells who somebody is/ })
      .press('Space');
    await drop(staff, { name: 'participants.csv', type: 'text/csv', size: 20 });
    await panel(staff).getByRole('link', { name: 'Download participants.csv' }).waitFor();
    await panel(staff).getByText('Names people: for the organisation and the lead partner').waitFor();
  });

  test('the author edits and deletes own comments', async () => {
    await panel(staff).getByRole('textbox', { name: 'Comment' }).fill('The secnd list follows');
    await staff.keyboard.press('Control+Enter');
    const second = comments(staff).filter({ hasText: 'list follows' });
    await second.getByRole('button', { name: /^Change your comment/ }).press('Enter');
    await second.getByRole('textbox', { name: 'Your comment' }).fill('The second list follows');
    await second.getByRole('button', { name: 'Save the comment' }).press('Enter');
    await waitForAnnouncement(staff, 'The comment is changed');
    await second.getByText(/changed \d/).waitFor();
    await second.getByRole('button', { name: /^Delete your comment/ }).press('Enter');
    await staff.getByRole('dialog').getByRole('button', { name: 'Delete the comment' }).press('Enter');
    await waitForAnnouncement(staff, 'The comment is deleted');
    await expect.poll(() => comments(staff).count()).toBe(1);
    await expect.poll(() => staff.evaluate(() => document.activeElement?.textContent)).toBe('Discussion (1)');
  });

  test('the manager reads, downloads and resolves, but cannot edit the comments of others', async () => {
    const manager = await pageOf('manager@arbeit-plus.example');
    await openPage(manager, pilotage.origin);
    // The notice links to the cell.
    await manager.getByRole('button', { name: /^Notices: .*new/ }).press('Enter');
    await manager
      .getByRole('link', { name: /You were mentioned in a discussion/ })
      .first()
      .press('Enter');
    await manager.waitForURL(/\/figures\?period=5&of=\d+#figure-\d+/, { waitUntil: 'commit' });
    await mark(manager).press('Enter');
    const comment = comments(manager).filter({ hasText: 'Is this the list you mean' });
    await comment.getByText(/Staff of arbeit plus, Partner staff/).waitFor();
    expect(await comment.getByRole('button', { name: /^(Change|Delete)/ }).count()).toBe(0);
    const [download] = await Promise.all([
      manager.waitForEvent('download'),
      panel(manager).getByRole('link', { name: 'Download trainings.pdf' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('trainings.pdf');
    expect(readFileSync(await download.path(), 'latin1')).toBe(createPdfFile('').buffer.toString('latin1'));
    await comment.getByRole('button', { name: /^Dealt with: the comment by Staff/ }).press('Enter');
    await waitForAnnouncement(manager, 'The comment is dealt with');
    await comment.getByRole('button', { name: /^Open again/ }).waitFor();
    expect(await findAxeViolations(manager)).toEqual([]);
    await manager.keyboard.press('Escape');
    await expect.poll(() => mark(manager).innerText()).toContain('1 comment, 2 files');
  });

  test('other users do not see that anything exists', async () => {
    const ids = (records: ApiRecord[]) => records.map(({ id }) => Number(id));
    const [commentId = 0] = ids(
      await staffApi.get(filterPath('comments', { subjectId: cell.subjectId, subject: 'measurements' })),
    );
    for (const email of [
      'staff@zsi.example',
      'manager@ucdc.example',
      'lead@democenter.example',
      'evaluator@consortium.example',
    ]) {
      const page = await pageOf(email);
      await page.goto(`${pilotage.origin}/api/session`);
      const found = await page.evaluate(
        async ({ file, comment, subjectId, periodId }) => {
          const filter = encodeURIComponent(JSON.stringify({ subject: 'measurements', subjectId }));
          const status = async (path: string) => (await fetch(`/api/${path}`)).status;
          const list = async (path: string) => (await (await fetch(`/api/${path}`)).json()).length;
          const counts: { measurementId: number }[] = await (
            await fetch(`/api/measurements/evidence?periodId=${periodId}`)
          ).json();
          return {
            statuses: [
              await status(`attachments/${file}`),
              await status(`attachments/${file}/file`),
              await status(`comments/${comment}`),
            ],
            lists: [await list(`attachments?filter=${filter}`), await list(`comments?filter=${filter}`)],
            counted: counts.some(({ measurementId }) => measurementId === subjectId),
          };
        },
        { file: Number(cell.id), comment: commentId, subjectId: Number(cell.subjectId), periodId: await periodOf(5) },
      );
      expect({ email, ...found }).toEqual({ email, statuses: [404, 404, 404], lists: [0, 0], counted: false });
    }
    const stranger = await pageOf('staff@zsi.example');
    await openPage(stranger, `${pilotage.origin}/figures?period=5`);
    expect(await mark(stranger).count()).toBe(0);
  });

  const periodOf = async (number: number): Promise<number> =>
    Number((await staffApi.get(filterPath('periods', { number })))[0]?.id);

  test('files of a submitted figure are locked, and the page says why', async () => {
    const ifka = await pageOf('manager@ifka.example');
    await openPage(ifka, `${pilotage.origin}/figures?period=4`);
    await ifka.getByRole('button', { name: /^People certified: files and discussion, 2 comments, 1 file/ }).press('Enter');
    const dialog = ifka.getByRole('complementary', { name: 'People certified' });
    await dialog.getByText('The report is submitted: its files stay as they are until it is returned.').waitFor();
    expect(await dialog.getByRole('button', { name: /^(Choose files|Remove)/ }).count()).toBe(0);
    // Comments are still possible.
    await dialog.getByRole('textbox', { name: 'Comment' }).waitFor();
    expect(await findAxeViolations(ifka)).toEqual([]);
  });

  test('the lead partner sees both in the review and on the page of the pilot', async () => {
    const lead = await pageOf('lead@democenter.example');
    const ifka = await signInToApi(pilotage.origin, 'manager@ifka.example');
    const [report] = await ifka.get(filterPath('reports', { periodId: await periodOf(4) }));
    await openPage(lead, `${pilotage.origin}/reports/${report?.id}/show`);
    await lead.getByRole('button', { name: /^People certified: files and discussion, 2 comments, 1 file/ }).press('Enter');
    const dialog = lead.getByRole('dialog', { name: 'People certified' });
    await dialog.getByRole('link', { name: 'Download certificates-illustrative.pdf' }).waitFor();
    await dialog.getByRole('textbox', { name: 'Comment' }).fill('Thank you. One question more: who signed them?');
    await lead.keyboard.press('Control+Enter');
    await waitForAnnouncement(lead, 'The comment is sent');
    expect(await findAxeViolations(lead)).toEqual([]);
    await lead.keyboard.press('Escape');
    await lead.getByRole('button', { name: /^People certified: files and discussion, 3 comments, 1 of them open/ }).waitFor();
    await openPage(lead, `${pilotage.origin}/pilots/1/show`);
    await lead.getByRole('link', { name: 'Download pilot-plan-illustrative.pdf' }).waitFor();
    await lead.getByText('What was known of the target group before the pilot?', { exact: false }).waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
  });

  test('an explanation offers the files of its measurements', async () => {
    await openPage(staff, `${pilotage.origin}/explain?indicator=TRAININGS&key=AT&through=5&basis=own`);
    await staff.locator('summary', { hasText: 'arbeit plus' }).first().press('Enter');
    await staff.getByRole('link', { name: 'Download trainings.pdf' }).waitFor();
    await takeScreenshot(staff, 'evidence-explained');
    await staff.getByText('Is this the list you mean', { exact: false }).waitFor();
    expect(await findAxeViolations(staff)).toEqual([]);
  });

  test('everything fits a phone screen', async () => {
    const small = await pageOf('staff@arbeit-plus.example', 390);
    await openPage(small, `${pilotage.origin}/figures?period=5`);
    await mark(small).click();
    await panel(small).getByRole('link', { name: 'Download trainings.pdf' }).waitFor();
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findAxeViolations(small)).toEqual([]);
    const send = await panel(small).getByRole('button', { name: 'Send the comment' }).boundingBox();
    const history = await panel(small).getByRole('heading', { name: 'History' }).boundingBox();
    expect(history?.y).toBeGreaterThan((send?.y ?? 0) + (send?.height ?? 0));
    await takeScreenshot(small, 'evidence-390');
  });
});
