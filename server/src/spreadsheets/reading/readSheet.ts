import { Worker } from 'node:worker_threads';
import { FairConcurrencyLimiter, type QuotaSubject } from '../../concurrency/fairConcurrencyLimiter.ts';
import type { SheetReadRequest, SheetReadResult } from './sheetRow.ts';

const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const timeoutMs = 5_000;
/** Reads two files at once, but only one per organisation. */
const readLimiter = new FairConcurrencyLimiter({
  total: { maxRunning: 2, maxQueued: 40 },
  perGroup: { maxRunning: 1, maxQueued: 6 },
  perMember: { maxRunning: 1, maxQueued: 3 },
});
const limitExceeded: SheetReadResult = { problem: { code: 'spreadsheets.tooSlow' } };

// In a build, the bundled worker is beside this file.
const isSource = import.meta.url.endsWith('.ts');
const workerUrl = new URL(isSource ? './sheetWorkerFromSource.mjs' : './sheetWorker.js', import.meta.url);

/** Workers that are ready for the next file. A worker that exceeds its limits is terminated. */
const idleWorkers = new Set<Worker>();

function startWorker(): Worker {
  const worker = new Worker(workerUrl, { resourceLimits, execArgv: [], env: {} });
  // An idle worker must not keep the process alive.
  worker.unref();
  worker.on('exit', () => idleWorkers.delete(worker));
  return worker;
}

const isOutOfMemory = (error: Error) => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function readInWorker(worker: Worker, request: SheetReadRequest): Promise<SheetReadResult> {
  return new Promise((resolve, reject) => {
    const settle = (isReusable: boolean) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      if (isReusable) idleWorkers.add(worker);
      else void worker.terminate();
    };
    const onMessage = (result: SheetReadResult) => {
      settle(true);
      resolve(result);
    };
    const onExit = () => {
      settle(false);
      resolve(limitExceeded);
    };
    const onError = (error: Error) => {
      settle(false);
      if (isOutOfMemory(error)) resolve(limitExceeded);
      else reject(error);
    };
    const timer = setTimeout(onExit, timeoutMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request);
  });
}

function takeIdleWorker(): Worker {
  const [worker = startWorker()] = idleWorkers;
  idleWorkers.delete(worker);
  return worker;
}

/**
 * Reads an uploaded sheet in a worker with limited memory and time. `quotaSubject` determines its place in the queue, `timeZone` the
 * clock of a calendar's times by no known one. Throws `ConcurrencyQuotaExceeded` or `QueueFull`.
 */
export const readSheet = (
  quotaSubject: QuotaSubject,
  readBytes: () => Promise<Buffer>,
  timeZone = 'UTC',
): Promise<SheetReadResult> =>
  readLimiter.run(quotaSubject, async () => {
    const bytes = await readBytes();
    return readInWorker(takeIdleWorker(), { bytes, timeZone });
  });
