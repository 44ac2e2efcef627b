import type { Browser } from 'playwright-core';

interface TraceEvent {
  name: string;
  args: { elementCount?: number };
}

/** The largest number of elements whose styles Chromium worked out anew at once during `act`. */
export async function countRestyledElements(browser: Browser, act: () => Promise<void>): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const counts: number[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    const events: readonly TraceEvent[] = JSON.parse(JSON.stringify(value));
    counts.push(...events.filter(({ name }) => name === 'UpdateLayoutTree').map(({ args }) => args.elementCount ?? 0));
  });
  const isComplete = new Promise<void>((resolve) => session.on('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  await session.send('Tracing.end');
  await isComplete;
  await session.detach();
  return Math.max(0, ...counts);
}
