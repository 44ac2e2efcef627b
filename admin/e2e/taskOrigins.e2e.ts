import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, openPage, takeScreenshot, waitUntilSettled } from './browser.ts';
import { createPdfFile } from './evidenceFiles.ts';
import { listenForErrors } from './listenForErrors.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Tasks that follow from questions and returns, their calendar, and what hangs from an activity. */
describe('where tasks come from', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let staff: Page;
  let lead: Page;
  let evaluator: Page;

  const address = (path: string) => `${app.pilotage.origin}${path}`;
  const expectNoFaults = async (page: Page) => {
    await waitUntilSettled(page);
    expect(await findAxeViolations(page)).toEqual([]);
  };

  beforeAll(async () => {
    const { origin } = app.pilotage;
    const open = (email: string) => openSignedInPage(app.browser, origin, email);
    staff = await open('staff@arbeit-plus.example');
    lead = await open('lead@democenter.example');
    evaluator = await open('evaluator@consortium.example');
    for (const page of [staff, lead, evaluator]) await listenForErrors(page, errors);
  });

  test('an evaluator gives a question as a task, and what is typed for it stays until it is sent', async () => {
    const api = await signInToApi(app.pilotage.origin, 'evaluator@consortium.example');
    const [pilot] = await api.get(filterPath('pilots', { title: 'DigiInclusionHub' }));
    await openPage(evaluator, address(`/pilots/${pilot?.id}/show?tab=evidence`));
    await evaluator.getByRole('textbox', { name: 'Comment' }).click();
    await evaluator.keyboard.type('How many of the trainers work in care?');
    await evaluator.keyboard.press('Control+Enter');
    const question = evaluator.getByRole('listitem').filter({ hasText: 'How many of the trainers work in care?' });
    const assign = question.getByRole('button', { name: /^Give as a task: the comment by/ });
    await assign.press('Enter');
    const dialog = evaluator.getByRole('dialog', { name: 'Give this to arbeit plus as a task' });
    const title = dialog.getByRole('textbox', { name: 'Title' });
    await expect.poll(() => title.inputValue()).toBe('Answer a question on a pilot');
    await title.fill('');
    await dialog.getByRole('button', { name: 'Give as a task' }).press('Enter');
    await dialog.getByText('Say in a few words what is to be done.').waitFor();
    expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
    await title.fill('Count the trainers in care');
    await dialog.getByRole('textbox', { name: 'Due on' }).fill('2199-2-30');
    await dialog.getByRole('button', { name: 'Give as a task' }).press('Enter');
    await dialog.getByText('This must be a calendar day of the form YYYY-MM-DD.').first().waitFor();
    await expectNoFaults(evaluator);
    await evaluator.keyboard.press('Escape');
    await assign.press('Enter');
    const dueOn = dialog.getByRole('textbox', { name: 'Due on' });
    await expect.poll(() => dueOn.inputValue()).toBe('2199-2-30');
    await dueOn.fill('2199-3-1');
    await dueOn.press('Enter');
    await evaluator.getByRole('link', { name: 'Count the trainers in care' }).click();
    await evaluator.getByText('An evaluator asked arbeit plus: the task is the question.').waitFor();
    await expectNoFaults(evaluator);
    expect(await evaluator.getByRole('button', { name: /^Done/ }).count()).toBe(0);
  });

  test('its organisation answers at the question, and the task is done with it', async () => {
    await openPage(staff, address('/tasks?filter={}'));
    await staff.getByRole('link', { name: 'Count the trainers in care' }).click();
    await staff.getByRole('link', { name: /^Read what/ }).click();
    await staff.waitForURL(/#comment-\d+$/);
    await staff.getByText('Due 1 Mar 2199').waitFor();
    await takeScreenshot(staff, 'question-with-task-1440');
    const question = staff.getByRole('listitem').filter({ hasText: 'How many of the trainers work in care?' });
    await question.getByRole('button', { name: /^Dealt with: the comment by/ }).press('Enter');
    await question.getByText(/^Done \d/).waitFor();
    await expectNoFaults(staff);
  });

  test('a return names the day by which an answer is wanted, and gives a task with it', async () => {
    const api = await signInToApi(app.pilotage.origin, 'lead@democenter.example');
    const [report] = await api.get(filterPath('reports', { state: 'submitted' }));
    await openPage(lead, address(`/reports/${report?.id}/show`));
    expect(await lead.getByRole('textbox', { name: 'Answer wanted by' }).count()).toBe(0);
    await lead.getByRole('textbox', { name: 'Requested changes' }).click();
    await lead.keyboard.type('Please look at the trainings again.');
    await lead.getByRole('textbox', { name: 'Answer wanted by' }).fill('2199-4-2');
    await lead.reload();
    const day = lead.getByRole('textbox', { name: 'Answer wanted by' });
    await expect.poll(() => day.inputValue()).toMatch(/^2199-0?4-0?2$/);
    await expectNoFaults(lead);
    await takeScreenshot(lead, 'return-with-day-1440');
    await lead.getByRole('button', { name: 'Return the report with the comment' }).press('Enter');
    await lead.getByText('An answer is wanted by 2 Apr 2199.').waitFor();
    const [task] = await api.get(filterPath('tasks', { reportId: report?.id }));
    expect(task).toMatchObject({ dueOn: '2199-04-02', organisationId: report?.organisationId, state: 'todo' });
    await openPage(lead, address(`/tasks/${task?.id}/show`));
    await lead.getByRole('link', { name: /^Report of / }).click();
    await lead.waitForURL(`**/reports/${report?.id}/show`);
    await lead.getByRole('button', { name: /^Undo the return/ }).press('Enter');
    await expect.poll(() => lead.getByRole('textbox', { name: 'Answer wanted by' }).inputValue()).toBe('2199-04-02');
    expect(await api.get(filterPath('tasks', { reportId: report?.id }))).toEqual([]);
  });

  test('the calendar of tasks is moved through by keys, keeps its day in the address, and is a list on a telephone', async () => {
    await openPage(staff, address('/task-calendar?day=2199-03-01'));
    const grid = staff.getByRole('grid', { name: 'March 2199' });
    await grid.getByRole('button', { name: '1 Mar 2199, one task' }).focus();
    await staff.keyboard.press('ArrowRight');
    await staff.waitForURL(/day=2199-03-02/);
    await expect
      .poll(() => grid.getByRole('button', { name: /^2 Mar 2199/ }).evaluate((cell) => cell === document.activeElement))
      .toBe(true);
    await staff.keyboard.press('PageDown');
    await staff.getByRole('grid', { name: 'April 2199' }).waitFor();
    await staff.getByRole('button', { name: 'Previous month' }).click();
    await expectNoFaults(staff);
    await takeScreenshot(staff, 'task-calendar-1440');
    await grid.getByRole('button', { name: '1 Mar 2199, one task' }).press('Enter');
    await staff.waitForURL(/\/tasks\?/);
    await staff.getByRole('link', { name: 'Count the trainers in care' }).waitFor();
    await staff.goBack();
    await staff.setViewportSize({ width: 390, height: 844 });
    const due = staff.getByRole('region', { name: /1 March/ });
    await due.getByRole('link', { name: /^Count the trainers in care ?, Done/ }).waitFor();
    await expectNoFaults(staff);
    expect(await staff.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await takeScreenshot(staff, 'task-calendar-390');
    await staff.setViewportSize({ width: 1440, height: 900 });
  });

  test('an activity belongs to a module, and has files that others read without sending any', async () => {
    const api = await signInToApi(app.pilotage.origin, 'staff@arbeit-plus.example');
    const [module] = await api.get(filterPath('modules', { number: 5 }));
    const activity = await api.post('/activities', {
      title: 'Measuring at home',
      kind: 'training',
      startsOn: '2019-11-05',
      moduleId: module?.id,
      visibility: 'consortium',
    });
    await openPage(staff, address(`/activities/${activity.id}/show`));
    await staff.locator('input[type=file]').setInputFiles([createPdfFile('programme.pdf')]);
    await staff
      .getByRole('button', { name: /programme.pdf/ })
      .first()
      .waitFor();
    await expectNoFaults(staff);
    await takeScreenshot(staff, 'activity-files-1440');
    await openPage(evaluator, address(`/modules/${module?.id}/show`));
    await evaluator.getByRole('tab', { name: /^Activities/ }).click();
    await evaluator.getByRole('link', { name: 'Measuring at home' }).click();
    await evaluator.getByRole('link', { name: 'Impact Assessment' }).waitFor();
    await evaluator.getByText('programme.pdf').first().waitFor();
    expect(await evaluator.locator('input[type=file]').count()).toBe(0);
    await expectNoFaults(evaluator);
    expect(errors).toEqual([]);
  });
});
