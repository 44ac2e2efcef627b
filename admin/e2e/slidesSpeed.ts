// Measures in Chromium how long a slide of meeting mode takes to be painted, and prints one line of JSON:
// `node --import tsx admin/e2e/slidesSpeed.ts`. It starts the built product with the demo consortium (`docs/benchmarks.md`).
import type { Page } from 'playwright-core';
import { openOptimisingBrowser, signInByRequest, waitUntilSettled } from './browser.ts';
import { startApp } from './startApp.ts';

const rounds = 3;
const slowdown = 4;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds from the key until the next slide is painted. */
const measureSlide = (page: Page, place: number) =>
  page.evaluate(
    (expected) =>
      new Promise<number>((resolve, reject) => {
        const started = performance.now();
        const check = () => {
          if (performance.now() - started > 10_000) return reject(new Error(`Slide ${expected} does not come.`));
          if (!(document.querySelector('footer')?.textContent ?? '').startsWith(`Slide ${expected} of`))
            return requestAnimationFrame(check);
          // It is painted in the frame after the one that contains it.
          return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        };
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
        );
        requestAnimationFrame(check);
      }),
    place,
  );

const app = await startApp();
const browser = await openOptimisingBrowser();
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  // The page does not know the helper that the loader of these sources adds to named functions.
  await page.addInitScript('globalThis.__name = (named) => named');
  await signInByRequest(page, app.origin, 'lead@democenter.example');
  await page.goto(`${app.origin}/meeting-slides?meeting=2`);
  await waitUntilSettled(page);
  const count = Number(/of (\d+)/.exec(await page.locator('footer').innerText())?.[1]);
  const session = await page.context().newCDPSession(page);
  const slides = Array.from({ length: count - 1 }, (): { quick: number[]; slow: number[] } => ({ quick: [], slow: [] }));
  for (const kind of ['quick', 'slow'] as const) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: kind === 'slow' ? slowdown : 1 });
    for (let round = 0; round < rounds; round += 1) {
      await page.keyboard.press('Home');
      await page.getByText(`Slide 1 of ${count}`).waitFor();
      for (const [index, times] of slides.entries()) times[kind].push(await measureSlide(page, index + 2));
    }
  }
  const slowest = (kind: 'quick' | 'slow') => Math.max(...slides.map((times) => median(times[kind])));
  console.log(JSON.stringify({ slides: count, slowest: slowest('quick'), slowed: slowest('slow') }));
} finally {
  await browser.close();
  await app.stop();
}
