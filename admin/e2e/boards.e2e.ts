import { type BoardTile, boardTileSchema } from '@pilotage/shared';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ApiSession, filterPath, signInToApi } from './apiSession.ts';
import { findAxeViolations, navigateTo, openPage, showInScheme, takeScreenshot, waitUntilSettled } from './browser.ts';
import { listenForErrors } from './listenForErrors.ts';
import { loadAllTiles } from './loadAllTiles.ts';
import { openSignedInPage } from './openSignedInPage.ts';
import { useRunningApp } from './useRunningApp.ts';

/** Boards: views that are pinned, arranged and looked at together. */
describe('boards', () => {
  const app = useRunningApp();
  const errors: string[] = [];
  let staff: Page;
  let lead: Page;
  let shared: number;
  let staffApi: ApiSession;
  let leadApi: ApiSession;

  const at = (page: Page, path: string) => openPage(page, `${app.pilotage.origin}${path}`);
  const tileNames = (page: Page) => page.locator('[data-tile] h2').allInnerTexts();
  const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  /** The tiles of the board that the staff member has made, as they are stored. */
  const ownTiles = async (): Promise<BoardTile[]> =>
    boardTileSchema.array().parse((await staffApi.get('/boards')).find(({ audience }) => audience === 'own')?.tiles ?? []);
  const storedTiles = async (board: number): Promise<BoardTile[]> =>
    boardTileSchema.array().parse((await leadApi.get('/boards')).find(({ id }) => id === board)?.tiles ?? []);
  const rowsOf = async (table: Locator) =>
    (await table.locator('tbody tr').all()).reduce<Promise<string[][]>>(
      async (before, row) => [...(await before), await row.locator('th, td').allInnerTexts()],
      Promise.resolve([]),
    );

  beforeAll(async () => {
    const { browser, pilotage } = app;
    leadApi = await signInToApi(pilotage.origin, 'lead@democenter.example');
    staffApi = await signInToApi(pilotage.origin, 'staff@zsi.example');
    shared = Number((await leadApi.get('/boards'))[0]?.id);
    staff = await openSignedInPage(browser, pilotage.origin, 'staff@zsi.example');
    lead = await openSignedInPage(browser, pilotage.origin, 'lead@democenter.example');
    for (const page of [staff, lead]) await listenForErrors(page, errors);
  });

  test('the shared board of the demo shows four tiles, each with its sentence, chart and table', async () => {
    await at(staff, `/boards/${shared}/show`);
    await staff.getByRole('heading', { level: 1, name: 'The consortium at a glance' }).waitFor();
    await loadAllTiles(staff);
    await expect.poll(() => staff.locator('[data-tile]').count()).toBe(4);
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'board');
    await showInScheme(staff, 'dark');
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'board_dark');
    await showInScheme(staff, 'light');
    await staff.setViewportSize({ width: 390, height: 844 });
    await loadAllTiles(staff);
    expect(await overflowOf(staff)).toBeLessThanOrEqual(0);
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'board_narrow');
    await staff.setViewportSize({ width: 1440, height: 900 });
  });

  test('a view is pinned by keys alone: to a new board, then to that one', async () => {
    await at(staff, '/compare?view=totals&indicator=TRAININGS&by=organisation&period=4');
    const pin = staff.getByRole('button', { name: 'Pin to board' });
    await pin.press('Enter');
    const newest = staff.getByRole('menuitemcheckbox', { name: 'Always the newest period' });
    await newest.waitFor();
    // The address names another period than the newest: that one is pinned.
    await expect.poll(() => newest.getAttribute('aria-checked')).toBe('false');
    await takeScreenshot(staff, 'board_pin');
    await staff.getByRole('menuitem', { name: 'New board, for you alone …' }).press('Enter');
    await staff.getByRole('textbox', { name: 'Name of the new board' }).waitFor();
    expect(await findAxeViolations(staff)).toEqual([]);
    await staff.keyboard.type('For our meeting');
    await staff.keyboard.press('Enter');
    await staff.getByText('Pinned to “For our meeting”.').first().waitFor();
    await expect.poll(() => staff.getByRole('dialog').count()).toBe(0);
    await navigateTo(staff, '/compare?view=far&period=5&countries=AT,HU');
    // Until the new view is there, the button is that of the old one, and cannot be used.
    await staff.getByRole('heading', { level: 2, name: 'How far is each country?' }).waitFor();
    await waitUntilSettled(staff);
    await staff.getByRole('button', { name: 'Pin to board' }).press('Enter');
    await staff.getByRole('menuitem', { name: 'For our meeting' }).press('Enter');
    await expect.poll(async () => (await ownTiles()).length).toBe(2);
    expect((await ownTiles()).map(({ question }) => question)).toEqual([
      {
        path: '/compare',
        params: { view: 'totals', indicator: 'TRAININGS', by: 'organisation', through: '4', basis: 'approved' },
      },
      { path: '/compare', params: { view: 'far', by: 'country', basis: 'approved', countries: 'AT,HU' } },
    ]);
    await navigateTo(staff, '/explain?indicator=TRAININGS&key=AT&through=5&basis=approved');
    await staff.getByRole('heading', { level: 1, name: /^Trainings held, Austria/ }).waitFor();
    await waitUntilSettled(staff);
    // The notice of the last pin goes by itself: the one that is followed below is of this pin.
    await expect.poll(() => staff.getByRole('link', { name: 'Open the board' }).count(), { timeout: 30_000 }).toBe(0);
    await staff.getByRole('button', { name: 'Pin to board' }).press('Enter');
    await staff.getByRole('menuitem', { name: 'For our meeting' }).press('Enter');
    await expect.poll(async () => (await ownTiles()).length).toBe(3);
    await staff.getByRole('link', { name: 'Open the board' }).press('Enter');
    await staff.getByRole('heading', { level: 1, name: 'For our meeting' }).waitFor();
    await loadAllTiles(staff);
    expect(await tileNames(staff)).toEqual([
      'What does it add up to? Trainings held',
      'How far is each country?',
      'Trainings held, Austria',
    ]);
  });

  test('tiles are moved, removed and put back by keys, at once and for good', async () => {
    await staff.getByRole('button', { name: 'Arrange', exact: true }).press('Enter');
    const up = staff.getByRole('button', { name: 'Move up: Trainings held, Austria' });
    await up.press('Enter');
    await expect.poll(async () => (await tileNames(staff)).indexOf('Trainings held, Austria')).toBe(1);
    await expect.poll(() => up.evaluate((button) => button === document.activeElement)).toBe(true);
    await staff.keyboard.press('Enter');
    await expect.poll(async () => (await tileNames(staff)).indexOf('Trainings held, Austria')).toBe(0);
    await expect.poll(async () => (await ownTiles())[0]?.question.path).toBe('/explain');
    await staff.getByRole('button', { name: 'Title and note: Trainings held, Austria' }).press('Enter');
    await staff.getByRole('textbox', { name: 'Title of the tile' }).waitFor();
    await staff.keyboard.type('Our trainings');
    await staff.keyboard.press('Enter');
    await expect.poll(async () => (await tileNames(staff))[0]).toBe('Our trainings');
    await staff.getByRole('button', { name: 'Make wide: Our trainings' }).press('Enter');
    await expect.poll(async () => (await ownTiles())[0]).toMatchObject({ title: 'Our trainings', width: 'two' });
    await staff.getByRole('button', { name: 'Remove: Our trainings' }).press('Enter');
    await expect.poll(async () => (await ownTiles()).length).toBe(2);
    const undo = staff.getByRole('button', { name: 'Put back' });
    await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await findAxeViolations(staff)).toEqual([]);
    await takeScreenshot(staff, 'board_arrange');
    await staff.keyboard.press('Enter');
    await expect.poll(async () => (await ownTiles())[0]?.title).toBe('Our trainings');
    await staff.reload();
    await expect
      .poll(() => tileNames(staff))
      .toEqual(['Our trainings', 'What does it add up to? Trainings held', 'How far is each country?']);
  });

  test('a tile shows the very figures of Compare, leads there, and Back leads to the board', async () => {
    await loadAllTiles(staff);
    const tile = staff.locator('[data-tile]').filter({ hasText: 'How far is each country?' });
    await tile.getByText('Table', { exact: true }).press('Enter');
    await expect.poll(async () => (await rowsOf(tile.getByRole('table'))).map(([name]) => name)).toEqual(['Austria', 'Hungary']);
    const pinned = await rowsOf(tile.getByRole('table'));
    await tile.getByRole('link', { name: /^Open in Compare/ }).press('Enter');
    await staff.getByRole('heading', { level: 2, name: 'How far is each country?' }).waitFor();
    await waitUntilSettled(staff);
    expect(Object.fromEntries(new URL(staff.url()).searchParams)).toMatchObject({ view: 'far', countries: 'AT,HU', period: '5' });
    expect(await rowsOf(staff.locator('#view').getByRole('table'))).toEqual(pinned);
    await staff.goBack();
    await staff.getByRole('heading', { level: 1, name: 'For our meeting' }).waitFor();
    await expect.poll(() => staff.locator('[data-tile]').count()).toBe(3);
    // The same for a figure: value and target as Explain has them.
    const figure = staff.locator('[data-tile]').filter({ hasText: 'Our trainings' });
    await figure.locator('dl').waitFor();
    const facts = await figure.locator('dl').innerText();
    await figure.getByRole('link', { name: /^Open in Explain/ }).press('Enter');
    await staff.getByRole('heading', { level: 1, name: /^Trainings held, Austria/ }).waitFor();
    await waitUntilSettled(staff);
    await expect.poll(() => staff.locator('main dl').first().innerText()).toBe(facts);
    await staff.goBack();
  });

  test('a tile that is not open to the viewer says so, and the others are shown', async () => {
    const question = (params: object) => ({
      path: '/compare',
      params: { view: 'far', by: 'country', basis: 'approved', ...params },
    });
    const tiles = [{ basis: 'submitted' }, {}].map((params) => ({
      title: null,
      note: null,
      width: 'one',
      question: question(params),
    }));
    const { id } = await leadApi.post('/boards', {
      title: 'With the lead partner',
      audience: 'shared',
      roles: ['partnerStaff'],
      tiles,
    });
    await at(staff, `/boards/${String(id)}/show`);
    await loadAllTiles(staff);
    const [refused, open] = await staff.locator('[data-tile]').all();
    await expect.poll(() => refused?.innerText()).toContain('This is not open to your role.');
    await expect.poll(() => open?.innerText()).toMatch(/of target|leads|%/);
    expect(await staff.getByRole('button', { name: 'Arrange', exact: true }).count()).toBe(0);
    await at(lead, `/boards/${String(id)}/show`);
    await loadAllTiles(lead);
    expect(await lead.getByText('This is not open to your role.').count()).toBe(0);
  });

  test('a tile whose indicator is gone says so, and the board is arranged all the same', async () => {
    const [like] = await leadApi.get(filterPath('indicators', { code: 'TRAININGS' }));
    const { name, kind, unit, valueType, accumulation, direction } = { ...like };
    const indicator = { code: 'GONE', name: `${String(name)} of old`, kind, unit, valueType, accumulation, direction };
    const { id } = await leadApi.post('/indicators', indicator);
    const asked = { view: 'totals', indicator: 'GONE', by: 'country', basis: 'approved' };
    const tile = { title: null, note: null, width: 'one', question: { path: '/compare', params: asked } };
    const other = { ...tile, question: { path: '/compare', params: { ...asked, indicator: 'TRAININGS' } } };
    const board = await leadApi.post('/boards', { title: 'Of old', tiles: [tile, other] });
    await at(lead, '/');
    const removed = await lead.evaluate(
      async (path) => (await fetch(path, { method: 'DELETE' })).status,
      `/api/indicators/${String(id)}`,
    );
    expect(removed).toBe(200);
    await at(lead, `/boards/${String(board.id)}/show`);
    await loadAllTiles(lead);
    const [gone, shown] = await lead.locator('[data-tile]').all();
    await expect.poll(() => gone?.innerText()).toContain('is not there any more, or is not open to you');
    await expect.poll(() => shown?.innerText()).toContain('reported most');
    await lead.getByRole('button', { name: 'Arrange', exact: true }).press('Enter');
    await lead.getByRole('button', { name: 'Move down: What does it add up to? GONE' }).press('Enter');
    await expect.poll(async () => (await tileNames(lead))[1]).toBe('What does it add up to? GONE');
    const indicators = async () => (await storedTiles(Number(board.id))).map(({ question }) => question.params.indicator);
    await expect.poll(indicators).toEqual(['TRAININGS', 'GONE']);
  });

  test('two people arrange the same board: the later one is shown what the other did, and chooses', async () => {
    await at(lead, `/boards/${shared}/show`);
    await loadAllTiles(lead);
    await lead.getByRole('button', { name: 'Arrange', exact: true }).press('Enter');
    const board = (await leadApi.get('/boards')).find(({ id }) => id === shared);
    const tiles = Array.isArray(board?.tiles) ? board.tiles : [];
    await leadApi.put(`/boards/${shared}`, { version: board?.version, tiles: tiles.slice(0, 3) });
    await lead.getByRole('button', { name: 'Move down: How far is each country?' }).press('Enter');
    await lead.getByText(/^Somebody changed this board in the meantime/).waitFor();
    await expect.poll(() => lead.locator('[data-tile]').count()).toBe(3);
    expect(await findAxeViolations(lead)).toEqual([]);
    await lead.getByRole('button', { name: 'Save your arrangement instead' }).press('Enter');
    await expect.poll(() => lead.locator('[data-tile]').count()).toBe(4);
    await expect.poll(async () => (await storedTiles(shared)).length).toBe(4);
    expect((await tileNames(lead))[1]).toBe('How far is each country?');
  });

  test('full screen shows the board alone, larger, and its key ends it', async () => {
    await at(lead, `/boards/${shared}/show`);
    await lead.getByRole('button', { name: 'Full screen' }).press('Enter');
    const dialog = lead.getByRole('dialog', { name: 'The consortium at a glance' });
    await dialog.waitFor();
    await loadAllTiles(lead);
    expect(await lead.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    expect(await lead.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBeGreaterThan(20);
    expect(await findAxeViolations(lead)).toEqual([]);
    await takeScreenshot(lead, 'board_full');
    await lead.getByRole('button', { name: 'Leave full screen' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const button = lead.getByRole('button', { name: 'Full screen', exact: true });
    await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test('on paper there is the board alone: all charts, no tile broken, address and day at the foot', async () => {
    await at(lead, `/boards/${shared}/show`);
    await lead.emulateMedia({ media: 'print' });
    await expect
      .poll(() => lead.locator('[data-tile] :is([role=progressbar], [data-unseen])').count(), { timeout: 20_000 })
      .toBe(0);
    await waitUntilSettled(lead);
    for (const name of ['Print', 'Full screen', 'Arrange'])
      await expect.poll(() => lead.getByRole('button', { name, exact: true }).isVisible()).toBe(false);
    await expect.poll(() => lead.getByRole('navigation').first().isVisible()).toBe(false);
    await expect.poll(() => lead.getByText(`${app.pilotage.origin}/boards/${shared}/show,`).isVisible()).toBe(true);
    const breaks = await lead.locator('[data-tile]').evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
    expect(breaks).toEqual(['avoid', 'avoid', 'avoid', 'avoid']);
    await expect.poll(() => lead.locator('[data-tile] table').first().isVisible()).toBe(true);
    await takeScreenshot(lead, 'board_print');
    await lead.emulateMedia({ media: 'screen' });
  });

  test('the list has own and shared boards for each role, and the evaluator’s is the evaluator’s', async () => {
    const evaluator = await openSignedInPage(app.browser, app.pilotage.origin, 'evaluator@consortium.example', 1440);
    await listenForErrors(evaluator, errors);
    await at(evaluator, '/');
    await evaluator.getByRole('link', { name: 'Boards', exact: true }).press('Enter');
    await evaluator.getByRole('link', { name: 'Where to look closer' }).waitFor();
    await waitUntilSettled(evaluator);
    await takeScreenshot(evaluator, 'boards_list');
    await evaluator.getByRole('link', { name: 'Where to look closer' }).press('Enter');
    await evaluator.getByRole('heading', { level: 1, name: 'Where to look closer' }).waitFor();
    await loadAllTiles(evaluator);
    expect(await findAxeViolations(evaluator)).toEqual([]);
    await takeScreenshot(evaluator, 'board_evaluator');
    const address = new URL(evaluator.url()).pathname;
    await evaluator.context().close();
    await at(lead, address);
    await lead.getByRole('heading', { level: 1, name: 'Boards' }).waitFor();
    expect(await lead.getByText('Where to look closer').count()).toBe(0);
    for (const email of ['manager@zsi.example', 'observer@consortium.example']) {
      const api = await signInToApi(app.pilotage.origin, email);
      expect((await api.get('/boards')).map(({ title }) => title)).toEqual(['The consortium at a glance']);
    }
    // The conflict that was made, and the board that is not the lead partner's.
    expect(errors.filter((each) => !/ 409 .*\/boards\/1\)| 404 .*\/boards\/2\)/.test(each))).toEqual([]);
  });
});
