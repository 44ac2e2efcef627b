import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, showInScheme, signIn, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { useRunningApp } from './useRunningApp.ts';

/** From the first word of an evaluator to what became of the recommendation. */
describe('evaluations', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let evaluator: Page;
  let manager: Page;

  const openFor = async (email: string, path: string) => {
    const page = await (await app.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await listenForErrors(page, errors);
    await signIn(page, app.pilotage.origin, email, path);
    return page;
  };
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
  /** Opens the list of all records first: one that is narrowed while it is clicked is made anew. */
  const choose = async (page: Page, label: string, name: RegExp) => {
    const box = page.getByRole('combobox', { name: label });
    await box.press('ArrowDown');
    await page.getByRole('listbox').getByRole('option', { name }).waitFor();
    await waitUntilSettled(page);
    await page.getByRole('listbox').getByRole('option', { name }).click();
    await expect.poll(() => box.inputValue()).toMatch(name);
  };

  beforeAll(async () => {
    evaluator = await openFor('evaluator@consortium.example', '/evaluations/create');
    manager = await openFor('manager@sos.example', '/');
  });

  test('the rubric is filled by keyboard, a reload loses nothing, and an address that is none is refused', async () => {
    const { keyboard } = evaluator;
    await evaluator.getByRole('textbox', { name: 'Title' }).pressSequentially('Does it last?');
    await choose(evaluator, 'About', /^Skupnost/);
    await choose(evaluator, 'Latest period', /^P4$/);
    await evaluator.getByRole('textbox', { name: 'Summary' }).fill('We looked at the second year.');
    await evaluator.getByRole('radiogroup', { name: 'Judgement: Impact' }).getByRole('radio', { name: 'Not rated' }).focus();
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await keyboard.press('Tab');
    await keyboard.type('Some found work.');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await evaluator.getByRole('textbox', { name: 'Name of the evidence' }).fill('Starters');
    await evaluator.getByRole('textbox', { name: 'Address' }).fill('explain');
    await evaluator.reload();
    await waitUntilSettled(evaluator);
    await evaluator.getByRole('button', { name: 'Restore' }).press('Enter');
    await expect.poll(() => evaluator.getByRole('textbox', { name: 'Reasons: Impact' }).inputValue()).toBe('Some found work.');
    await expect
      .poll(() =>
        evaluator.getByRole('radiogroup', { name: 'Judgement: Impact' }).getByRole('radio', { name: 'Partly' }).isChecked(),
      )
      .toBe(true);
    await expectFitting(evaluator, 'evaluation-form');
    const save = evaluator.getByRole('button', { name: 'Save', exact: true });
    await expect.poll(() => save.isEnabled()).toBe(true);
    await save.press('Enter');
    const address = evaluator.getByRole('textbox', { name: 'Address' });
    await expect.poll(() => address.getAttribute('aria-invalid')).toBe('true');
    await address.fill('/explain?indicator=STARTERS&key=SK&through=4&basis=approved');
    await expect.poll(() => save.isEnabled()).toBe(true);
    await save.press('Enter');
    await evaluator.waitForURL(/evaluations\/\d+\/show/);
    await evaluator.getByText('Only you read this draft.', { exact: false }).waitFor();
    await evaluator.getByRole('link', { name: 'Starters' }).waitFor();
  });

  test('a recommendation is added, and both are issued', async () => {
    await evaluator.getByRole('link', { name: 'Add a recommendation' }).click();
    await evaluator.getByRole('textbox', { name: 'Recommendation' }).fill('Ask the participants again.');
    await evaluator.getByRole('textbox', { name: 'Answer by' }).fill('2199-03-01');
    await evaluator.getByRole('button', { name: 'Save', exact: true }).click();
    await evaluator.waitForURL(/evaluations\/\d+\/show/);
    await evaluator.getByText('Ask the participants again.').waitFor();
    await expectFitting(evaluator, 'evaluation-draft');
    await evaluator.getByRole('button', { name: 'Issue the evaluation' }).press('Enter');
    await evaluator.getByRole('dialog').getByRole('button', { name: 'Issue the evaluation' }).press('Enter');
    await evaluator.getByRole('button', { name: 'Revise' }).waitFor();
    await evaluator.getByText('Not answered yet.').waitFor();
  });

  test('the manager finds it on Home, answers it, and the action becomes a task; what is typed outlives a reload', async () => {
    await openPage(manager, `${app.pilotage.origin}/`);
    const more = manager.getByRole('button', { name: /^See .* more$/ });
    const task = manager.getByRole('link', { name: /^Answer 1 recommendation by/ });
    await manager.getByRole('heading', { name: 'What to do next' }).waitFor();
    if ((await task.count()) === 0) await more.click();
    await task.click();
    await manager.getByRole('button', { name: 'Answer recommendation 1' }).press('Enter');
    await manager.getByRole('dialog').getByRole('radio', { name: 'Accepted', exact: true }).press('Space');
    await manager.getByRole('dialog').getByRole('textbox', { name: 'Reasons of the response' }).fill('We agree.');
    await manager.getByRole('dialog').getByRole('button', { name: 'Answer', exact: true }).click();
    const action = manager.getByRole('dialog').getByRole('textbox', { name: 'Action', exact: true });
    await expect.poll(() => action.getAttribute('aria-invalid')).toBe('true');
    await action.fill('Call them in May');
    await manager.reload();
    await waitUntilSettled(manager);
    await manager.getByRole('button', { name: 'Answer recommendation 1' }).click();
    await expect.poll(() => action.inputValue()).toBe('Call them in May');
    await manager.getByRole('dialog').getByRole('textbox', { name: 'Action by' }).fill('2199-05-01');
    await waitUntilSettled(manager);
    expect(await findAxeViolations(manager)).toEqual([]);
    await takeScreenshot(manager, 'recommendation-answer-1440');
    await manager.getByRole('dialog').getByRole('button', { name: 'Answer', exact: true }).click();
    await manager.getByRole('button', { name: 'Change the answer to recommendation 1' }).waitFor();
    await expectFitting(manager, 'recommendation');
    const api = await signInToApi(app.pilotage.origin, 'manager@sos.example');
    const tasks = await api.get(filterPath('tasks', { title: 'Call them in May' }));
    expect(tasks).toMatchObject([{ dueOn: '2199-05-01', state: 'todo' }]);
  });

  test('the evaluator sees the answer on Home and follows it up', async () => {
    await openPage(evaluator, `${app.pilotage.origin}/`);
    const overview = evaluator.getByRole('region', { name: 'Recommendations and their responses' }).last();
    await overview.getByText('By 1 May 2199: Call them in May', { exact: false }).waitFor();
    await evaluator.getByRole('link', { name: 'Follow up 2 recommendations that were answered' }).waitFor();
    await expectFitting(evaluator, 'evaluator-home');
    await overview.getByRole('link', { name: 'Ask the participants again.' }).click();
    await evaluator.getByRole('button', { name: 'Follow up recommendation 1' }).press('Enter');
    await evaluator.getByRole('dialog').getByRole('radio', { name: 'In progress' }).press('Space');
    await evaluator
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Words of the follow-up' })
      .fill('Half of them were called.');
    await evaluator.getByRole('dialog').getByRole('button', { name: 'Follow up', exact: true }).click();
    await evaluator.getByText('Half of them were called.').waitFor();
    await openPage(evaluator, `${app.pilotage.origin}/recommendations`);
    await evaluator
      .getByRole('tab', { name: /^Followed up/ })
      .or(evaluator.getByRole('link', { name: /^Followed up/ }))
      .first()
      .click();
    await evaluator.getByRole('link', { name: 'Ask the participants again.' }).waitFor();
    await expectFitting(evaluator, 'recommendations');
  });

  test('a revision opens as a draft, and what was issued is read in the dark as before', async () => {
    await openPage(manager, `${app.pilotage.origin}/evaluations`);
    await manager.getByRole('link', { name: 'Does it last?' }).click();
    await manager.getByText('Half of them were called.').waitFor();
    await expectFitting(manager, 'evaluation');
    await showInScheme(manager, 'dark');
    await waitUntilSettled(manager);
    expect(await findAxeViolations(manager)).toEqual([]);
    await takeScreenshot(manager, 'evaluation-dark-1440');
    await openPage(evaluator, manager.url());
    await evaluator.getByRole('button', { name: 'Revise' }).click();
    await evaluator.getByRole('dialog').getByRole('button', { name: 'Revise' }).click();
    await expect.poll(() => evaluator.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Does it last?');
    expect(evaluator.url()).not.toBe(manager.url());
    expect(errors).toEqual([]);
  });
});
