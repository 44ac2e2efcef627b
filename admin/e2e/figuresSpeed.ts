// Measures the speed of the figures table in Chromium and prints one line of JSON:
// `node --import tsx admin/e2e/figuresSpeed.ts ORIGIN EMAIL PASSWORD PERIOD`. The benchmark starts it against a product with
// 60 indicators an organisation (`docs/benchmarks.md`).
import type { Page } from 'playwright-core';
import { openOptimisingBrowser } from './browser.ts';

const [origin = '', email = '', password = '', period = ''] = process.argv.slice(2);
const rendersMeasured = 5;
const cellsTyped = 20;
/** Milliseconds between two keys: eleven keys a second, the speed of a practised user. */
const keyIntervalMs = 90;
const figureInputSelector = 'input[data-column="figure"]';

const percentile95 = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function signInByForm(page: Page): Promise<void> {
  await page.goto(origin);
  await page.fill('input[type=email], input[name=email]', email);
  await page.fill('input[type=password]', password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#react-admin-title');
  await page.waitForLoadState('networkidle');
}

/** Milliseconds from the navigation within the application until the last row is painted. */
const measureRender = (page: Page, rows: number) =>
  page.evaluate(
    ([path, selector, rowCount]) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const checkRows = () => {
          if (document.querySelectorAll(String(selector)).length < Number(rowCount)) return requestAnimationFrame(checkRows);
          // The rows are painted in the frame after the one that contains them.
          return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        };
        history.pushState(null, '', String(path));
        dispatchEvent(new PopStateEvent('popstate'));
        checkRows();
      }),
    [`/figures?period=${period}`, figureInputSelector, rows],
  );

/** Milliseconds from each key press until the next painted frame, while figures are typed row by row. */
async function measureKeys(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(window, 'keyTimes', times);
    addEventListener(
      'keydown',
      ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
      true,
    );
  });
  await page.locator(figureInputSelector).first().focus();
  for (let cell = 0; cell < cellsTyped; cell += 1)
    for (const key of [...String(100 + cell), 'Enter']) {
      await page.keyboard.press(key, { delay: 30 });
      await page.waitForTimeout(keyIntervalMs - 30);
    }
  await page.waitForTimeout(300);
  return page.evaluate(() => [...Reflect.get(window, 'keyTimes')]);
}

const browser = await openOptimisingBrowser();
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
// The page does not know the helper that the loader of these sources adds to named functions.
await page.addInitScript('globalThis.__name = (named) => named');
await signInByForm(page);
await page.goto(`${origin}/figures?period=${period}`);
await page.waitForSelector(figureInputSelector);
await page.waitForLoadState('networkidle');
const rowCount = await page.locator(figureInputSelector).count();
const renderTimesMs: number[] = [];
for (let run = 0; run < rendersMeasured; run += 1) {
  await page.goto(origin);
  await page.waitForSelector('#react-admin-title');
  await page.waitForLoadState('networkidle');
  renderTimesMs.push(await measureRender(page, rowCount));
}
const keyTimesMs = await measureKeys(page);
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const throttledKeyTimesMs = await measureKeys(page);
await browser.close();
console.log(
  JSON.stringify({
    rows: rowCount,
    render: median(renderTimesMs),
    key: percentile95(keyTimesMs),
    throttledKey: percentile95(throttledKeyTimesMs),
  }),
);
