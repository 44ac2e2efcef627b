// Measures in Chromium how long the old picture of Compare stays after a change of view, and prints one line of JSON:
// `node --import tsx admin/e2e/compareSpeed.ts`. It starts the built product with the demo consortium (`docs/benchmarks.md`).
import type { CDPSession, Page } from 'playwright-core';
import { openOptimisingBrowser, signInByRequest, waitUntilSettled } from './browser.ts';
import { startApp } from './startApp.ts';

const rounds = 3;
/** The tabs in the order in which they are opened, each with its question. */
const tabs = [
  ['Status', 'Where is it stuck?'],
  ['Over time', 'How did it get there?'],
  ['Totals', 'What does it add up to?'],
  ['Reporting', 'Are reports in?'],
  ['Progress', 'How far is each country?'],
] as const;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds from the click on a tab until its picture is painted, and how far the layout shifted meanwhile. */
const measureChange = (page: Page, [tab, question]: readonly [string, string]) =>
  page.evaluate(
    ([tabName, expected]) =>
      new Promise<{ ms: number; shift: number }>((resolve, reject) => {
        let shift = 0;
        const shifts = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'));
        });
        shifts.observe({ type: 'layout-shift' });
        const started = performance.now();
        const isThere = () =>
          document.querySelector('#view [aria-busy=true], #view .MuiSkeleton-root') === null &&
          document.querySelector('#view #question')?.textContent === expected;
        const finish = () => {
          const ms = performance.now() - started;
          // What loads afterwards must not move anything either.
          setTimeout(() => {
            shifts.disconnect();
            resolve({ ms, shift });
          }, 400);
        };
        const check = () => {
          if (performance.now() - started > 20_000) return reject(new Error(`${tabName} does not come: ${location.search}`));
          if (!isThere()) return requestAnimationFrame(check);
          // It is painted in the frame after the one that contains it.
          return requestAnimationFrame(() => setTimeout(finish));
        };
        const element = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((each) => each.textContent === tabName);
        element?.click();
        requestAnimationFrame(check);
      }),
    [tab, question] as const,
  );

/** Processor time of the page's thread so far, in ms: it does not grow while other programs have the processor. */
async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

interface TabFigures {
  /** Milliseconds of a click that nothing announced, as by a shortcut or a quick tap. */
  sudden: number[];
  /** Milliseconds of a click on a tab to which the mouse was moved before, as people do. */
  first: number[];
  /** The same when the view had been open before. */
  again: number[];
  /** Milliseconds of processor time of the page's thread, the first time. */
  work: number[];
}

/** How long the mouse rests on a tab before the click, in ms. */
const restingTime = 100;

const app = await startApp();
const browser = await openOptimisingBrowser();
const figures = tabs.map((): TabFigures => ({ sudden: [], first: [], again: [], work: [] }));
let shift = 0;

async function openComparison(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  // The page does not know the helper that the loader of these sources adds to named functions.
  await page.addInitScript('globalThis.__name = (named) => named');
  await signInByRequest(page, app.origin, 'lead@democenter.example');
  await page.goto(`${app.origin}/compare?period=5`);
  await waitUntilSettled(page);
  return page;
}

/** Opens each tab once. */
async function openTabs(page: Page, kind: 'sudden' | 'first' | 'again'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const [index, tab] of tabs.entries()) {
    if (kind !== 'sudden') {
      await page.getByRole('tab', { name: tab[0], exact: true }).hover();
      await page.waitForTimeout(restingTime);
    }
    const before = await readWork(session);
    const change = await measureChange(page, tab);
    if (kind === 'sudden') figures[index]?.work.push((await readWork(session)) - before);
    figures[index]?.[kind].push(change.ms);
    shift = Math.max(shift, change.shift);
  }
}

try {
  for (let round = 0; round < rounds; round += 1) {
    const unannounced = await openComparison();
    await openTabs(unannounced, 'sudden');
    await unannounced.context().close();
    const page = await openComparison();
    await openTabs(page, 'first');
    await openTabs(page, 'again');
    await page.context().close();
  }
  const slowest = (kind: keyof TabFigures) => Math.max(...figures.map((each) => median(each[kind])));
  const byTab = Object.fromEntries(
    tabs.map(([tab], index) => [
      tab,
      Object.fromEntries(Object.entries(figures[index] ?? {}).map(([kind, times]) => [kind, Math.round(median(times))])),
    ]),
  );
  console.log(
    JSON.stringify({
      byTab,
      sudden: slowest('sudden'),
      first: slowest('first'),
      again: slowest('again'),
      work: slowest('work'),
      shift,
    }),
  );
} finally {
  await browser.close();
  await app.stop();
}
