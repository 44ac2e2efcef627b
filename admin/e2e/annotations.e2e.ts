import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, showInScheme, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

const figure = '/explain?indicator=STARTERS&key=SK&through=4&basis=approved';
const view = '/compare?view=stuck&period=4';
const words = 'Ask who counts a start on one’s own.';

/** Remarks on figures and views, from the first word to what others read. */
describe('annotations', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let evaluator: Page;
  let staff: Page;

  const section = (page: Page) => page.getByRole('region', { name: 'Annotations' });
  const expectFitting = async (page: Page, name: string) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await waitUntilSettled(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await takeScreenshot(page, `${name}-390`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await takeScreenshot(page, `${name}-1440`);
  };

  beforeAll(async () => {
    evaluator = await openSignedInPage(app.browser, app.pilotage.origin, 'evaluator@consortium.example');
    staff = await openSignedInPage(app.browser, app.pilotage.origin, 'staff@zsi.example');
    for (const page of [evaluator, staff]) await listenForErrors(page, errors);
    await openPage(evaluator, `${app.pilotage.origin}${figure}`);
    await openPage(staff, `${app.pilotage.origin}/`);
  });

  test('a draft is written below the figure by keys; what is typed outlives a reload, and nobody else sees it', async () => {
    await section(evaluator).getByText('Nobody has annotated this yet.').waitFor();
    await section(evaluator).getByRole('button', { name: 'Write an annotation' }).press('Enter');
    const box = evaluator.getByRole('dialog').getByRole('textbox', { name: 'Annotation' });
    await box.waitFor();
    await evaluator.keyboard.type(words);
    await expect.poll(() => box.inputValue()).toBe(words);
    await waitUntilSettled(evaluator);
    expect(await findAxeViolations(evaluator)).toEqual([]);
    await evaluator.reload();
    await section(evaluator).getByRole('button', { name: 'Write an annotation' }).press('Enter');
    await expect.poll(() => box.inputValue()).toBe(words);
    await evaluator.getByRole('dialog').getByRole('button', { name: 'Save as a draft' }).press('Enter');
    await section(evaluator).getByText(words).waitFor();
    await section(evaluator).getByText('Draft', { exact: true }).waitFor();
    await expectFitting(evaluator, 'annotations-figure');
    await navigateTo(staff, figure);
    await staff.getByRole('heading', { level: 2, name: 'How it adds up' }).waitFor();
    await waitUntilSettled(staff);
    expect(await section(staff).count()).toBe(0);
  });

  test('Home names the draft; issued, all who may ask for the figure read it, in whatever period', async () => {
    await navigateTo(evaluator, '/');
    const task = evaluator.getByRole('link', { name: /^Finish \d annotations and issue them$/ });
    const more = evaluator.getByRole('button', { name: /^See .* more$/ });
    await evaluator.getByRole('heading', { name: 'What to do next' }).waitFor();
    if ((await task.count()) === 0) await more.click();
    await task.click();
    await evaluator.getByRole('heading', { level: 1, name: /^Annotations/ }).waitFor();
    await evaluator.getByRole('link', { name: words }).press('Enter');
    await evaluator.getByRole('heading', { level: 1, name: /^Annotation: .*Slovakia/ }).waitFor();
    await evaluator.getByText('Only you read this draft.', { exact: false }).waitFor();
    await evaluator.getByRole('link', { name: 'Edit', exact: true }).waitFor();
    await evaluator.getByRole('heading', { level: 2, name: 'Then and now' }).waitFor();
    await evaluator.getByRole('button', { name: 'Issue', exact: true }).press('Enter');
    await evaluator.getByRole('dialog').getByRole('button', { name: 'Issue', exact: true }).press('Enter');
    await evaluator.getByRole('button', { name: 'Withdraw', exact: true }).waitFor();
    await expect.poll(() => evaluator.getByRole('link', { name: 'Edit', exact: true }).count()).toBe(0);
    await openPage(staff, `${app.pilotage.origin}${figure.replace('through=4', 'through=3')}`);
    await section(staff).getByText(words).waitFor();
    await section(staff)
      .getByText(/^.+, Evaluator\. P4, approved figures, as known on /)
      .waitFor();
    expect(await section(staff).getByRole('button', { name: 'Write an annotation' }).count()).toBe(0);
    await section(staff)
      .getByRole('link', { name: /^As it was then/ })
      .press('Enter');
    await staff.getByRole('heading', { level: 1, name: /^Annotation: .*Slovakia/ }).waitFor();
    await staff.getByRole('heading', { level: 2, name: 'What changed, and why' }).waitFor();
    await expectFitting(staff, 'annotation-page');
    await showInScheme(staff, 'dark');
    await waitUntilSettled(staff);
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'annotation-page-dark');
    await showInScheme(staff, 'light');
  });

  test('a view has its annotations, and those of the demo say that they are examples', async () => {
    await navigateTo(staff, view);
    await section(staff)
      .getByText(/^An example, not a real annotation\./)
      .waitFor();
    await section(staff).getByText('illustrative').first().waitFor();
    await expectFitting(staff, 'annotations-view');
    await navigateTo(evaluator, view);
    await section(evaluator).getByRole('button', { name: 'Write an annotation' }).waitFor();
    await navigateTo(evaluator, '/compare?view=academy');
    await waitUntilSettled(evaluator);
    await expect.poll(() => section(evaluator).count()).toBe(0);
  });

  test('the list beside the evaluations is narrowed by state, author and indicator', async () => {
    await navigateTo(evaluator, '/evaluations');
    await evaluator.getByRole('link', { name: 'Annotations', exact: true }).first().click();
    await evaluator.getByRole('heading', { level: 1, name: /^Annotations/ }).waitFor();
    await evaluator
      .getByRole('tab', { name: /^Issued/ })
      .or(evaluator.getByRole('link', { name: /^Issued/ }))
      .first()
      .click();
    await evaluator.getByRole('link', { name: words }).waitFor();
    await expectFitting(evaluator, 'annotations-list');
    const api = await signInToApi(app.pilotage.origin, 'evaluator@consortium.example');
    const [issued] = (await api.get('/annotations')).filter(({ text }) => text === words);
    await navigateTo(evaluator, `/annotations/${String(issued?.id)}`);
    await evaluator.getByText('What was issued stays as it was.', { exact: false }).waitFor();
  });

  test('the list is narrowed to a person by keys, and the person stays in the address', async () => {
    await navigateTo(evaluator, '/annotations?filter=%7B%7D&displayedFilters=%7B%7D&sort=asOf&order=DESC&page=1&perPage=25');
    await evaluator.getByRole('heading', { level: 1, name: /^Annotations/ }).waitFor();
    const api = await signInToApi(app.pilotage.origin, 'evaluator@consortium.example');
    const readable = await api.get('/annotations');
    const people = [...new Set(readable.map(({ authorName }) => String(authorName)))];
    const name = String(readable.find(({ text }) => text === words)?.['authorName']);
    expect(people.length).toBeGreaterThan(1);
    const ranges: (string | null)[] = [];
    evaluator.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/api/annotations') ranges.push(searchParams.get('range'));
    });
    await evaluator.getByRole('button', { name: 'Add a filter' }).press('Enter');
    await evaluator
      .locator('[role^=menuitem]')
      .filter({ hasText: /^Author$/ })
      .press('Enter');
    const choice = evaluator.getByRole('combobox', { name: 'Author' });
    await choice.press('Enter');
    // Whoever wrote one is offered, and nobody else; no annotations are loaded for it.
    const offered = evaluator.getByRole('option');
    await expect
      .poll(async () => (await offered.allInnerTexts()).filter((text) => text.trim() !== ''))
      .toEqual(people.toSorted((one, other) => one.localeCompare(other, 'en')));
    expect(ranges.map((range) => JSON.parse(range ?? '[]')).filter(([from, to]) => to - from > 100)).toEqual([]);
    await evaluator.getByRole('option', { name }).press('Enter');
    await expect
      .poll(() => JSON.parse(new URL(evaluator.url()).searchParams.get('filter') ?? '{}'))
      .toEqual({ authorName: name });
    const own = readable.filter(({ authorName }) => authorName === name).length;
    await expect.poll(() => evaluator.locator('tbody tr').count()).toBe(own);
    await waitUntilSettled(evaluator);
    expect(await findAxeViolations(evaluator)).toEqual([]);
    await takeScreenshot(evaluator, 'annotations-by-person');
  });

  test('the way back from a withdrawn annotation leads to those that are withdrawn', async () => {
    const api = await signInToApi(app.pilotage.origin, 'evaluator@consortium.example');
    const [issued] = (await api.get('/annotations')).filter(({ text }) => text === words);
    await navigateTo(evaluator, `/annotations/${String(issued?.id)}/show`);
    await evaluator.getByRole('button', { name: 'Withdraw', exact: true }).press('Enter');
    await evaluator.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).press('Enter');
    await evaluator.getByText('The author has withdrawn this annotation.').waitFor();
    await waitUntilSettled(evaluator);
    await evaluator
      .getByRole('navigation', { name: 'Where this page is' })
      .getByRole('link', { name: 'Annotations' })
      .press('Enter');
    await evaluator.getByRole('heading', { level: 1, name: /^Annotations/ }).waitFor();
    expect(JSON.parse(new URL(evaluator.url()).searchParams.get('filter') ?? '{}')).toEqual({ state: 'withdrawn' });
    await evaluator.getByRole('link', { name: words }).waitFor();
    await expect
      .poll(() =>
        evaluator
          .locator('[aria-current=page], [aria-selected=true]')
          .filter({ hasText: /^Withdrawn/ })
          .count(),
      )
      .toBe(1);
  });

  test('no page logged an error', () => {
    expect(errors).toEqual([]);
  });
});
