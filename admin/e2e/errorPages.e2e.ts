import { describe, expect, test } from 'vitest';
import { useRunningApp } from './useRunningApp.ts';
import { findAxeViolations, navigateTo, signIn } from './browser.ts';

describe('pages that cannot be shown', () => {
  const app = useRunningApp();

  test('a forbidden page says so, and whom to ask', async () => {
    const context = await app.browser.newContext();
    const page = await context.newPage();
    await signIn(page, app.pilotage.origin, 'observer@consortium.example');
    for (const path of ['/auditEvents', '/figures', '/assignments/create']) {
      await navigateTo(page, path);
      await page.getByRole('heading', { level: 1, name: 'Not open to you' }).waitFor();
    }
    await navigateTo(page, '/nowhere');
    await page.getByRole('heading', { level: 1, name: 'This page does not exist' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await context.close();
  });

  test('a list that fails to load shows the request id and can be retried', async () => {
    const context = await app.browser.newContext();
    const page = await context.newPage();
    await signIn(page, app.pilotage.origin, 'lead@democenter.example');
    const problem = { status: 500, title: 'Broken', detail: 'Broken', message: 'Something broke.', requestId: 'r-4711' };
    await page.route('**/api/pilots?*', (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    await navigateTo(page, '/pilots');
    await page.getByText('Request r-4711').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.unroute('**/api/pilots?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'DigiInclusionHub' }).waitFor();
    await context.close();
  });
});
