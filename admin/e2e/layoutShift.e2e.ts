import { describe, expect, test } from 'vitest';
import { signInToApi } from './apiSession.ts';
import { openPage, signInByRequest, waitUntilSettled } from './browser.ts';
import { listShifts, observeShifts } from './observeShifts.ts';
import { useRunningApp } from './useRunningApp.ts';

const email = 'lead@democenter.example';

/** Pages whose rows, names and counts come with later answers than their frame. */
describe('a page that is loaded', () => {
  const app = useRunningApp();

  async function listPaths(): Promise<string[]> {
    const api = await signInToApi(app.pilotage.origin, email);
    const idOf = async (resource: string) => (await api.get(`/${resource}?range=[0,0]`))[0]?.id;
    return [
      '/users',
      '/memberships',
      '/assignments',
      '/auditEvents',
      '/contest-counts',
      '/milestones',
      '/compare',
      `/pilots/${await idOf('pilots')}/show`,
      `/contests/${await idOf('contests')}/show`,
      `/indicators/${await idOf('indicators')}`,
    ];
  }

  test.each([1440, 390])('does not move at %i px', async (width) => {
    const context = await app.browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await observeShifts(page);
    await signInByRequest(page, app.pilotage.origin, email);
    const moved: unknown[] = [];
    for (const path of await listPaths()) {
      await openPage(page, app.pilotage.origin + path);
      await expect.poll(() => page.locator('[data-unrevealed]').count(), { message: path }).toBe(0);
      await waitUntilSettled(page);
      // Less than a thousandth of the window is a line of text that grows by a letter.
      const shifts = await listShifts(page);
      moved.push(...shifts.filter((line) => Number.parseFloat(line) >= 0.001).map((line) => `${path} ${line}`));
    }
    expect(moved).toEqual([]);
    await context.close();
  });

  test('is shown as far as it has come where an answer takes long', async () => {
    const context = await app.browser.newContext();
    const page = await context.newPage();
    await signInByRequest(page, app.pilotage.origin, email);
    let answer: () => void = () => undefined;
    await page.route('**/api/pilots?*', async (route) => {
      await new Promise<void>((resolve) => (answer = resolve));
      await route.continue();
    });
    await page.goto(`${app.pilotage.origin}/pilots`);
    const hidden = page.locator('main[data-unrevealed]');
    await hidden.waitFor({ state: 'attached' });
    const opacities = await hidden.evaluate((main) =>
      [main.firstElementChild, main.lastElementChild].map((part) => part && getComputedStyle(part).opacity),
    );
    expect(opacities).toEqual(['0', '0']);
    await hidden.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Pilots' }).waitFor();
    answer();
    await page.getByRole('row').nth(1).waitFor();
    await context.close();
  });
});
