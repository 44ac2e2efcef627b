// Loaded into the server that is measured: tells at an address of its own by how much the thread that answers was held at most since it was
// last asked, by the clock and in processor time. The second does not grow because something else runs on the machine.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const resolution = 1;
// The first number is how many nanoseconds the thread has run; only Linux tells.
const clockOfThread = `/proc/self/task/${process.pid}/schedstat`;
const processorTime = () => (existsSync(clockOfThread) ? Number(readFileSync(clockOfThread, 'utf8').split(' ')[0]) / 1e6 : 0);

if (isMainThread && process.env.BENCH_PROBE_PORT) {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  let last = processorTime();
  let longest = 0;
  const turn = () => {
    const now = processorTime();
    longest = Math.max(longest, now - last);
    last = now;
  };
  setInterval(turn, resolution).unref();
  createServer((_, response) => {
    turn();
    response.end(JSON.stringify({ pause: Math.max(0, delay.max / 1e6 - resolution), processor: longest }));
    delay.reset();
    longest = 0;
  })
    .listen(Number(process.env.BENCH_PROBE_PORT), '127.0.0.1')
    .unref();
}
