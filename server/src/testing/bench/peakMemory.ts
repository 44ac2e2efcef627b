const megabyte = 1024 ** 2;
/** How often the memory is looked at, in ms. */
const sampleMs = 20;

/** Runs the work and returns how much more memory it took at most, in MB. */
export async function measurePeakMemory(work: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, sampleMs);
  await work();
  clearInterval(timer);
  return (peak - before) / megabyte;
}
