import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** A meeting on a projector: by keys alone, also with the network unplugged. */
describe('meeting mode', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let lead: Page;

  const address = (path: string) => `${app.pilotage.origin}${path}`;
  const heading = (page: Page) => page.locator('#slide-title');
  const decisions = async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    return (await api.get('/meetingDecisions?filter={"meetingId":2}&sort=["id","ASC"]')).map(({ text }) => String(text));
  };

  /** Opens the slides of the fifth meeting by the button of its page. */
  async function openSlides(page: Page): Promise<void> {
    await openPage(page, address('/meetings/2/show'));
    await page.getByRole('link', { name: 'Meeting mode' }).click();
    await heading(page).waitFor();
    await waitUntilSettled(page);
  }

  /** The headings of all slides, by the arrow key alone. */
  async function walk(page: Page): Promise<string[]> {
    await page.keyboard.press('Home');
    const headings = [await heading(page).innerText()];
    const all = Number(/of (\d+)/.exec(await page.locator('footer').innerText())?.[1]);
    for (let place = 2; place <= all; place += 1) {
      await page.keyboard.press('ArrowRight');
      await page.getByText(`Slide ${place} of ${all}`).waitFor();
      headings.push(await heading(page).innerText());
    }
    return headings;
  }

  beforeAll(async () => {
    lead = await openSignedInPage(app.browser, app.pilotage.origin, 'lead@democenter.example', 1280);
    await listenForErrors(lead, errors);
  });

  test('the slides follow the meeting: open tasks first, the agenda, each pilot, the decisions', async () => {
    await openSlides(lead);
    await expect.poll(() => heading(lead).innerText()).toContain('Poznań');
    const headings = await walk(lead);
    const pilots = await (await signInToApi(app.pilotage.origin, 'lead@democenter.example')).get('/pilots?range=[0,99]');
    expect(headings.slice(1, 3)).toEqual(['What earlier meetings left to do', 'Agenda']);
    expect(new Set(headings.slice(3, -1).map((each) => each.replace(/ \(\d of \d\)$/, '')))).toEqual(
      new Set(pilots.map(({ title }) => String(title))),
    );
    expect(headings.at(-1)).toBe('What we decided');
    await lead.keyboard.press('Home');
    await expect.poll(() => heading(lead).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('milestones and tasks are late as of today, beside the words that say so; the agenda names its days below one heading', async () => {
    await lead.keyboard.press('Home');
    await lead.keyboard.press('ArrowRight');
    await lead.keyboard.press('ArrowRight');
    await expect.poll(() => lead.getByRole('heading', { name: 'Agenda' }).count()).toBe(1);
    const days = lead.getByRole('dialog').getByRole('heading', { level: 3 });
    await expect.poll(() => days.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+ \w+ \d{4}$/)]));
    const sections = new Set<string>();
    const all = Number(/of (\d+)/.exec(await lead.locator('footer').innerText())?.[1]);
    for (let place = 4; place < all; place += 1) {
      await lead.keyboard.press('ArrowRight');
      await lead.getByText(`Slide ${place} of ${all}`).waitFor();
      const [title, text] = [await heading(lead).innerText(), await lead.getByRole('dialog').innerText()];
      if (/\([2-9] of \d\)$/.test(title)) sections.add(/No indicator is assigned|No milestone is set/.exec(text)?.[0] ?? '');
      for (const [, day = ''] of text.matchAll(/Due on (\d+ \w+ \d{4})/g))
        expect(Date.parse(`${day} 23:59`)).toBeGreaterThan(Date.now() - 86_400_000);
    }
    expect([...sections].filter((each) => each !== '')).toEqual([]);
  });

  test('a reload comes back to its slide', async () => {
    await lead.keyboard.press('Home');
    await lead.keyboard.press('ArrowRight');
    await lead.waitForURL('**/meeting-slides?meeting=2&slide=2');
    await lead.reload();
    await expect.poll(() => heading(lead).innerText()).toBe('What earlier meetings left to do');
  });

  test('no text is smaller than 24 px, and nothing has to be scrolled at 1280 by 720', async () => {
    await lead.setViewportSize({ width: 1280, height: 720 });
    const faults: string[] = [];
    await lead.keyboard.press('Home');
    for (const each of await walk(lead).then((all) => all.keys())) {
      if (each === 0) await lead.keyboard.press('Home');
      else await lead.keyboard.press('PageDown');
      const found = await lead.evaluate(() => {
        const dialog = document.querySelector('[role=dialog]');
        const walker = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT);
        const small: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const size = node.parentElement ? Number.parseFloat(getComputedStyle(node.parentElement).fontSize) : 24;
          if ((node.textContent ?? '').trim() !== '' && size < 24) small.push(`${size}: ${node.textContent}`);
        }
        const overflow = dialog ? dialog.scrollHeight - dialog.clientHeight : 0;
        return overflow > 0
          ? [...small, `${document.querySelector('#slide-title')?.textContent}: ${overflow} px too high`]
          : small;
      });
      faults.push(...found);
      await takeScreenshot(lead, `meeting_slides_${each + 1}`);
    }
    expect(faults.join('\n')).toBe('');
    expect(await findAxeViolations(lead)).toEqual([]);
  });

  test('stage and figures are those of the end of the meeting, and each slide of a pilot says so', async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const { endsOn } = await api.one('/meetings/2');
    const asked: string[] = [];
    lead.on('request', (request) => void (request.url().includes('/api/progress/') && asked.push(request.url())));
    await openSlides(lead);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => !url.includes(`asOf=${String(endsOn)}`))).toEqual([]);
    await lead.keyboard.press('Home');
    for (let each = 0; each < 3; each += 1) await lead.keyboard.press('ArrowRight');
    await lead.getByText(/Stage: .* As known on \d+ \w+ \d{4}, end of day\./).waitFor();
  });

  test('a decision written with the network unplugged is sent once it is back, with its task, once', async () => {
    const before = await decisions();
    await lead.context().setOffline(true);
    await lead.keyboard.press('End');
    await lead.keyboard.press('d');
    const dialog = lead.getByRole('dialog', { name: 'New decision' });
    await dialog.waitFor();
    await lead.keyboard.type('Publish the handbook in four languages');
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'meeting_slides_decision');
    await lead.keyboard.press('Tab');
    await lead.keyboard.press('Tab');
    await lead.keyboard.press('Enter');
    await lead.keyboard.type('arbeit');
    await lead.keyboard.press('Enter');
    const dueOn = dialog.getByRole('textbox', { name: 'Due on' });
    await dueOn.focus();
    await lead.keyboard.type('2020-13-40');
    await lead.keyboard.press('Control+Enter');
    await dialog.locator('[aria-invalid=true]').waitFor();
    await dueOn.fill('2020-01-31');
    await lead.keyboard.press('Control+Enter');
    await lead.getByText('Not sent yet').waitFor();
    await lead.getByText('1 decision waits to be sent.').waitFor();
    expect(await walk(lead)).toContain('Agenda');
    expect(await decisions()).toEqual(before);
    await lead.context().setOffline(false);
    await expect.poll(decisions, { timeout: 45_000 }).toEqual([...before, 'Publish the handbook in four languages']);
    await expect.poll(() => lead.getByText('Not sent yet').count()).toBe(0);
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const tasks = await api.get('/tasks?filter={"title":"Publish the handbook in four languages"}');
    expect(tasks).toMatchObject([{ dueOn: '2020-01-31', visibility: 'consortium', meetingId: 2 }]);
  });

  test('what is begun stays as a draft; what is unsent survives leaving and reloading', async () => {
    await lead.keyboard.press('d');
    await lead.keyboard.type('Half a sentence');
    await lead.keyboard.press('Escape');
    await lead.getByRole('dialog', { name: 'New decision' }).waitFor({ state: 'hidden' });
    await lead.keyboard.press('Escape');
    await lead.getByRole('heading', { level: 1, name: /Poznań/ }).waitFor();
    await openSlides(lead);
    await lead.keyboard.press('d');
    const field = lead.getByRole('textbox', { name: 'New decision' });
    await expect.poll(() => field.inputValue()).toBe('Half a sentence');
    await lead.route('**/api/meetings/2/decisions', (route) => route.abort());
    await lead.keyboard.press('Control+Enter');
    await lead.getByText('1 decision waits to be sent.').waitFor();
    await lead.unroute('**/api/meetings/2/decisions');
    await openPage(lead, address('/'));
    await expect.poll(async () => (await decisions()).at(-1), { timeout: 45_000 }).toBe('Half a sentence');
  });

  test('two devices that write at once both keep what they wrote', async () => {
    const other = await openSignedInPage(app.browser, app.pilotage.origin, 'lead@democenter.example', 1280);
    await listenForErrors(other, errors);
    for (const [page, text] of [
      [lead, 'From the first device'],
      [other, 'From the second device'],
    ] as const) {
      await openSlides(page);
      await page.context().setOffline(true);
      await page.keyboard.press('d');
      await page.keyboard.type(text);
      await page.keyboard.press('Control+Enter');
      await page.getByText('1 decision waits to be sent.').waitFor();
    }
    for (const page of [other, lead]) await page.context().setOffline(false);
    await expect
      .poll(async () => (await decisions()).slice(-2).toSorted(), { timeout: 45_000 })
      .toEqual(['From the first device', 'From the second device']);
    await other.context().close();
  });

  test('a refused decision says why, and its words come back into the form', async () => {
    await lead.route('**/api/meetings/2/decisions', (route) =>
      route.fulfill({ status: 422, contentType: 'application/json', body: JSON.stringify({ title: 'Refused by a test' }) }),
    );
    await openSlides(lead);
    await lead.keyboard.press('d');
    await lead.keyboard.type('Refused words');
    await lead.keyboard.press('Control+Enter');
    await lead.getByText('1 decision was refused: see the last slide.').waitFor();
    await lead.unroute('**/api/meetings/2/decisions');
    await lead.keyboard.press('End');
    await lead.getByRole('button', { name: 'Correct' }).click();
    const field = lead.getByRole('textbox', { name: 'New decision' });
    await expect.poll(() => field.inputValue()).toBe('Refused words');
    await lead.keyboard.press('Control+Enter');
    await expect.poll(async () => (await decisions()).at(-1), { timeout: 45_000 }).toBe('Refused words');
  });

  test('who may not decide has no key for it; a pilot out of sight has no slide; a meeting that is none says so', async () => {
    const staff = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@arbeit-plus.example', 390);
    await listenForErrors(staff, errors);
    await openSlides(staff);
    await staff.keyboard.press('d');
    expect(await staff.getByRole('dialog', { name: 'New decision' }).count()).toBe(0);
    expect(await staff.getByRole('button', { name: /^Decide/ }).count()).toBe(0);
    const visible = await (await signInToApi(app.pilotage.origin, 'staff@arbeit-plus.example')).get('/pilots?range=[0,99]');
    const headings = (await walk(staff)).slice(3, -1).map((each) => each.replace(/ \(\d of \d\)$/, ''));
    expect(new Set(headings).size).toBe(visible.length);
    await takeScreenshot(staff, 'meeting_slides_narrow');
    expect(await staff.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await openPage(staff, address('/meeting-slides?meeting=none'));
    await staff.getByRole('heading', { level: 1, name: 'This page does not exist' }).waitFor();
    await staff.context().close();
  });

  test('? says what each key does', async () => {
    await lead.keyboard.press('?');
    await lead.getByRole('dialog', { name: 'Keys in meeting mode' }).waitFor();
    await lead.getByText('→, Page down or Space', { exact: true }).waitFor();
    expect(await findAxeViolations(lead)).toEqual([]);
    await lead.keyboard.press('Escape');
    await heading(lead).waitFor();
  });

  test('nothing is logged but what was broken on purpose', () => {
    const isOnPurpose = (line: string) => /\/api\/meetings\/2\/decisions\)|\/meeting-slides\?meeting=none\)/.test(line);
    expect(errors.filter((line) => !isOnPurpose(line))).toEqual([]);
  });
});
