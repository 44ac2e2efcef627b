// Loaded into the measured server. It serves the longest pause of the event loop since the last request on its own port, in
// wall-clock time and in processor time (ms). Processor time is independent of other processes.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const resolution = 1;
// The first number is the run time of the thread in nanoseconds. Linux only.
const threadStatsPath = `/proc/self/task/${process.pid}/schedstat`;
const processorTime = () => (existsSync(threadStatsPath) ? Number(readFileSync(threadStatsPath, 'utf8').split(' ')[0]) / 1e6 : 0);

if (isMainThread && process.env.BENCH_PROBE_PORT) {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  let last = processorTime();
  let longest = 0;
  const measure = () => {
    const now = processorTime();
    longest = Math.max(longest, now - last);
    last = now;
  };
  setInterval(measure, resolution).unref();
  createServer((_, response) => {
    measure();
    response.end(JSON.stringify({ pause: Math.max(0, delay.max / 1e6 - resolution), processor: longest }));
    delay.reset();
    longest = 0;
  })
    .listen(Number(process.env.BENCH_PROBE_PORT), '127.0.0.1')
    .unref();
}
